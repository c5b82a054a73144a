package hengjian.store;

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
    private final ZoneChecks checks;
    private final Coverages coverages;
    private final Random random = new Random(7);
    private final List<String> some;

    Views(ApplicationContext context) {
        facts = context.getBean(Facts.class);
        documents = context.getBean(Documents.class);
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
        all.put("facts-text", () -> page(FactFilter.none().text("第3高新区"), "published", 0));
        all.put(
                "compare",
                () -> facts.find(FactFilter.none()
                        .zones(List.of(zone(), zone(), zone()))
                        .indicators(List.of("GDP", "FAI", "RETAIL", "IND_VA"))
                        .periods(List.of("2021", "2022", "2023"))));
        all.put(
                "indicator",
                () -> facts.find(FactFilter.none()
                        .indicators(List.of("GDP"))
                        .zones(List.of(zone(), zone(), zone()))
                        .headline()));
        all.put("documents", documents::all);
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
        all.put("checks-again", () -> checks.of(MillionFacts.zone(250)));
        return all;
    }

    private Object overview() {
        String zone = zone();
        List<String> periods = facts.periods(zone);
        String period =
                periods.stream().filter(code -> code.contains("-S")).findFirst().orElse(periods.getFirst());
        return facts.find(FactFilter.of(zone, period), "published", true, 0, 2000).stream()
                .map(fact -> fact.document().id())
                .distinct()
                .map(facts::of)
                .toList();
    }

    private String period(String zone) {
        List<String> periods = facts.periods(zone);
        return periods.stream().filter(code -> code.contains("-S")).findFirst().orElse(periods.getFirst());
    }

    private Object targets() {
        FactFilter zone = FactFilter.none().zones(List.of(zone()));
        List<StoredFact> aims = facts.find(zone.statuses(List.of("target", "plan")));
        List<String> codes = aims.stream()
                .flatMap(fact -> java.util.stream.Stream.ofNullable(fact.fact().indicator()))
                .distinct()
                .toList();
        return codes.isEmpty()
                ? aims
                : facts.find(zone.statuses(List.of("actual")).indicators(codes));
    }

    private List<StoredFact> page(FactFilter filter, String order, int offset) {
        facts.count(filter);
        return facts.find(filter, order, true, offset, 50);
    }

    private String zone() {
        double uniform = random.nextDouble();
        return MillionFacts.zone(1 + (int) (500 * Math.pow(uniform, 2.5)));
    }
}
