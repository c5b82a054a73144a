package hengjian.api;

import hengjian.fact.Measure;
import hengjian.fact.Period;
import hengjian.fact.Status;
import hengjian.indicator.Indicator;
import hengjian.indicator.IndicatorCatalogue;
import hengjian.store.AsOf;
import hengjian.store.Documents;
import hengjian.store.FactFilter;
import hengjian.store.FactWords;
import hengjian.store.Facts;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Parameters read as a filter; what cannot be understood is refused, with what is allowed. */
@Component
class Filters {

    static final List<String> PERIOD_FORMS =
            List.of("2022", "2022-S1", "2022-Q2", "2022-07", "2022-01/2022-07", "2017/2019", "2022-09-16", "2022-YTD");
    private static final List<String> DAY_FORMS = List.of("2022-08-31", "2022-08-31T12:00:00Z");
    private static final List<String> MEASURES =
            Arrays.stream(Measure.values()).map(Measure::code).toList();
    private static final List<String> STATUSES =
            Arrays.stream(Status.values()).map(Status::code).toList();

    /** Asks for nothing at all, where an empty list would ask for anything. */
    private static final List<String> NO_PERIOD = List.of("-");

    private final List<String> indicators =
            IndicatorCatalogue.standard().all().stream().map(Indicator::code).toList();
    private final Facts facts;
    private final Documents documents;
    private final FactWords words;

    Filters(Facts facts, Documents documents, FactWords words) {
        this.facts = facts;
        this.documents = documents;
        this.words = words;
    }

    FactFilter of(FactParameters asked) {
        AsOf asOf = asOf(asked.asOf(), asked.recordedAsOf());
        FactFilter filter = FactFilter.none()
                .asOf(asOf)
                .zones(known("zone", asked.zone(), facts.zones()))
                .indicators(known("indicator", upper(asked.indicator()), indicators))
                .measures(known("measure", lower(asked.measure()), MEASURES))
                .statuses(known("status", lower(asked.status()), STATUSES))
                .periods(periods(asked.period()))
                .document(document(asked.document()))
                .reviewed(reviewed(asked.reviewed()));
        return between(breakdown(filter, asked.breakdown()), asked.from(), asked.to());
    }

    private @Nullable String document(@Nullable String asked) {
        if (asked != null && documents.find(asked).isEmpty()) {
            throw new BadParameter("document", asked, List.of("the id of one of /api/v1/documents"));
        }
        return asked;
    }

    private FactFilter breakdown(FactFilter filter, @Nullable String breakdown) {
        if (breakdown == null) {
            return filter;
        }
        return breakdown.isEmpty() || breakdown.equals("total")
                ? filter.headline()
                : filter.breakdown(new FactFilter.Breakdown.Named(breakdown));
    }

    private FactFilter between(FactFilter filter, @Nullable String from, @Nullable String to) {
        if (from == null && to == null) {
            return filter;
        }
        LocalDate first = from == null ? LocalDate.MIN : period("from", from).first();
        LocalDate last = to == null ? LocalDate.MAX : period("to", to).last();
        if (from != null && to != null && last.isBefore(first)) {
            throw new BadParameter("to", to, List.of("not before " + from));
        }
        Predicate<Period> within =
                period -> !period.first().isBefore(first) && !period.last().isAfter(last);
        List<String> periods = words.periods(filter).stream()
                .filter(code -> within.test(Period.parse(code)))
                .toList();
        return filter.periods(periods.isEmpty() ? NO_PERIOD : periods);
    }

    private static List<String> periods(@Nullable List<String> asked) {
        List<String> codes = asked == null ? List.of() : asked;
        return codes.stream().map(code -> period("period", code).code()).toList();
    }

    private static Period period(String parameter, String code) {
        try {
            return Period.parse(code);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new BadParameter(parameter, code, PERIOD_FORMS);
        }
    }

    /** @param asked a day of publication, or a moment of recording; the latter has a parameter of its own, too */
    static AsOf asOf(@Nullable String asked, @Nullable String recorded) {
        boolean moment = asked != null && asked.contains("T");
        return new AsOf(
                moment ? null : part(AsOf.PUBLISHED, asked, null).published(),
                part(AsOf.RECORDED, null, recorded == null && moment ? asked : recorded)
                        .recorded());
    }

    private static AsOf part(String parameter, @Nullable String published, @Nullable String recorded) {
        try {
            return AsOf.parse(published, recorded);
        } catch (IllegalArgumentException e) {
            throw new BadParameter(parameter, String.valueOf(published == null ? recorded : published), DAY_FORMS);
        }
    }

    private static @Nullable Boolean reviewed(@Nullable String asked) {
        return switch (asked) {
            case null -> null;
            case "true" -> true;
            case "false" -> false;
            default -> throw new BadParameter("reviewed", asked, List.of("true", "false"));
        };
    }

    private static List<String> known(String parameter, @Nullable List<String> asked, Collection<String> allowed) {
        List<String> values = asked == null ? List.of() : asked;
        values.stream().filter(value -> !allowed.contains(value)).findFirst().ifPresent(value -> {
            throw new BadParameter(parameter, value, allowed);
        });
        return values;
    }

    private static List<String> upper(@Nullable List<String> codes) {
        return codes == null
                ? List.of()
                : codes.stream().map(code -> code.toUpperCase(Locale.ROOT)).toList();
    }

    private static List<String> lower(@Nullable List<String> codes) {
        return codes == null
                ? List.of()
                : codes.stream().map(code -> code.toLowerCase(Locale.ROOT)).toList();
    }
}
