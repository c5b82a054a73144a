package hengjian.store;

import hengjian.store.ReviewQueue.Progress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The documents that are shown, with how many facts each has and how many of them are reviewed. Counting takes a second at
 * a million facts, so it is kept, and only documents that changed are counted again.
 */
@Repository
class Shelf {

    /** Rows whose number was drawn before, but which were committed after the last look. */
    private static final int LATE_ROWS = 5_000;

    private static final Tally NOTHING = new Tally(0, 0);

    private static final Comparator<Progress> LATEST_FIRST = Comparator.comparing(
                    (Progress one) -> one.document().published())
            .reversed()
            .thenComparing(one -> one.document().id());

    private final JdbcClient jdbc;
    private final Documents documents;
    private final Map<String, Tally> tallies = new HashMap<>();
    private List<Progress> all = List.of();
    private List<Progress> ordered = List.of();
    private List<Progress> latestFirst = List.of();
    private @Nullable Mark seen;

    Shelf(JdbcClient jdbc, Documents documents) {
        this.jdbc = jdbc;
        this.documents = documents;
    }

    /** The last rows of what tells of changes; 0 where there are none. */
    private record Mark(long facts, long closings, long audits) {}

    private record Tally(int facts, int reviewed) {}

    /** Latest publication first. */
    synchronized List<Progress> all() {
        Mark now = jdbc.sql("""
                select coalesce((select max(id) from fact), 0) as facts,
                       coalesce((select max(id) from closing), 0) as closings,
                       coalesce((select max(id) from audit), 0) as audits""").query(Mark.class).single();
        Mark before = seen;
        if (!now.equals(before)) {
            count(before);
            all = documents.all().stream().map(this::progress).toList();
            seen = now;
        }
        return all;
    }

    /** Those with facts, in the order in which facts are listed by the day of their publication. */
    synchronized List<Progress> inOrder(boolean descending) {
        List<Progress> now = all();
        if (now != ordered) {
            ordered = now;
            latestFirst = now.stream()
                    .filter(one -> one.facts() > 0)
                    .sorted(LATEST_FIRST)
                    .toList();
        }
        return descending ? latestFirst : latestFirst.reversed();
    }

    private Progress progress(StoredDocument document) {
        Tally tally = tallies.getOrDefault(document.id(), NOTHING);
        return new Progress(document, tally.facts(), tally.reviewed());
    }

    private void count(@Nullable Mark before) {
        if (before == null) {
            count("", Map.of());
            return;
        }
        List<String> changed = changed(before);
        changed.forEach(tallies::remove);
        for (int i = 0; i < changed.size(); i += 500) {
            List<String> some = changed.subList(i, Math.min(changed.size(), i + 500));
            count(" and f.document_id in (:documents)", Map.of("documents", some));
        }
    }

    private List<String> changed(Mark since) {
        return new ArrayList<>(jdbc.sql("""
                select document_id from fact where id > :fact
                union select document_id from closing where id > :closing""")
                .param("fact", since.facts() - LATE_ROWS)
                .param("closing", since.closings() - LATE_ROWS)
                .query(String.class)
                .list());
    }

    /** From an index alone. */
    private void count(String condition, Map<String, ?> parameters) {
        jdbc.sql("""
                select f.document_id, count(*), count(case when f.reviewed then 1 end)
                from fact f where f.superseded_at is null""" + condition + " group by f.document_id").params(parameters).query(row -> {
            tallies.put(row.getString(1), new Tally(row.getInt(2), row.getInt(3)));
        });
    }
}
