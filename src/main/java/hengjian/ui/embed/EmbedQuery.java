package hengjian.ui.embed;

import com.vaadin.flow.router.Location;
import hengjian.fact.Measure;
import hengjian.fact.Period;
import hengjian.store.AsOf;
import hengjian.store.FactFilter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a frame shows: {@code embed/growth?zone=衡阳高新区&ind=GDP,FAI&periods=2021-S1,2022-S1&asOf=2022-08-31}.
 *
 * @param periods in order of time; none for all half-years
 * @param asOf the day the chart is frozen to, null for live
 */
record EmbedQuery(
        Measure measure,
        @Nullable String zone,
        List<String> indicators,
        List<Period> periods,
        @Nullable LocalDate asOf) {

    /** Nothing when some part of the address means nothing. */
    static Optional<EmbedQuery> of(String measure, Location location) {
        try {
            String day = one(location, "asOf").orElse(null);
            return Optional.of(new EmbedQuery(
                    Measure.of(measure),
                    one(location, "zone").orElse(null),
                    many(location, "ind"),
                    many(location, "periods").stream()
                            .map(Period::parse)
                            .sorted(Comparator.comparing(Period::first))
                            .toList(),
                    day == null ? null : LocalDate.parse(day)));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    FactFilter filter(String of) {
        return FactFilter.none()
                .zones(List.of(of))
                .measures(List.of(measure.code()))
                .statuses(List.of("actual"))
                .indicators(indicators)
                .periods(periods.stream().map(Period::code).toList())
                .headline()
                .asOf(new AsOf(asOf, null));
    }

    static Optional<String> one(Location location, String name) {
        return location.getQueryParameters().getSingleParameter(name).filter(value -> !value.isBlank());
    }

    private static List<String> many(Location location, String name) {
        return location.getQueryParameters().getParameters(name).stream()
                .flatMap(value -> Arrays.stream(value.split("[,~]")))
                .filter(value -> !value.isBlank())
                .toList();
    }
}
