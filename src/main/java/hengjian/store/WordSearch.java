package hengjian.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Facts whose words hold what was typed: {@link WordIndex} tells where to look, the database what is there. */
@Repository
class WordSearch {

    /** So many sentences are looked at at once, whatever order is wanted. */
    private static final int FEW = 1_500;

    private static final int STEP = 200;

    private final JdbcClient jdbc;
    private final WordIndex index;

    WordSearch(JdbcClient jdbc, WordIndex index) {
        this.jdbc = jdbc;
        this.index = index;
    }

    /** The numbers of a page; nothing where only the whole table could tell. */
    Optional<List<Long>> numbers(FactFilter filter, String orderBy, boolean descending, int offset, int limit) {
        return sentences(filter).flatMap(found -> {
            if (found.size() <= FEW) {
                List<Long> all = facts(filter, found.latestFirst().toList(), Facts.ordered(orderBy, descending));
                return Optional.of(page(all, offset, limit));
            }
            return orderBy.equals("published")
                    ? Optional.of(page(walk(filter, found, descending, offset + limit), offset, limit))
                    : Optional.empty();
        });
    }

    /** How many facts match, but not more than so many; nothing where only the whole table could tell. */
    Optional<Integer> count(FactFilter filter, int most) {
        return sentences(filter)
                .map(found -> found.size() <= FEW
                        ? facts(filter, found.latestFirst().toList(), "").size()
                        : Math.min(most, walk(filter, found, true, most).size()));
    }

    private Optional<WordIndex.Found> sentences(FactFilter filter) {
        String text = filter.text();
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        List<String> zone = filter.zones().size() == 1 ? filter.zones() : List.of();
        return index.find(Stream.concat(Stream.of(text), zone.stream()).toList());
    }

    private static List<Long> page(List<Long> all, int offset, int limit) {
        return all.stream().skip(offset).limit(limit).toList();
    }

    /** Sentence after sentence from one end, until enough facts are found. */
    private List<Long> walk(FactFilter filter, WordIndex.Found found, boolean descending, int enough) {
        Iterator<WordIndex.Sentence> way = (descending ? found.latestFirst() : found.earliestFirst()).iterator();
        List<Long> numbers = new ArrayList<>();
        List<WordIndex.Sentence> step = new ArrayList<>();
        while (way.hasNext() && numbers.size() < enough) {
            WordIndex.Sentence next = way.next();
            if (step.size() >= STEP && !next.isOneWith(step.getLast())) {
                numbers.addAll(facts(filter, step, Facts.ordered("published", descending)));
                step.clear();
            }
            step.add(next);
        }
        if (numbers.size() < enough) {
            numbers.addAll(facts(filter, step, Facts.ordered("published", descending)));
        }
        return List.copyOf(numbers);
    }

    private List<Long> facts(FactFilter filter, List<WordIndex.Sentence> sentences, String order) {
        if (sentences.isEmpty()) {
            return List.of();
        }
        Conditions where = Conditions.of(filter);
        Long[] numbers = sentences.stream()
                .flatMapToLong(one -> LongStream.rangeClosed(one.first(), one.last()))
                .boxed()
                .toArray(Long[]::new);
        return jdbc.sql("select f.id from unnest(cast(:numbers as bigint array)) as n(id) join fact f on f.id = n.id"
                        + where.sql() + order)
                .params(where.parameters())
                .param("numbers", numbers)
                .query(Long.class)
                .list();
    }
}
