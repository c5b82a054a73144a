package hengjian.ui.indicator;

import com.vaadin.flow.router.QueryParameters;
import hengjian.store.AsOf;
import hengjian.ui.shell.AsOfParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What an indicator's page shows; the same as its address: {@code indicator/GDP?zone=衡阳高新区&part=工业&rhythm=S}.
 *
 * @param zones those with most figures when empty
 * @param part the breakdown shown; empty for the headline figure
 * @param rhythm the code of the periods drawn; empty for that with most figures
 */
record IndicatorQuery(List<String> zones, String part, String rhythm, AsOf asOf) {

    IndicatorQuery {
        zones = List.copyOf(zones);
    }

    static IndicatorQuery of(QueryParameters parameters) {
        List<String> zones = parameters.getParameters("zone").stream()
                .flatMap(values -> Stream.of(values.split("~")))
                .filter(value -> !value.isBlank())
                .distinct()
                .toList();
        return new IndicatorQuery(
                zones,
                parameters.getSingleParameter("part").orElse(""),
                parameters.getSingleParameter("rhythm").orElse(""),
                AsOfParameters.of(parameters));
    }

    QueryParameters parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "zone", String.join("~", zones));
        put(parameters, "part", part);
        put(parameters, "rhythm", rhythm);
        parameters.putAll(AsOfParameters.of(asOf));
        return QueryParameters.simple(parameters);
    }

    IndicatorQuery zones(List<String> wanted) {
        return new IndicatorQuery(wanted, part, rhythm, asOf);
    }

    IndicatorQuery part(String wanted) {
        return new IndicatorQuery(zones, wanted, rhythm, asOf);
    }

    IndicatorQuery rhythm(String wanted) {
        return new IndicatorQuery(zones, part, wanted, asOf);
    }

    IndicatorQuery asOf(AsOf wanted) {
        return new IndicatorQuery(zones, part, rhythm, wanted);
    }

    private static void put(Map<String, String> parameters, String name, String value) {
        if (!value.isEmpty()) {
            parameters.put(name, value);
        }
    }
}
