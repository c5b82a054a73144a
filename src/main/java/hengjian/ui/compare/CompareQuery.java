package hengjian.ui.compare;

import com.vaadin.flow.router.QueryParameters;
import hengjian.analysis.comparison.Slot;
import hengjian.store.AsOf;
import hengjian.ui.shell.AsOfParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is compared; the same as its address: {@code compare?zone=衡阳高新区&periods=2021-S1~2022-S1&ind=GDP~FAI}.
 *
 * @param slots in time
 * @param indicators all when empty
 * @param parts whether breakdowns are shown, too
 * @param byChange whether the largest rise comes first
 * @param indexed whether the charts start all at 100
 */
record CompareQuery(
        List<String> zones,
        List<Slot> slots,
        List<String> indicators,
        boolean parts,
        boolean byChange,
        boolean indexed,
        AsOf asOf) {

    static final CompareQuery NOTHING =
            new CompareQuery(List.of(), List.of(), List.of(), false, false, false, AsOf.NOW);

    private static final String AND = "~";

    CompareQuery {
        zones = List.copyOf(zones);
        slots = slots.stream().distinct().sorted(Slot.IN_TIME).toList();
        indicators = List.copyOf(indicators);
    }

    /** What cannot be read is as good as not asked. */
    static CompareQuery of(QueryParameters parameters) {
        return new CompareQuery(
                several(parameters, "zone"),
                several(parameters, "periods").stream()
                        .flatMap(code -> slot(code).stream())
                        .toList(),
                several(parameters, "ind"),
                one(parameters, "parts", "on"),
                one(parameters, "sort", "change"),
                one(parameters, "view", "index"),
                AsOfParameters.of(parameters));
    }

    QueryParameters parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "zone", String.join(AND, zones));
        put(
                parameters,
                "periods",
                String.join(AND, slots.stream().map(Slot::code).toList()));
        put(parameters, "ind", String.join(AND, indicators));
        put(parameters, "parts", parts ? "on" : "");
        put(parameters, "sort", byChange ? "change" : "");
        put(parameters, "view", indexed ? "index" : "");
        parameters.putAll(AsOfParameters.of(asOf));
        return QueryParameters.simple(parameters);
    }

    CompareQuery zones(List<String> wanted) {
        return new CompareQuery(wanted, slots, indicators, parts, byChange, indexed, asOf);
    }

    CompareQuery slots(List<Slot> wanted) {
        return new CompareQuery(zones, wanted, indicators, parts, byChange, indexed, asOf);
    }

    CompareQuery indicators(List<String> wanted) {
        return new CompareQuery(zones, slots, wanted, parts, byChange, indexed, asOf);
    }

    CompareQuery parts(boolean wanted) {
        return new CompareQuery(zones, slots, indicators, wanted, byChange, indexed, asOf);
    }

    CompareQuery byChange(boolean wanted) {
        return new CompareQuery(zones, slots, indicators, parts, wanted, indexed, asOf);
    }

    CompareQuery indexed(boolean wanted) {
        return new CompareQuery(zones, slots, indicators, parts, byChange, wanted, asOf);
    }

    CompareQuery asOf(AsOf wanted) {
        return new CompareQuery(zones, slots, indicators, parts, byChange, indexed, wanted);
    }

    private static Optional<Slot> slot(String code) {
        try {
            return Optional.of(Slot.parse(code));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static List<String> several(QueryParameters parameters, String name) {
        return parameters.getParameters(name).stream()
                .flatMap(values -> Stream.of(values.split(AND)))
                .filter(value -> !value.isBlank())
                .distinct()
                .toList();
    }

    private static boolean one(QueryParameters parameters, String name, String value) {
        return parameters.getSingleParameter(name).filter(value::equals).isPresent();
    }

    private static void put(Map<String, String> parameters, String name, String value) {
        if (!value.isEmpty()) {
            parameters.put(name, value);
        }
    }
}
