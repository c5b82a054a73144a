package hengjian.ui.facts;

import hengjian.export.Column;
import hengjian.export.Entry;
import hengjian.export.Table;
import hengjian.fact.Fact;
import hengjian.store.StoredFact;
import hengjian.ui.shell.Words;
import java.util.List;
import java.util.Objects;

/** The facts shown as a plain table: for the clipboard and for paper, where a grid that loads as one scrolls is no use. */
final class FactTable {

    private FactTable() {}

    static Table of(List<StoredFact> facts) {
        return Table.of(
                        Words.of("facts.title"),
                        Words.of("facts.title"),
                        Column.words(Words.of("facts.indicator")),
                        Column.words(Words.of("facts.subject")),
                        Column.words(Words.of("facts.breakdown")),
                        Column.words(Words.of("facts.measure")),
                        Column.figures(Words.of("facts.value")),
                        Column.words(Words.of("facts.status")),
                        Column.words(Words.of("facts.period")),
                        Column.words(Words.of("facts.cohort")),
                        Column.words(Words.of("facts.source")))
                .rows(facts.stream().map(FactTable::row).toList());
    }

    private static List<Entry> row(StoredFact stored) {
        Fact fact = stored.fact();
        return List.of(
                Entry.words(Words.indicator(fact)),
                Entry.words(fact.subject()),
                Entry.words(Words.part(Objects.requireNonNullElse(fact.breakdown(), ""))),
                Entry.words(Words.measure(fact.measure())),
                Entry.of(stored),
                Entry.words(Words.status(fact.status())),
                Entry.words(Words.period(fact.period())),
                Entry.words(Words.cohort(Objects.requireNonNullElse(fact.cohort(), ""))),
                Entry.words(FactGrid.source(stored)));
    }
}
