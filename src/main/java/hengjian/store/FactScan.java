package hengjian.store;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Goes through any number of facts, as often as wanted, and finds the same each time whatever changes meanwhile. */
@Repository
public class FactScan {

    /**
     * From the numbers to the facts, by outer joins: H2 keeps their order. Left to choose, it goes through all facts for
     * each page.
     */
    static final String BY_NUMBER = Facts.COLUMNS_READ + """
             from unnest(cast(:numbers as bigint array)) n(id)
            left join fact f on f.id = n.id
            left join document d on d.id = f.document_id""" + Facts.CHOSEN;

    private final JdbcClient jdbc;

    FactScan(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The numbers of all facts that match.
     *
     * @param orderBy one of {@link Facts#ORDERS}
     */
    public long[] numbers(FactFilter filter, String orderBy, boolean descending) {
        Conditions where = Conditions.of(filter);
        LongStream.Builder numbers = LongStream.builder();
        jdbc.sql("select f.id from fact f" + where.sql() + Facts.ordered(filter, orderBy, descending))
                .params(where.parameters())
                .query(row -> {
                    numbers.add(row.getLong(1));
                });
        return numbers.build().toArray();
    }

    /** These facts in this order; a version that was superseded since is read as it was. */
    public List<StoredFact> read(long[] numbers) {
        if (numbers.length == 0) {
            return List.of();
        }
        List<Long> wanted = Arrays.stream(numbers).boxed().toList();
        Map<Long, StoredFact> found = new HashMap<>();
        jdbc.sql(BY_NUMBER)
                .param("numbers", wanted.toArray(Long[]::new))
                .query(FactRow::read)
                .list()
                .forEach(fact -> found.put(fact.id(), fact));
        return wanted.stream()
                .map(number -> Objects.requireNonNull(found.get(number)))
                .toList();
    }
}
