package hengjian.ui.embed;

import com.vaadin.flow.router.QueryParameters;
import hengjian.fact.Measure;
import hengjian.fact.Period;
import hengjian.fact.Status;
import hengjian.store.AsOf;
import hengjian.store.FactFilter;
import hengjian.ui.shell.AsOfParameters;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a frame shows, a chart for each measure:
 * {@code embed/growth~rank?zone=衡阳高新区~株洲高新区&ind=GDP~FAI&periods=2021-S1~2022-S1&asOf=2022-08-31}.
 *
 * @param zones that with most figures when empty
 * @param indicators all of the catalogue when empty
 * @param periods in order of time; all of the rhythm when empty
 * @param rhythm S for half-years, A for years; null for that with most figures
 * @param part the breakdown shown; null for headline figures
 * @param parts whether every breakdown is shown
 * @param asOf the moment the charts are frozen to
 */
record EmbedQuery(
        List<Measure> measures,
        List<String> zones,
        List<String> indicators,
        List<Period> periods,
        @Nullable String rhythm,
        @Nullable String part,
        boolean parts,
        Status status,
        AsOf asOf) {

    private static final String AND = "[,~]";

    /** Nothing when some part of the address means nothing. */
    static Optional<EmbedQuery> of(String measures, QueryParameters parameters) {
        try {
            return Optional.of(new EmbedQuery(
                    Arrays.stream(measures.split(AND)).map(EmbedQuery::measure).toList(),
                    many(parameters, "zone"),
                    many(parameters, "ind").stream()
                            .map(code -> code.toUpperCase(Locale.ROOT))
                            .toList(),
                    many(parameters, "periods").stream()
                            .map(Period::parse)
                            .sorted(Comparator.comparing(Period::first).thenComparing(Period::last))
                            .toList(),
                    one(parameters, "rhythm").orElse(null),
                    one(parameters, "part").orElse(null),
                    one(parameters, "parts").filter("on"::equals).isPresent(),
                    Status.of(one(parameters, "status").orElse("actual")),
                    AsOfParameters.of(parameters)));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    EmbedQuery zones(List<String> wanted) {
        return new EmbedQuery(measures, wanted, indicators, periods, rhythm, part, parts, status, asOf);
    }

    FactFilter filter(Measure measure) {
        FactFilter filter = FactFilter.none()
                .zones(zones)
                .measures(List.of(measure.code()))
                .statuses(List.of(status.code()))
                .indicators(indicators)
                .periods(periods.stream().map(Period::code).toList())
                .asOf(asOf);
        String named = part;
        return named != null
                ? filter.breakdown(new FactFilter.Breakdown.Named(named))
                : parts ? filter : filter.headline();
    }

    /** The same figures in the grid of facts. */
    String facts(Measure measure) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("zone", String.join("~", zones));
        parameters.put("indicator", String.join("~", indicators));
        parameters.put(
                "period", String.join("~", periods.stream().map(Period::code).toList()));
        parameters.put("measure", measure.code());
        parameters.put("status", status.code());
        parameters.values().removeIf(String::isEmpty);
        parameters.putAll(AsOfParameters.of(asOf));
        return "facts?" + QueryParameters.simple(parameters).getQueryString();
    }

    static Optional<String> one(QueryParameters parameters, String name) {
        return parameters.getSingleParameter(name).filter(value -> !value.isBlank());
    }

    private static Measure measure(String code) {
        return Measure.of(code.toLowerCase(Locale.ROOT));
    }

    private static List<String> many(QueryParameters parameters, String name) {
        return parameters.getParameters(name).stream()
                .flatMap(value -> Stream.of(value.split(AND)))
                .filter(value -> !value.isBlank())
                .distinct()
                .toList();
    }
}
