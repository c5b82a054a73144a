package hengjian.ui.facts;

import com.vaadin.flow.router.QueryParameters;
import hengjian.store.AsOf;
import hengjian.store.FactFilter;
import hengjian.store.Facts;
import hengjian.ui.shell.AsOfParameters;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the grid is asked for; the same as its address, where several values are written {@code GDP~FAI}.
 *
 * @param zones any when empty, as all the lists
 * @param order one of {@link Facts#ORDERS}
 */
record FactQuery(
        List<String> zones,
        List<String> indicators,
        List<String> periods,
        List<String> measures,
        List<String> statuses,
        @Nullable String text,
        AsOf asOf,
        String order,
        boolean descending)
        implements Serializable {

    static final FactQuery ALL =
            new FactQuery(List.of(), List.of(), List.of(), List.of(), List.of(), null, AsOf.NOW, "published", true);

    private static final String AND = "~";

    FactQuery {
        zones = held(zones);
        indicators = held(indicators);
        periods = held(periods);
        measures = held(measures);
        statuses = held(statuses);
    }

    /** An order that does not exist is as good as none. */
    static FactQuery of(QueryParameters parameters) {
        String order = one(parameters, "order");
        boolean ordered = order != null && Facts.ORDERS.contains(order);
        return new FactQuery(
                several(parameters, "zone"),
                several(parameters, "indicator"),
                several(parameters, "period"),
                several(parameters, "measure"),
                several(parameters, "status"),
                one(parameters, "text"),
                AsOfParameters.of(parameters),
                order != null && ordered ? order : ALL.order(),
                ordered ? "desc".equals(one(parameters, "direction")) : ALL.descending());
    }

    /** Only what differs from {@link #ALL}. */
    QueryParameters parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "zone", String.join(AND, zones));
        put(parameters, "indicator", String.join(AND, indicators));
        put(parameters, "period", String.join(AND, periods));
        put(parameters, "measure", String.join(AND, measures));
        put(parameters, "status", String.join(AND, statuses));
        put(parameters, "text", text);
        parameters.putAll(AsOfParameters.of(asOf));
        if (!order.equals(ALL.order()) || descending != ALL.descending()) {
            parameters.put("order", order);
            parameters.put("direction", descending ? "desc" : "asc");
        }
        return QueryParameters.simple(parameters);
    }

    FactFilter filter() {
        return FactFilter.none()
                .zones(zones)
                .indicators(indicators)
                .periods(periods)
                .measures(measures)
                .statuses(statuses)
                .text(text)
                .asOf(asOf);
    }

    FactQuery ordered(String by, boolean down) {
        return new FactQuery(zones, indicators, periods, measures, statuses, text, asOf, by, down);
    }

    FactQuery asOf(AsOf moment) {
        return new FactQuery(zones, indicators, periods, measures, statuses, text, moment, order, descending);
    }

    private static List<String> several(QueryParameters parameters, String name) {
        return parameters.getParameters(name).stream()
                .flatMap(values -> Stream.of(values.split(AND)))
                .filter(value -> !value.isBlank())
                .distinct()
                .toList();
    }

    private static @Nullable String one(QueryParameters parameters, String name) {
        return parameters
                .getSingleParameter(name)
                .filter(value -> !value.isBlank())
                .orElse(null);
    }

    private static void put(Map<String, String> parameters, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            parameters.put(name, value);
        }
    }

    /** A list that a session can keep. */
    private static List<String> held(List<String> values) {
        return new ArrayList<>(values);
    }
}
