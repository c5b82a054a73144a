package hengjian.ui.checks;

import com.vaadin.flow.router.QueryParameters;
import hengjian.analysis.Outcome;
import hengjian.analysis.check.Check;
import hengjian.store.AsOf;
import hengjian.store.FoundCheck;
import hengjian.ui.shell.AsOfParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which checks are wanted, of figures as known when; the same as the address.
 *
 * @param fact the number of the fact they must concern, null for any
 */
record CheckQuery(
        @Nullable String zone,
        Check.@Nullable Kind kind,
        @Nullable Outcome outcome,
        @Nullable Long fact,
        AsOf asOf) {

    static CheckQuery of(QueryParameters parameters) {
        return new CheckQuery(
                parameters.getSingleParameter("zone").orElse(null),
                parameters.getSingleParameter("kind").flatMap(CheckQuery::kind).orElse(null),
                parameters
                        .getSingleParameter("outcome")
                        .flatMap(CheckQuery::outcome)
                        .orElse(null),
                parameters
                        .getSingleParameter("fact")
                        .flatMap(CheckQuery::number)
                        .orElse(null),
                AsOfParameters.of(parameters));
    }

    QueryParameters parameters() {
        Map<String, String> all = new LinkedHashMap<>();
        if (zone != null) {
            all.put("zone", zone);
        }
        if (kind != null) {
            all.put("kind", kind.code());
        }
        if (outcome != null) {
            all.put("outcome", outcome.code());
        }
        if (fact != null) {
            all.put("fact", Long.toString(fact));
        }
        all.putAll(AsOfParameters.of(asOf));
        return QueryParameters.simple(all);
    }

    boolean wants(FoundCheck check) {
        return (kind == null || check.kind() == kind)
                && (outcome == null || check.outcome() == outcome)
                && (fact == null || check.concerns(fact));
    }

    CheckQuery zone(@Nullable String wanted) {
        return new CheckQuery(wanted, kind, outcome, null, asOf);
    }

    CheckQuery kind(Check.@Nullable Kind wanted) {
        return new CheckQuery(zone, wanted, outcome, fact, asOf);
    }

    CheckQuery outcome(@Nullable Outcome wanted) {
        return new CheckQuery(zone, kind, wanted, fact, asOf);
    }

    CheckQuery asOf(AsOf wanted) {
        return new CheckQuery(zone, kind, outcome, null, wanted);
    }

    private static Optional<Check.Kind> kind(String code) {
        return Arrays.stream(Check.Kind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst();
    }

    private static Optional<Outcome> outcome(String code) {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> outcome.code().equals(code))
                .findFirst();
    }

    private static Optional<Long> number(String text) {
        try {
            return Optional.of(Long.parseLong(text));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }
}
