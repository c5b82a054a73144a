package hengjian.ui.compare;

import com.vaadin.flow.router.QueryParameters;
import hengjian.analysis.comparison.Slot;
import hengjian.store.AsOf;
import hengjian.ui.shell.AsOfParameters;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is compared; the same as its address: {@code compare?zone=衡阳高新区&periods=2021-S1~2022-S1&ind=GDP~FAI}.
 *
 * @param slots in time
 * @param indicators all when empty
 * @param differences what is subtracted; between the first and the last column when empty
 */
record CompareQuery(
        List<String> zones,
        List<Slot> slots,
        List<String> indicators,
        List<Less> differences,
        Set<Option> options,
        AsOf asOf) {

    static final CompareQuery NOTHING =
            new CompareQuery(List.of(), List.of(), List.of(), List.of(), Set.of(), AsOf.NOW);

    private static final String AND = "~";

    CompareQuery {
        zones = List.copyOf(zones);
        slots = slots.stream().distinct().sorted(Slot.IN_TIME).toList();
        indicators = List.copyOf(indicators);
        differences = List.copyOf(differences);
        options = Set.copyOf(options);
    }

    /** What cannot be read is as good as not asked. */
    static CompareQuery of(QueryParameters parameters) {
        return new CompareQuery(
                several(parameters, "zone").toList(),
                several(parameters, "periods")
                        .flatMap(code -> slot(code).stream())
                        .toList(),
                several(parameters, "ind").toList(),
                several(parameters, "diff")
                        .flatMap(code -> Less.parse(code).stream())
                        .toList(),
                Option.of(parameters.getParameters().entrySet().stream()
                        .filter(entry -> !entry.getValue().isEmpty())
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> entry.getValue().getFirst()))),
                AsOfParameters.of(parameters));
    }

    QueryParameters parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "zone", zones, Function.identity());
        put(parameters, "periods", slots, Slot::code);
        put(parameters, "ind", indicators, Function.identity());
        put(parameters, "diff", differences, Less::code);
        Stream.of(Option.values()).filter(options::contains).forEach(option -> option.put(parameters));
        parameters.putAll(AsOfParameters.of(asOf));
        return QueryParameters.simple(parameters);
    }

    boolean has(Option option) {
        return options.contains(option);
    }

    CompareQuery zones(List<String> wanted) {
        return new CompareQuery(wanted, slots, indicators, differences, options, asOf);
    }

    CompareQuery slots(List<Slot> wanted) {
        return new CompareQuery(zones, wanted, indicators, differences, options, asOf);
    }

    CompareQuery indicators(List<String> wanted) {
        return new CompareQuery(zones, slots, wanted, differences, options, asOf);
    }

    CompareQuery differences(List<Less> wanted) {
        return new CompareQuery(zones, slots, indicators, wanted, options, asOf);
    }

    CompareQuery option(Option option, boolean wanted) {
        Set<Option> now = EnumSet.noneOf(Option.class);
        now.addAll(options);
        if (wanted) {
            now.add(option);
        } else {
            now.remove(option);
        }
        return new CompareQuery(zones, slots, indicators, differences, now, asOf);
    }

    CompareQuery asOf(AsOf wanted) {
        return new CompareQuery(zones, slots, indicators, differences, options, wanted);
    }

    private static Optional<Slot> slot(String code) {
        try {
            return Optional.of(Slot.parse(code));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Stream<String> several(QueryParameters parameters, String name) {
        return parameters.getParameters(name).stream()
                .flatMap(values -> Stream.of(values.split(AND)))
                .filter(value -> !value.isBlank())
                .distinct();
    }

    private static <T> void put(Map<String, String> parameters, String name, List<T> values, Function<T, String> code) {
        if (!values.isEmpty()) {
            parameters.put(name, values.stream().map(code).collect(Collectors.joining(AND)));
        }
    }
}
