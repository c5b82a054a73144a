package hengjian.store;

import hengjian.analysis.Statement;
import hengjian.fact.Fact;
import hengjian.fact.Period;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** All facts that stand, or stood at the moment asked for. */
@Repository
public class Facts {

    /** What facts can be ordered by, and how. */
    private static final Map<String, String> COLUMNS = Map.of(
            "indicator", "f.indicator",
            "subject", "f.subject",
            "value", "f.quantity",
            "period", "f.period",
            "published", "f.published");

    public static final Set<String> ORDERS = COLUMNS.keySet();

    static final String FROM = " from fact f join document d on d.id = f.document_id";

    static final String COLUMNS_READ =
            "select f.*, d.title, d.publisher, d.published, d.region, c.id is not null as chosen";

    /** Whether a curator chose it: joined, since H2 plans a nested question anew for every row. */
    static final String CHOSEN = " left join choice c on c.history_id = f.history_id and c.superseded_at is null";

    static final String SELECT = COLUMNS_READ + FROM + CHOSEN;

    private static final String SELECT_AT = """
            select f.*, d.title, d.publisher, d.published, d.region, c.id is not null as chosen
            """ + FROM + " " + """
            left join choice c on c.history_id = f.history_id and c.chosen_at <= :recorded
                and (c.superseded_at is null or c.superseded_at > :recorded)""";

    private static final String LATEST_FIRST = "f.published desc, f.document_id, f.span_start, f.id";

    private final JdbcClient jdbc;
    private final FactWriter writer;
    private final Contents contents;
    private final Outlines outlines;
    private final FactPages pages;
    private final WholeFacts whole;
    private final WordSearch words;
    private final WordIndex index;

    Facts(
            JdbcClient jdbc,
            FactWriter writer,
            Contents contents,
            Outlines outlines,
            FactPages pages,
            WholeFacts whole,
            WordSearch words,
            WordIndex index) {
        this.jdbc = jdbc;
        this.writer = writer;
        this.contents = contents;
        this.outlines = outlines;
        this.pages = pages;
        this.whole = whole;
        this.words = words;
        this.index = index;
    }

    /** Keeps facts as the engine read them, each the first version of a history of its own. */
    public void add(List<Fact> facts) {
        writer.addNew(facts);
    }

    /**
     * One page of the facts that match, in a total order.
     *
     * @param orderBy one of {@link #ORDERS}
     */
    public List<StoredFact> find(FactFilter filter, String orderBy, boolean descending, int offset, int limit) {
        List<Long> numbers = pages.numbers(filter, orderBy, descending, offset, limit);
        Map<Long, StoredFact> found = read(numbers, filter.asOf());
        return numbers.stream()
                .flatMap(number -> Stream.ofNullable(found.get(number)))
                .toList();
    }

    /** The facts of these numbers, by number, with their words and documents. */
    public Map<Long, StoredFact> read(Collection<Long> numbers, AsOf asOf) {
        return whole.of(numbers, asOf).stream().collect(Collectors.toMap(StoredFact::id, fact -> fact));
    }

    /**
     * Figures without their words, for zones and indicators: all that comparing needs, from one index. What is shown of
     * them is {@link #read(Collection, AsOf) read} then.
     *
     * @param filter names zones and indicators, and any or no periods
     */
    public List<Statement> outlines(FactFilter filter) {
        return outlines(filter, (indicator, period) -> true);
    }

    /**
     * As {@link #outlines(FactFilter)}, but not of every period for every indicator.
     *
     * @param wanted whether of the first, an indicator, figures of the second, a period, are wanted
     */
    public List<Statement> outlines(FactFilter filter, BiPredicate<String, String> wanted) {
        return outlines.of(filter, wanted);
    }

    /** Targets and plans of a zone: their numbers and periods, the latest published first. */
    public List<Aim> aims(String zone, AsOf asOf) {
        Conditions where = Conditions.of(FactFilter.none().asOf(asOf));
        return jdbc.sql("""
                select f.id, f.period from (values ('target'), ('plan')) s(code)
                join fact f on f.subject = :zone and f.status = s.code""" + where.sql() + " order by f.published desc, f.id")
                .params(where.parameters())
                .param("zone", zone)
                .query((row, number) -> new Aim(row.getLong("id"), row.getString("period")))
                .list();
    }

    /** @param period its code; null where the text does not say */
    public record Aim(long id, @Nullable String period) {}

    /** All the facts that match, latest publication first. For one view's worth; use {@link #stream} for more. */
    public List<StoredFact> find(FactFilter filter) {
        return read(filter, ordered("published", true));
    }

    /**
     * The facts that match and come after a fact in the order of their numbers: a page that stays the same whatever is
     * added meanwhile.
     *
     * @param after the number of the last fact seen, 0 at first
     */
    public List<StoredFact> page(FactFilter filter, long after, int limit) {
        Conditions where = Conditions.of(filter).and("f.id > :after");
        return jdbc.sql(select(filter) + where.sql() + " order by f.id fetch next :limit rows only")
                .params(where.parameters())
                .param("after", after)
                .param("limit", limit)
                .query(FactRow::read)
                .list();
    }

    /**
     * All the facts that match, read row by row; to be closed.
     *
     * @param orderBy one of {@link #ORDERS}
     */
    public Stream<StoredFact> stream(FactFilter filter, String orderBy, boolean descending) {
        return select(filter, ordered(orderBy, descending)).query(FactRow::read).stream();
    }

    public int count(FactFilter filter) {
        if (filter.isKept()) {
            return contents.facts(filter);
        }
        Conditions where = Conditions.of(filter);
        return jdbc.sql("select count(*) from fact f" + where.sql())
                .params(where.parameters())
                .query(Integer.class)
                .single();
    }

    /**
     * How many facts match, as far as that is quickly told: of a word that many sentences hold, not more than so many.
     *
     * @param most where a word is looked for; all others are counted to the end
     */
    public int count(FactFilter filter, int most) {
        return words.count(filter, most).orElseGet(() -> count(filter));
    }

    /** Reads all words there are to look for, once, in some seconds a million facts; until then the whole table is asked. */
    public void readWords() {
        index.read();
    }

    /** Any version, standing or not. */
    public Optional<StoredFact> find(long id) {
        return jdbc.sql(SELECT + " where f.id = :id")
                .param("id", id)
                .query(FactRow::read)
                .optional();
    }

    /** The version that stands now of the fact of which some version has this number; none when it was rejected. */
    public Optional<StoredFact> standing(long id) {
        return jdbc.sql(SELECT + """
                 where f.superseded_at is null
                and f.history_id = (select g.history_id from fact g where g.id = :id)""").param("id", id).query(FactRow::read).optional();
    }

    /** All versions of a fact, latest first; those that never stood, being only what the engine read, included. */
    public List<StoredFact> versions(long history) {
        return jdbc.sql(SELECT + " where f.history_id = :history order by f.version desc")
                .param("history", history)
                .query(FactRow::read)
                .list();
    }

    /** Of all a document's facts, by history and version. */
    List<StoredFact> allVersions(String documentId) {
        return jdbc.sql(SELECT + " where f.document_id = :document order by f.history_id, f.version")
                .param("document", documentId)
                .query(FactRow::read)
                .list();
    }

    int latestVersion(long history) {
        return jdbc.sql("select max(version) from fact where history_id = :history")
                .param("history", history)
                .query(Integer.class)
                .single();
    }

    /** The last version that stood. */
    StoredFact decided(long history) {
        return versions(history).stream()
                .filter(one -> !one.version().onlyRead())
                .findFirst()
                .orElseThrow();
    }

    /** Facts that stand and may be about the same figure; their labels and cohorts may still tell them apart. */
    List<StoredFact> inCell(Fact fact) {
        String code = fact.indicator();
        Period period = fact.period();
        return jdbc.sql(SELECT + """
                 where f.superseded_at is null and f.subject = :subject
                and f.period is not distinct from cast(:period as varchar(20))
                and f.indicator is not distinct from cast(:indicator as varchar(60))
                and f.measure = :measure and f.status = :status""")
                .param("subject", fact.subject())
                .param("period", period == null ? null : period.code())
                .param("indicator", code)
                .param("measure", fact.measure().code())
                .param("status", fact.status().code())
                .query(FactRow::read)
                .list();
    }

    /** In the order of the text. */
    public List<StoredFact> of(String documentId) {
        return of(documentId, AsOf.NOW);
    }

    /** In the order of the text. */
    public List<StoredFact> of(String documentId, AsOf asOf) {
        return read(FactFilter.none().document(documentId).asOf(asOf), " order by f.span_start, f.id");
    }

    /** Subjects, those with most facts first. */
    public List<String> zones() {
        return zones(AsOf.NOW);
    }

    public List<String> zones(AsOf asOf) {
        return asOf.isNow()
                ? contents.zones()
                : column("f.subject", Conditions.of(asOf), " group by f.subject order by count(*) desc, f.subject");
    }

    /** Codes of the catalogue that some fact has. */
    public List<String> indicators() {
        return indicators(AsOf.NOW);
    }

    public List<String> indicators(AsOf asOf) {
        if (asOf.isNow()) {
            return contents.indicators();
        }
        Conditions where = Conditions.of(asOf).and("f.indicator is not null");
        return column("distinct f.indicator", where, " order by f.indicator");
    }

    /** The periods of a zone's facts, latest first. */
    public List<String> periods(String zone) {
        return periods(zone, AsOf.NOW);
    }

    public List<String> periods(String zone, AsOf asOf) {
        if (asOf.isNow()) {
            return contents.periods(zone);
        }
        Conditions where =
                Conditions.of(FactFilter.none().zones(List.of(zone)).asOf(asOf)).and("f.period is not null");
        return column("distinct f.period", where, " order by f.period desc");
    }

    /** Zones that speak of an indicator, those with most facts of it first. */
    public List<String> zonesOf(String indicator, AsOf asOf) {
        Conditions where =
                Conditions.of(FactFilter.none().indicators(List.of(indicator)).asOf(asOf));
        return asOf.isNow()
                ? contents.zonesOf(indicator)
                : column("f.subject", where, " group by f.subject order by count(*) desc, f.subject");
    }

    /** The numbers of documents that speak of a zone's period, the latest published first. */
    public List<String> texts(String zone, String period, AsOf asOf) {
        Conditions where = Conditions.of(FactFilter.of(zone, period).asOf(asOf));
        return column(
                "f.document_id",
                where,
                " group by f.document_id, f.published order by f.published desc, f.document_id");
    }

    /** What several documents say of a zone. */
    public List<StoredFact> of(Collection<String> documentIds, String zone, AsOf asOf) {
        if (documentIds.isEmpty()) {
            return List.of();
        }
        Conditions where = Conditions.of(FactFilter.none().asOf(asOf))
                .and("f.document_id in (:documents)")
                .and("f.subject = :zone");
        return whole.read(
                jdbc.sql("select f.* from fact f" + where.sql() + " order by f.document_id, f.span_start, f.id")
                        .params(where.parameters())
                        .param("documents", documentIds)
                        .param("zone", zone),
                asOf);
    }

    private List<StoredFact> read(FactFilter filter, String rest) {
        Conditions where = Conditions.of(filter);
        return whole.read(
                jdbc.sql("select f.* from fact f" + where.sql() + rest).params(where.parameters()), filter.asOf());
    }

    private List<String> column(String what, Conditions where, String rest) {
        return jdbc.sql("select " + what + " from fact f" + where.sql() + rest)
                .params(where.parameters())
                .query(String.class)
                .list();
    }

    private StatementSpec select(FactFilter filter, String rest) {
        Conditions where = Conditions.of(filter);
        return jdbc.sql(select(filter) + where.sql() + rest).params(where.parameters());
    }

    private static String select(FactFilter filter) {
        return filter.asOf().recorded() == null ? SELECT : SELECT_AT;
    }

    /**
     * An index that begins with a column all facts share gives their order only when the order begins with it, too; at
     * least to H2.
     */
    static String ordered(FactFilter filter, String orderBy, boolean descending) {
        String order = ordered(orderBy, descending);
        if (orderBy.equals("value") && filter.zones().size() == 1) {
            return order.replaceFirst("order by ", "order by f.subject" + (descending ? " desc, " : ", "));
        }
        if (!orderBy.equals("published")) {
            return order;
        }
        String shared = filter.zones().size() == 1
                ? "subject"
                : filter.indicators().size() == 1
                        ? "indicator"
                        : filter.periods().size() == 1 ? "period" : "";
        return shared.isEmpty() || !filter.zones().isEmpty() && !shared.equals("subject")
                ? order
                : order.replaceFirst("order by ", "order by f." + shared + (descending ? ", " : " desc, "));
    }

    /** The latest first within a zone, an indicator, a period. */
    static String ordered(String orderBy, boolean descending) {
        String column = Optional.ofNullable(COLUMNS.get(orderBy))
                .orElseThrow(() -> new IllegalArgumentException("cannot order by " + orderBy));
        String way = descending ? " desc" : "";
        return switch (orderBy) {
            case "published" -> {
                String within = descending ? "" : " desc";
                yield " order by f.published" + way + ", f.document_id" + within + ", f.span_start" + within + ", f.id"
                        + within;
            }
            case "value" -> " order by " + column + way + " nulls last, f.id" + way;
            default -> " order by " + column + way + " nulls last, " + LATEST_FIRST;
        };
    }
}
