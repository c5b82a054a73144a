package hengjian.ui.compare;

import hengjian.analysis.Cell;
import hengjian.analysis.comparison.Entry.Stated;
import hengjian.analysis.comparison.Pair;
import hengjian.analysis.comparison.Row;
import hengjian.export.Entry;
import hengjian.fact.Measure;
import hengjian.ui.shell.Words;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The ranks that a page shows beside a row's figures: in a workbook rows of their own, one for each circle. */
final class RankRows {

    private final Compared compared;
    private final Row row;

    private RankRows(Compared compared, Row row) {
        this.compared = compared;
        this.row = row;
    }

    static RankRows of(Compared compared, Row row) {
        return new RankRows(compared, row);
    }

    /** None where the ranks have a row of their own on the page, too. */
    List<List<Entry>> cells(List<Pair> pairs) {
        return told()
                ? List.of()
                : cohorts().stream().map(cohort -> cells(cohort, pairs)).toList();
    }

    private boolean told() {
        return row.subject().measure() == Measure.RANK
                || compared.comparison().rows().stream()
                        .anyMatch(other -> other.zone().equals(row.zone())
                                && other.subject().measure() == Measure.RANK
                                && other.subject()
                                        .indicator()
                                        .equals(row.subject().indicator())
                                && Objects.equals(
                                        other.subject().breakdown(),
                                        row.subject().breakdown()));
    }

    private List<String> cohorts() {
        return row.entries().stream()
                .flatMap(entry -> entry.stated().stream())
                .flatMap(stated -> stated.ranks().stream())
                .map(RankRows::cohort)
                .distinct()
                .toList();
    }

    private List<Entry> cells(String cohort, List<Pair> pairs) {
        String measure =
                Words.measure(Measure.RANK) + (cohort.isEmpty() ? "" : Words.of("overview.part", Words.cohort(cohort)));
        List<Entry> cells = CompareBook.names(compared, row, measure);
        int names = cells.size();
        for (int at = 0; at < row.entries().size(); at++) {
            cells.add(rank(at, cohort)
                    .map(rank -> Entry.of(compared.stored(rank)))
                    .orElseGet(() -> new Entry.Missing(Words.of("cite.none"))));
        }
        for (Pair pair : pairs) {
            boolean both = rank(pair.to(), cohort).isPresent()
                    && rank(pair.from(), cohort).isPresent();
            cells.add(both ? Entry.minus(names + pair.to(), names + pair.from()) : Entry.words(""));
            if (compared.hasPercent(pair)) {
                cells.add(Entry.words(""));
            }
        }
        return cells;
    }

    private Optional<Cell> rank(int at, String cohort) {
        return row.entries().get(at).stated().map(Stated::ranks).stream()
                .flatMap(List::stream)
                .filter(rank -> cohort(rank).equals(cohort))
                .findFirst();
    }

    private static String cohort(Cell rank) {
        return Objects.requireNonNullElse(rank.preferred().fact().cohort(), "");
    }
}
