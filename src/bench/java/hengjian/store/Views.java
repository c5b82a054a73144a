package hengjian.store;

import hengjian.analysis.Cell;
import hengjian.analysis.Statement;
import hengjian.analysis.series.Series;
import hengjian.fact.Period;
import hengjian.fact.Status;
import hengjian.ui.cite.Outcomes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The queries of each view, with zones drawn as skewed as the facts are. */
final class Views {

    interface Asked {
        Object ask();
    }

    private final Facts facts;
    private final Documents documents;
    private final ReviewQueue reviews;
    private final ZoneChecks checks;
    private final Coverages coverages;
    private final JdbcClient jdbc;
    private final Random random = new Random(7);
    private final List<String> some;

    Views(ApplicationContext context) {
        facts = context.getBean(Facts.class);
        documents = context.getBean(Documents.class);
        reviews = context.getBean(ReviewQueue.class);
        jdbc = context.getBean(JdbcClient.class);
        checks = context.getBean(ZoneChecks.class);
        coverages = context.getBean(Coverages.class);
        some = facts.find(FactFilter.none(), "published", true, 0, 200).stream()
                .map(fact -> fact.document().id())
                .distinct()
                .toList();
    }

    static AnnotationConfigApplicationContext context() throws Exception {
        DataSource source = MillionFacts.open();
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.registerBean(DataSource.class, () -> source);
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(source));
        context.registerBean(JdbcTemplate.class, () -> new JdbcTemplate(source));
        context.registerBean(NamedParameterJdbcTemplate.class, () -> new NamedParameterJdbcTemplate(source));
        context.registerBean(JdbcTransactionManager.class, () -> new JdbcTransactionManager(source));
        context.scan("hengjian.store");
        context.refresh();
        return context;
    }

    /** What the dashboard does behind its first visitors. */
    void warmUp() {
        checks.keepUp(() -> true);
    }

    Map<String, Asked> all() {
        Map<String, Asked> all = new LinkedHashMap<>();
        all.put("zones", () -> facts.zones());
        all.put("indicators", () -> facts.indicators());
        all.put("periods", () -> facts.periods(zone()));
        all.put("overview", this::overview);
        all.put("facts", () -> page(FactFilter.none(), "published", 0));
        all.put("facts-zone", () -> page(FactFilter.none().zones(List.of(zone())), "published", 0));
        all.put("facts-zone-period", () -> page(FactFilter.of(zone(), period(zone())), "published", 0));
        all.put("facts-period", () -> page(FactFilter.none().periods(List.of("2022-S1")), "published", 0));
        all.put("facts-zone-sorted", () -> page(FactFilter.none().zones(List.of(zone())), "value", 0));
        all.put(
                "facts-zone-indicator",
                () -> page(FactFilter.none().zones(List.of(zone())).indicators(List.of("GDP")), "published", 0));
        all.put("facts-indicator", () -> page(FactFilter.none().indicators(List.of("GDP")), "published", 0));
        all.put("facts-sorted", () -> page(FactFilter.none(), "value", 0));
        all.put("facts-deep", () -> page(FactFilter.none(), "published", 900_000));
        all.put("facts-count", () -> facts.count(FactFilter.none()));
        all.put("facts-word", () -> found("指标"));
        all.put("facts-rare-word", () -> found("第" + (1 + random.nextInt(500)) + "高新区经济"));
        all.put("facts-word-zone", () -> found("第" + (1 + random.nextInt(500)) + "高新区"));
        all.put("words-first", () -> {
            new WordIndex(jdbc).read();
            return "";
        });
        all.put("facts-measure", () -> page(FactFilter.none().measures(List.of("rank")), "published", 0));
        all.put("facts-status", () -> page(FactFilter.none().statuses(List.of("target")), "published", 0));
        all.put(
                "facts-zone-measure",
                () -> page(FactFilter.none().zones(List.of(zone())).measures(List.of("rank")), "published", 0));
        all.put(
                "compare",
                () -> weighed(FactFilter.none()
                        .zones(List.of(zone(), zone(), zone()))
                        .indicators(List.of("GDP", "FAI", "RETAIL", "IND_VA"))
                        .periods(List.of("2021", "2022", "2023"))));
        all.put(
                "compare-all",
                () -> weighed(FactFilter.none()
                        .zones(List.of(zone()))
                        .indicators(MillionFacts.INDICATORS)
                        .periods(List.of("2024-S1", "2025-S1", "2025"))));
        all.put("indicator", this::indicator);
        all.put("documents", () -> reviews.progress(AsOf.NOW));
        all.put("documents-first", () -> new Shelf(jdbc, documents).all());
        all.put("review", () -> List.of(reviews.first(null, 20), reviews.count(null), reviews.progress("", null, 51)));
        all.put("document", () -> facts.of(some.get(random.nextInt(some.size()))));
        all.put("targets", this::targets);
        all.put(
                "latest-target",
                () -> facts.find(
                        FactFilter.none().zones(List.of(zone())).statuses(List.of("target")), "published", true, 0, 1));
        all.put("coverage-zone", () -> coverages.ofZone(zone(), AsOf.NOW));
        all.put(
                "coverage-indicator",
                () -> coverages.ofIndicator("GDP", facts.zones().subList(0, 40), AsOf.NOW));
        all.put(
                "coverage-period",
                () -> coverages.ofPeriod("2022-S1", facts.zones().subList(0, 40), AsOf.NOW));
        all.put("checks-first", () -> checks.of(zone(), new AsOf(LocalDate.of(2100, 1, 1), null)));
        all.put("first-count", () -> new Contents(jdbc).zones());
        all.put("checks", this::checked);
        return all;
    }

    /** What the overview asks: the half-year, the one a year before, what came of its aims, and on what a check failed. */
    private Object overview() {
        String zone = zone();
        List<String> halves =
                facts.periods(zone).stream().filter(code -> code.contains("-S")).toList();
        List<StoredFact> said = glance(zone, halves.getFirst());
        List<StoredFact> before = glance(zone, halves.get(Math.min(2, halves.size() - 1)));
        List<StoredFact> aims = said.stream()
                .filter(fact -> fact.fact().status() == Status.TARGET)
                .toList();
        return List.of(said, before, came(zone, aims), checks.failed(said));
    }

    /** What Glance asks. */
    private List<StoredFact> glance(String zone, String period) {
        List<String> texts = facts.texts(zone, period, AsOf.NOW);
        List<StoredFact> said =
                new ArrayList<>(facts.of(texts.stream().limit(20).toList(), zone, AsOf.NOW));
        if (texts.size() > 20) {
            said.addAll(facts.find(FactFilter.of(zone, period)));
        }
        return said;
    }

    /** What ChecksView asks: what was found, and of its first page the words. */
    private Object checked() {
        List<FoundCheck> found = checks.of(zone());
        return checks.read(found.stream().limit(40).toList(), AsOf.NOW);
    }

    /** What Compared asks: all figures to weigh, and of each cell the one preferred. */
    private Object weighed(FactFilter filter) {
        List<Long> preferred = Cell.all(facts.outlines(filter)).values().stream()
                .map(cell -> cell.preferred().id())
                .toList();
        Map<Long, StoredFact> read = facts.read(preferred, AsOf.NOW);
        return List.of(read, checks.failed(read.values()));
    }

    /** What Told asks: headline figures of four zones, and of each series the latest. */
    private Object indicator() {
        facts.zonesOf("GDP", AsOf.NOW);
        List<Statement> found = facts.outlines(
                FactFilter.none().indicators(List.of("GDP")).zones(List.of(zone(), zone(), zone(), zone())));
        List<Series> all = Series.of(
                found.stream().filter(one -> one.fact().breakdown() == null).toList());
        int most = Math.max(3, 240 / Math.max(1, all.size()));
        List<Long> shown = all.stream()
                .flatMap(series -> series.cells().reversed().stream()
                        .flatMap(cell -> cell.statements().stream())
                        .limit(most))
                .map(Statement::id)
                .toList();
        Map<Long, StoredFact> read = facts.read(shown, AsOf.NOW);
        return List.of(read, checks.failed(read.values()));
    }

    private String period(String zone) {
        List<String> periods = facts.periods(zone);
        return periods.stream().filter(code -> code.contains("-S")).findFirst().orElse(periods.getFirst());
    }

    /** What Aims asks: the sixty aims for the latest times, and what came of them. */
    private Object targets() {
        String zone = zone();
        List<Long> latest = facts.aims(zone, AsOf.NOW).stream()
                .sorted(Comparator.comparing((Facts.Aim aim) -> aim.period() == null
                                ? LocalDate.MAX
                                : Period.parse(aim.period()).last())
                        .reversed())
                .limit(60)
                .map(Facts.Aim::id)
                .toList();
        List<StoredFact> aims = List.copyOf(facts.read(latest, AsOf.NOW).values());
        return List.of(came(zone, aims), checks.failed(aims));
    }

    private Object came(String zone, List<StoredFact> aims) {
        return Outcomes.of(aims, zone, facts, AsOf.NOW);
    }

    /** What FactsView asks: where few zones share a page, on which of its facts a check failed. */
    private Object page(FactFilter filter, String order, int offset) {
        facts.count(filter);
        List<StoredFact> page = facts.find(filter, order, true, offset, 50);
        return filter.zones().isEmpty() ? page : List.of(page, checks.failed(page));
    }

    private List<StoredFact> found(String words) {
        FactFilter filter = FactFilter.none().text(words);
        facts.count(filter, 1000);
        return facts.find(filter, "published", true, 0, 50);
    }

    private String zone() {
        double uniform = random.nextDouble();
        return MillionFacts.zone(1 + (int) (500 * Math.pow(uniform, 2.5)));
    }
}
