package hengjian.fact;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a period's code back. */
final class PeriodCode {

    private record Form(Pattern pattern, Function<MatchResult, Period> period) {}

    private static final List<Form> FORMS = List.of(
            form("(\\d{4})", m -> new Period.Year(number(m, 1))),
            form("(\\d{4})-S([12])", m -> new Period.HalfYear(number(m, 1), number(m, 2))),
            form("(\\d{4})-Q([1-4])", m -> new Period.Quarter(number(m, 1), number(m, 2))),
            form("(\\d{4})-(\\d{2})", m -> new Period.Month(number(m, 1), number(m, 2))),
            form("(\\d{4})-(\\d{2})/\\1-(\\d{2})", m -> new Period.Months(number(m, 1), number(m, 2), number(m, 3))),
            form("(\\d{4})/(\\d{4})", m -> new Period.Years(number(m, 1), number(m, 2))),
            form("(\\d{4})-YTD", m -> new Period.YearToDate(number(m, 1))),
            form("\\d{4}-\\d{2}-\\d{2}", m -> new Period.Day(LocalDate.parse(m.group()))));

    private PeriodCode() {}

    static Period parse(String code) {
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(code);
            if (matcher.matches()) {
                return period(form, matcher, code);
            }
        }
        throw new IllegalArgumentException("no period: " + code);
    }

    private static Period period(Form form, Matcher matcher, String code) {
        try {
            return form.period().apply(matcher);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no period: " + code, e);
        }
    }

    private static Form form(String pattern, Function<MatchResult, Period> period) {
        return new Form(Pattern.compile(pattern), period);
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
