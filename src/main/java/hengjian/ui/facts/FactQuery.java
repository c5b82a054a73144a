package hengjian.ui.facts;

import com.vaadin.flow.router.QueryParameters;
import hengjian.store.FactFilter;
import hengjian.store.Facts;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the grid is asked for; the same as its address.
 *
 * @param order one of {@link Facts#ORDERS}
 */
record FactQuery(
        @Nullable String zone,
        @Nullable String indicator,
        @Nullable String period,
        @Nullable String measure,
        @Nullable String status,
        @Nullable String text,
        String order,
        boolean descending)
        implements Serializable {

    static final FactQuery ALL = new FactQuery(null, null, null, null, null, null, "published", true);

    /** An order that does not exist is as good as none. */
    static FactQuery of(QueryParameters parameters) {
        String order = one(parameters, "order");
        boolean ordered = order != null && Facts.ORDERS.contains(order);
        return new FactQuery(
                one(parameters, "zone"),
                one(parameters, "indicator"),
                one(parameters, "period"),
                one(parameters, "measure"),
                one(parameters, "status"),
                one(parameters, "text"),
                order != null && ordered ? order : ALL.order(),
                ordered ? "desc".equals(one(parameters, "direction")) : ALL.descending());
    }

    /** Only what differs from {@link #ALL}. */
    QueryParameters parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "zone", zone);
        put(parameters, "indicator", indicator);
        put(parameters, "period", period);
        put(parameters, "measure", measure);
        put(parameters, "status", status);
        put(parameters, "text", text);
        if (!order.equals(ALL.order()) || descending != ALL.descending()) {
            parameters.put("order", order);
            parameters.put("direction", descending ? "desc" : "asc");
        }
        return QueryParameters.simple(parameters);
    }

    FactFilter filter() {
        return FactFilter.of(zone, indicator, period, measure, status, text);
    }

    FactQuery ordered(String by, boolean down) {
        return new FactQuery(zone, indicator, period, measure, status, text, by, down);
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
}
