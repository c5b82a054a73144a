package hengjian.export;

import hengjian.store.StoredFact;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** The facts a workbook shows, numbered in the order they first appear, each with the row it appears in. */
final class Sources {

    private final String sheet;
    private final Map<Long, Source> byFact = new LinkedHashMap<>();

    Sources(String sheet) {
        this.sheet = sheet;
    }

    /** @param row of the sheet where the figure stands */
    record Source(int number, StoredFact fact, String sheet, int row) {

        /** Source n stands in the n-th row below the headings. */
        int sourceRow() {
            return Sheet.HEADINGS + number;
        }
    }

    /** The name of the sheet they will be told on. */
    String sheet() {
        return sheet;
    }

    Source of(StoredFact fact, String shownOn, int row) {
        return byFact.computeIfAbsent(fact.id(), id -> new Source(byFact.size() + 1, fact, shownOn, row));
    }

    Collection<Source> all() {
        return byFact.values();
    }
}
