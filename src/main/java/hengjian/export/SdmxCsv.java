package hengjian.export;

import hengjian.analysis.Statement;
import hengjian.fact.Period;
import hengjian.store.StoredFact;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Facts as SDMX-CSV 2.0. SDMX has one observation a key: of several facts the one a cell prefers is told (chosen, then
 * reviewed, then published last). Facts whose period the text does not say have no key and are left out.
 */
public final class SdmxCsv {

    public static final String TYPE = "application/vnd.sdmx.data+csv;version=2.0.0";

    private final FactList facts;
    private final String root;

    private SdmxCsv(FactList facts, String root) {
        this.facts = facts;
        this.root = root;
    }

    public static void write(OutputStream out, FactList facts, String root, Progress progress) throws IOException {
        new SdmxCsv(facts, root).write(new CsvWriter(out, false), progress);
    }

    private void write(CsvWriter csv, Progress progress) throws IOException {
        Map<String, Rank> best = best();
        csv.line((Object[]) SdmxColumns.HEADINGS);
        int done = 0;
        for (StoredFact fact : facts.facts()) {
            Period period = fact.fact().period();
            if (period != null
                    && Objects.requireNonNull(best.get(key(fact, period))).id() == fact.id()) {
                csv.line(SdmxColumns.values(fact, period, root));
            }
            progress.reached(++done / (double) facts.count());
        }
        csv.flush();
    }

    private Map<String, Rank> best() {
        Map<String, Rank> best = new HashMap<>();
        for (StoredFact fact : facts.facts()) {
            Period period = fact.fact().period();
            if (period != null) {
                best.merge(key(fact, period), Rank.of(fact), Rank::better);
            }
        }
        return best;
    }

    private static String key(StoredFact fact, Period period) {
        return String.join(
                " ", SdmxColumns.key(fact.fact(), period, fact.document().published()));
    }

    /** What decides between facts with the same key. */
    private record Rank(long id, long weight) {

        static Rank of(StoredFact stored) {
            Statement statement = stored.statement();
            long marks = (statement.chosen() ? 2 : 0) + (statement.reviewed() ? 1 : 0);
            return new Rank(stored.id(), (marks << 32) + statement.published().toEpochDay());
        }

        Rank better(Rank other) {
            return other.weight > weight ? other : this;
        }
    }
}
