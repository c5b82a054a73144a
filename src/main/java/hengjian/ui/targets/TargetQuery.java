package hengjian.ui.targets;

import com.vaadin.flow.router.QueryParameters;
import hengjian.analysis.target.Target;
import hengjian.store.AsOf;
import hengjian.ui.shell.AsOfParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which targets are wanted, as known when; the same as the address.
 *
 * @param most how many aims are looked at
 */
record TargetQuery(@Nullable String zone, Target.@Nullable State state, AsOf asOf, int most) {

    /** As many as a page shows before more are asked for. */
    static final int PAGE = 60;

    /** Where one outcome is wanted: it may be that of any, not only of the latest. */
    private static final int ALL = 1_000;

    /** How many aims are looked at to find those wanted. */
    int looked() {
        return state == null ? most : Math.max(most, ALL);
    }

    static TargetQuery of(QueryParameters parameters) {
        String state = parameters.getSingleParameter("state").orElse("");
        return new TargetQuery(
                parameters.getSingleParameter("zone").orElse(null),
                Arrays.stream(Target.State.values())
                        .filter(one -> one.code().equals(state))
                        .findFirst()
                        .orElse(null),
                AsOfParameters.of(parameters),
                most(parameters.getSingleParameter("most").orElse("")));
    }

    QueryParameters parameters() {
        Map<String, String> all = new LinkedHashMap<>();
        if (zone != null) {
            all.put("zone", zone);
        }
        if (state != null) {
            all.put("state", state.code());
        }
        if (most != PAGE) {
            all.put("most", Integer.toString(most));
        }
        all.putAll(AsOfParameters.of(asOf));
        return QueryParameters.simple(all);
    }

    private static int most(String text) {
        return text.matches("[1-9]\\d{0,5}") ? Integer.parseInt(text) : PAGE;
    }

    TargetQuery more() {
        return new TargetQuery(zone, state, asOf, most + PAGE);
    }

    boolean wants(Target target) {
        return state == null || target.state() == state;
    }

    TargetQuery zone(@Nullable String wanted) {
        return new TargetQuery(wanted, state, asOf, PAGE);
    }

    TargetQuery state(Target.@Nullable State wanted) {
        return new TargetQuery(zone, wanted, asOf, most);
    }

    TargetQuery asOf(AsOf wanted) {
        return new TargetQuery(zone, state, wanted, most);
    }
}
