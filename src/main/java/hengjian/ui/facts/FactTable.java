package hengjian.ui.facts;

import hengjian.export.Table;
import hengjian.store.StoredFact;
import hengjian.ui.shell.FactColumn;
import hengjian.ui.shell.Words;
import java.util.List;

/** The facts shown as a plain table: for the clipboard and for paper, where a grid that loads as one scrolls is no use. */
final class FactTable {

    private FactTable() {}

    static Table of(List<StoredFact> facts) {
        return FactColumn.table(Words.of("facts.title"), facts.stream(), FactColumn.values());
    }
}
