package hengjian.ui.shell;

import hengjian.export.Column;
import hengjian.export.Entry;
import hengjian.export.Table;
import hengjian.fact.Fact;
import hengjian.store.StoredFact;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What a table with one fact a row can say of each; the value carries the link to its sentence. */
public enum FactColumn {
    INDICATOR("facts.indicator"),
    SUBJECT("facts.subject"),
    BREAKDOWN("facts.breakdown"),
    MEASURE("facts.measure"),
    VALUE("facts.value"),
    STATUS("facts.status"),
    PERIOD("facts.period"),
    COHORT("facts.cohort"),
    SOURCE("facts.source");

    private final String heading;

    FactColumn(String heading) {
        this.heading = heading;
    }

    /** A table named “facts”, its rows in the order given. */
    public static Table table(String title, Stream<StoredFact> facts, FactColumn... columns) {
        List<FactColumn> shown = List.of(columns);
        return Table.of(
                        Words.of("facts.title"),
                        title,
                        Arrays.stream(columns).map(FactColumn::column).toArray(Column[]::new))
                .rows(facts.map(fact ->
                                shown.stream().map(column -> column.entry(fact)).toList())
                        .toList());
    }

    private Column column() {
        String words = Words.of(heading);
        return this == VALUE ? Column.figures(words) : Column.words(words);
    }

    private Entry entry(StoredFact stored) {
        Fact fact = stored.fact();
        return switch (this) {
            case INDICATOR -> Entry.words(Words.indicator(fact));
            case SUBJECT -> Entry.words(fact.subject());
            case BREAKDOWN -> Entry.words(Words.part(Objects.requireNonNullElse(fact.breakdown(), "")));
            case MEASURE -> Entry.words(Words.measure(fact));
            case VALUE -> Entry.of(stored);
            case STATUS -> Entry.words(Words.status(fact.status()));
            case PERIOD -> Entry.words(Words.period(fact.period()));
            case COHORT -> Entry.words(Words.cohort(Objects.requireNonNullElse(fact.cohort(), "")));
            case SOURCE ->
                Entry.words(
                        stored.document().published() + " " + stored.document().title());
        };
    }
}
