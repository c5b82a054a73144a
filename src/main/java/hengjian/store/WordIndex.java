package hengjian.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * In which sentences two characters stand next to each other, for all characters met: Chinese has no blanks to part words
 * by, and whatever is looked for is made of such pairs. Kept in memory, some hundred bytes a fact; read anew at each start,
 * and after that only what was added.
 */
@Repository
class WordIndex {

    /** So many facts are read while somebody waits; more only by {@link #read}. */
    private static final int AT_ONCE = 20_000;

    /** Rows whose number was drawn before, but which were committed after the last look. */
    private static final int LATE_ROWS = 2_000;

    private static final int PAGE = 5_000;

    private static final Comparator<Sentence> LATEST_FIRST = Comparator.comparing(Sentence::published)
            .reversed()
            .thenComparing(Sentence::document)
            .thenComparingInt(Sentence::start)
            .thenComparingLong(Sentence::first);

    private final JdbcClient jdbc;
    private final Map<Integer, Postings> pairs = new HashMap<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final Set<Long> recent = new HashSet<>();
    private int[] ranks = {};
    private List<Sentence> ranked = List.of();
    private long seen;
    private volatile boolean read;

    WordIndex(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A sentence with the numbers of its facts, from the first to the last. */
    record Sentence(String document, LocalDate published, int start, long first, long last) {

        boolean isOneWith(Sentence other) {
            return document.equals(other.document) && start == other.start;
        }
    }

    private record Row(
            long id,
            String document,
            LocalDate published,
            int start,
            String label,
            String subject,
            @Nullable String breakdown,
            String sentence) {

        String words() {
            return (label + " " + subject + " " + (breakdown == null ? "" : breakdown) + " " + sentence)
                    .toLowerCase(Locale.ROOT);
        }
    }

    /** Reads all facts, however long it takes. */
    void read() {
        refresh();
    }

    /**
     * The sentences, of the latest document first, that may hold all these words, each as it is written; those of facts
     * that were closed among them. Nothing while the facts are still being read.
     */
    Optional<Found> find(List<String> words) {
        if (!read && latest() > AT_ONCE) {
            return Optional.empty();
        }
        return Optional.of(found(words));
    }

    /**
     * Sentences found.
     *
     * @param places where they stand in the list of all, of the latest document first
     */
    record Found(BitSet places, List<Sentence> all) {

        int size() {
            return places.cardinality();
        }

        Stream<Sentence> latestFirst() {
            return places.stream().mapToObj(all::get);
        }

        Stream<Sentence> earliestFirst() {
            return IntStream.iterate(places.length() - 1, at -> at >= 0, at -> places.previousSetBit(at - 1))
                    .mapToObj(all::get);
        }
    }

    private synchronized Found found(List<String> words) {
        refresh();
        BitSet found = null;
        for (String one : words) {
            for (BitSet holding : holding(one.strip().toLowerCase(Locale.ROOT))) {
                if (found == null) {
                    found = holding;
                } else {
                    found.and(holding);
                }
            }
        }
        BitSet order = new BitSet();
        if (found != null) {
            found.stream().forEach(number -> order.set(ranks[number]));
        }
        return new Found(order, ranked);
    }

    private List<BitSet> holding(String words) {
        return words.length() == 1
                ? List.of(beginning(words.charAt(0)))
                : IntStream.range(0, words.length() - 1)
                        .mapToObj(at -> pairs.get(pair(words.charAt(at), words.charAt(at + 1))))
                        .map(WordIndex::set)
                        .toList();
    }

    private BitSet beginning(char first) {
        BitSet found = new BitSet();
        pairs.forEach((pair, postings) -> {
            if (pair >>> Character.SIZE == first) {
                postings.into(found);
            }
        });
        return found;
    }

    private static BitSet set(@Nullable Postings postings) {
        BitSet set = new BitSet();
        if (postings != null) {
            postings.into(set);
        }
        return set;
    }

    private long latest() {
        return jdbc.sql("select coalesce(max(id), 0) from fact")
                .query(Long.class)
                .single();
    }

    private synchronized void refresh() {
        if (read && latest() == seen) {
            return;
        }
        long after = Math.max(0, seen - LATE_ROWS);
        List<Row> page;
        do {
            page = page(after);
            page.stream().filter(row -> !recent.contains(row.id())).forEach(this::add);
            after = page.isEmpty() ? after : page.getLast().id();
        } while (page.size() == PAGE);
        seen = Math.max(seen, after);
        recent.removeIf(id -> id <= seen - LATE_ROWS);
        rank();
        read = true;
    }

    private List<Row> page(long after) {
        return jdbc.sql("""
                select id, document_id as document, published, sentence_start as start, label, subject, breakdown, sentence
                from fact where id > :after order by id fetch next :page rows only""")
                .param("after", after)
                .param("page", PAGE)
                .query(Row.class)
                .list();
    }

    private void add(Row row) {
        Sentence before = sentences.isEmpty() ? null : sentences.getLast();
        Sentence now = new Sentence(row.document(), row.published(), row.start(), row.id(), row.id());
        if (before != null && before.isOneWith(now) && before.last() < row.id()) {
            sentences.set(
                    sentences.size() - 1,
                    new Sentence(before.document(), before.published(), before.start(), before.first(), row.id()));
        } else {
            sentences.add(now);
        }
        String words = row.words();
        int number = sentences.size() - 1;
        for (int at = 0; at < words.length(); at++) {
            char next = at + 1 < words.length() ? words.charAt(at + 1) : 0;
            pairs.computeIfAbsent(pair(words.charAt(at), next), any -> new Postings())
                    .add(number);
        }
        recent.add(row.id());
        if (recent.size() > 4 * LATE_ROWS) {
            recent.removeIf(id -> id <= row.id() - LATE_ROWS);
        }
    }

    private void rank() {
        int[] order = IntStream.range(0, sentences.size())
                .boxed()
                .sorted(Comparator.comparing(sentences::get, LATEST_FIRST))
                .mapToInt(Integer::intValue)
                .toArray();
        ranks = new int[order.length];
        for (int rank = 0; rank < order.length; rank++) {
            ranks[order[rank]] = rank;
        }
        ranked = IntStream.of(order).mapToObj(sentences::get).toList();
    }

    private static int pair(char first, char second) {
        return first << Character.SIZE | second;
    }
}
