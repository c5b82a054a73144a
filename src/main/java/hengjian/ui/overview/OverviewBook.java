package hengjian.ui.overview;

import hengjian.analysis.Derived;
import hengjian.export.Book;
import hengjian.export.Chart;
import hengjian.export.Column;
import hengjian.export.Entry;
import hengjian.export.Table;
import hengjian.fact.Measure;
import hengjian.ui.shell.AsOfParameters;
import hengjian.ui.shell.AsOfPicker;
import hengjian.ui.shell.FactColumn;
import hengjian.ui.shell.Words;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The page as a workbook: growth and ranks with their chart, and every figure. */
final class OverviewBook {

    private OverviewBook() {}

    static Book of(Glance glance, String heading, List<String> headlines) {
        String address = "?zone=" + URLEncoder.encode(glance.zone(), StandardCharsets.UTF_8) + "&period="
                + glance.period().code();
        for (var time : AsOfParameters.of(glance.asOf()).entrySet()) {
            address += "&" + time.getKey() + "=" + time.getValue();
        }
        String asOf = glance.asOf().isNow() ? null : AsOfPicker.text(glance.asOf());
        String filters = Words.of("overview.zone") + "：" + glance.zone() + "；" + Words.of("overview.period") + "："
                + Words.period(glance.period());
        List<Table> tables = new ArrayList<>(List.of(growth(glance, heading, headlines)));
        if (Panels.hasProjects(glance)) {
            tables.add(projects(glance, heading));
        }
        tables.add(all(glance, heading));
        return new Book(heading, filters, asOf, address, tables);
    }

    private static Table growth(Glance glance, String heading, List<String> headlines) {
        String title = heading + " " + Words.of("overview.growth");
        return Table.of(
                        Words.of("overview.growth"),
                        title,
                        Column.words(Words.of("facts.indicator")),
                        Column.figures(Words.measure(Measure.GROWTH), "%"),
                        Column.figures(Words.measure(Measure.RANK)),
                        Column.words(Words.of("facts.cohort")))
                .rows(headlines.stream().map(code -> growth(glance, code)).toList())
                .charted(Chart.Kind.BARS, "%", 1);
    }

    private static List<Entry> growth(Glance glance, String code) {
        String none = Words.of("cite.none");
        return List.of(
                Entry.words(Words.indicator(code)),
                Entry.of(glance.find(code, Measure.GROWTH, null), none),
                Entry.of(glance.find(code, Measure.RANK, null), none),
                Entry.words(glance.find(code, Measure.RANK, null)
                        .map(rank -> rank.fact().cohort())
                        .map(Words::cohort)
                        .orElse("")));
    }

    /** The levels, then all together; the chart shows the levels' plans and what came of them. */
    private static Table projects(Glance glance, String heading) {
        String yuan = Words.of("overview.amounts");
        List<@Nullable String> levels = new ArrayList<>(glance.breakdowns("PROJECTS"));
        int parts = levels.size();
        levels.add(null);
        Table table = Table.of(
                        Words.of("overview.projects.table"),
                        heading + " " + Words.of("overview.projects"),
                        Column.words(Words.of("overview.level")),
                        Column.figures(Words.indicator("PROJECTS")),
                        Column.figures(Words.indicator("PROJECT_INVESTMENT"), yuan),
                        Column.figures(Words.of("overview.plan"), yuan),
                        Column.figures(Words.measure(Measure.COMPLETION), "%"),
                        Column.figures(Words.of("overview.done"), yuan))
                .rows(levels.stream().map(level -> project(glance, level)).toList());
        return table.charted(new Chart(Chart.Kind.BARS, table.title(), yuan, 0, List.of(3, 5), 0, parts));
    }

    private static List<Entry> project(Glance glance, @Nullable String level) {
        String none = Words.of("cite.none");
        Optional<Derived> done = Charts.completed(glance, level)
                .or(() -> level == null ? Charts.completedInAll(glance) : Optional.empty());
        return List.of(
                Entry.words(level == null ? Words.of("overview.total") : Words.part(level)),
                Entry.of(glance.find("PROJECTS", Measure.LEVEL, level), none),
                Entry.of(glance.find("PROJECT_INVESTMENT", Measure.LEVEL, level), none),
                Entry.of(glance.find("PROJECT_INVESTMENT_ANNUAL", Measure.LEVEL, level), none),
                Entry.of(Charts.completion(glance, level), none),
                done.<Entry>map(of -> new Entry.Derived(of.rounded(), of.explained(Words.wording())))
                        .orElseGet(() -> new Entry.Missing(none)));
    }

    private static Table all(Glance glance, String heading) {
        return FactColumn.table(
                heading,
                glance.facts().stream(),
                FactColumn.INDICATOR,
                FactColumn.BREAKDOWN,
                FactColumn.MEASURE,
                FactColumn.STATUS,
                FactColumn.PERIOD,
                FactColumn.VALUE,
                FactColumn.COHORT);
    }
}
