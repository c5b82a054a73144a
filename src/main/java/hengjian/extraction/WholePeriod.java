package hengjian.extraction;

import hengjian.document.SourceDocument;
import hengjian.fact.Period;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The period a document as a whole is about: its title's, else the one it names most, else what its date suggests. */
final class WholePeriod {

    private static final int READ_AHEAD = 20_000;

    private static final int LONGEST_TITLE = 60;

    /** As far as an article tells what it reports on. */
    private static final int OPENING = 300;

    private final Map<Period, Integer> first = new HashMap<>();
    private int namedAt;
    private final SourceDocument document;
    private final Calendar calendar;
    private final Vocabulary vocabulary;

    WholePeriod(SourceDocument document, Calendar calendar, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.document = document;
        this.calendar = calendar;
    }

    /** Where a text that is dated by the stretch it names most names it first; 0 where something else dates it. */
    int namedAt() {
        return namedAt;
    }

    Periods.Found find(char[] text) {
        Period titled = first(Folded.chars(document.title()));
        boolean part = titled instanceof Period.Month || titled instanceof Period.Quarter;
        boolean open = titled == null || titled instanceof Period.YearToDate || part;
        boolean one = !vocabulary.list(Role.ROUNDUP).isIn(document.title());
        Map<Period, Integer> votes = open && one ? votes(text) : Map.of();
        if (titled != null && part && !votes.isEmpty()) {
            titled = asNamed(titled, votes);
        }
        if (titled instanceof Period.YearToDate(int year)) {
            titled = votes.keySet().stream()
                    .filter(stretch ->
                            stretch.first().getYear() == year && stretch.first().getMonthValue() == 1)
                    .findFirst()
                    .orElse(titled);
        }
        if (titled != null) {
            return new Periods.Found(reported(titled), Reading.PeriodSource.DOCUMENT);
        }
        if (calendar.closes()) {
            return new Periods.Found(new Period.Year(calendar.closed()), Reading.PeriodSource.DOCUMENT);
        }
        return votes.entrySet().stream()
                .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
                .filter(most -> most.getValue() > 1
                        || most.getKey().equals(votes.keySet().iterator().next()) && !namesYearFirst(text))
                .map(most -> voted(most.getKey()))
                .orElseGet(() -> speaksOfLastYear(text)
                        ? new Periods.Found(
                                new Period.Year(document.published().getYear() - 1), Reading.PeriodSource.DOCUMENT)
                        : byYear(text));
    }

    /**
     * A title's 3月 as the text names it first: 一季度 where that ends with the month, 上半年 where a title of July only says
     * when it was told, 2022年一季度 where the title has no year and its own would be another.
     */
    private static Period asNamed(Period titled, Map<Period, Integer> named) {
        Period first = named.keySet().iterator().next();
        boolean upTo = first.first().getMonthValue() == 1
                && (first.last().equals(titled.last())
                        || named.getOrDefault(first, 0) > 1
                                && titled instanceof Period.Month
                                && first.last().isBefore(titled.first()));
        return named.keySet().stream()
                .filter(own -> own instanceof Period.Quarter(int year, int quarter)
                        && titled instanceof Period.Quarter(int before, int same)
                        && same == quarter
                        && year > before)
                .findFirst()
                .orElse(upTo ? first : titled);
    }

    private Periods.Found voted(Period stretch) {
        namedAt = first.getOrDefault(stretch, 0);
        return new Periods.Found(stretch, Reading.PeriodSource.DOCUMENT);
    }

    /** Early in a year a text that names the year before more often than its own is about that. */
    private boolean speaksOfLastYear(char[] text) {
        if (document.published().getMonthValue() > 3) {
            return false;
        }
        TimeReader reader = new TimeReader(text, calendar, vocabulary.times());
        int end = Math.min(text.length, READ_AHEAD);
        int now = document.published().getYear();
        int balance = 0;
        for (int at = 0; at < end; ) {
            Mention.Time time = reader.at(at, end, 0);
            Period period = time == null ? null : time.period();
            if (period != null && !(period instanceof Period.Years)) {
                int year = period.last().getYear();
                balance += year == now - 1 ? 1 : year >= now ? -2 : 0;
            }
            at = time == null ? at + 1 : time.end();
        }
        return balance > 1;
    }

    /** A single half-year far down in a text that opens with 去年 or 2020年 is not what it is about. */
    private boolean namesYearFirst(char[] text) {
        TimeReader reader = new TimeReader(text, calendar, vocabulary.times());
        int end = Math.min(text.length, READ_AHEAD);
        int years = 0;
        for (int at = 0; at < end; ) {
            Mention.Time time = reader.at(at, end, 0);
            if (time != null && isStretch(time.period())) {
                return years > 1;
            }
            years += time != null && time.period() instanceof Period.Year ? 1 : 0;
            at = time == null ? at + 1 : time.end();
        }
        return false;
    }

    /** 2021年，全国投入研发经费…, and no word of what is going on now: the text looks back on that year. */
    private Periods.Found byYear(char[] text) {
        TimeReader reader = new TimeReader(text, calendar, vocabulary.times());
        int end = Math.min(text.length, READ_AHEAD);
        Period year = null;
        boolean named = false;
        for (int at = 0; at < end; ) {
            if (text[at] == '《') {
                at = pastTitle(text, at, end);
                continue;
            }
            Mention.Time time = reader.at(at, end, 0);
            named |= time != null;
            if (time != null && isCurrent(time.period())) {
                return byDate(true);
            }
            if (time != null
                    && year == null
                    && time.period() instanceof Period.Year
                    && Letters.isDigit(text[at])
                    && opens(text, at)) {
                year = time.period();
            }
            at = time == null ? at + 1 : time.end();
        }
        return year == null ? byDate(named) : new Periods.Found(year, Reading.PeriodSource.DOCUMENT);
    }

    private static boolean opens(char[] text, int at) {
        return at == 0 || text[at - 1] == '。' || text[at - 1] <= ' ';
    }

    /** 今年, 目前, or a day or month of the year of publication. */
    private boolean isCurrent(@Nullable Period period) {
        return period != null && period.last().getYear() >= document.published().getYear();
    }

    /** 2022年政府工作报告, held before that year has run its course, reports on the year before. */
    private Period reported(Period titled) {
        boolean ahead = titled instanceof Period.Year year
                && document.title().contains("工作报告")
                && document.published().isBefore(LocalDate.of(year.year(), 7, 1));
        return ahead ? Periods.before(titled) : titled;
    }

    private @Nullable Period first(char[] title) {
        TimeReader reader = new TimeReader(title, calendar, vocabulary.times());
        for (int at = 0; at < title.length; at++) {
            Mention.Time time = reader.at(at, title.length, 0);
            if (time != null && time.period() != null && !(time.period() instanceof Period.Day)) {
                return time.period();
            }
        }
        return null;
    }

    private Map<Period, Integer> votes(char[] text) {
        Map<Period, Integer> votes = new LinkedHashMap<>();
        TimeReader reader = new TimeReader(text, calendar, vocabulary.times());
        int end = Math.min(text.length, READ_AHEAD);
        for (int at = 0; at < end; ) {
            Mention.Time time = reader.at(at, end, 0);
            if (text[at] == '《') {
                at = pastTitle(text, at, end);
                continue;
            }
            if (time != null && isStretch(time.period()) && hasBegun(time.period()) && !isCompared(text, at)) {
                votes.merge(time.period(), 1, Integer::sum);
                first.putIfAbsent(time.period(), at);
            }
            at = time == null ? at + 1 : time.end();
        }
        return votes;
    }

    /** 《2016年第一季度高新技术产业发展报告》 is what a text tells of, not what it is about. */
    private static int pastTitle(char[] text, int at, int end) {
        for (int i = at + 1; i < Math.min(end, at + LONGEST_TITLE); i++) {
            if (text[i] == '》') {
                return i + 1;
            }
        }
        return at + 1;
    }

    private boolean hasBegun(@Nullable Period stretch) {
        return stretch != null && !stretch.first().isAfter(document.published());
    }

    /** 比1-5月, 较一季度, 高于上半年: what is only compared with. */
    private boolean isCompared(char[] text, int at) {
        return at > 0 && vocabulary.list(Role.COMPARED).has(text[at - 1]);
    }

    private static boolean isStretch(@Nullable Period period) {
        return period instanceof Period.HalfYear || period instanceof Period.Quarter || period instanceof Period.Months;
    }

    /** @param namesTime whether the text names any period of its own; one that names none looks back, early in a year */
    private Periods.Found byDate(boolean namesTime) {
        int year = document.published().getYear();
        int month = document.published().getMonthValue();
        if (document.isOfGovernment() && month >= 11) {
            return new Periods.Found(new Period.Year(year), Reading.PeriodSource.PUBLICATION);
        }
        boolean closed = month <= 2 && (isReport() || !namesTime) || month <= 3 && tellsReport();
        return new Periods.Found(
                closed ? new Period.Year(year - 1) : calendar.today(), Reading.PeriodSource.PUBLICATION);
    }

    /** A newspaper's account of a report that looks back on the year before: 人民代表大会…作政府工作报告. */
    private boolean tellsReport() {
        String opening =
                document.text().substring(0, Math.min(OPENING, document.text().length()));
        return vocabulary.list(Role.ANNUAL_REPORT).isIn(document.title() + opening);
    }

    /** What an office publishes early in the year looks back on the one before; a newspaper tells what is new. */
    private boolean isReport() {
        return vocabulary.list(Role.OFFICE).isIn(document.publisher() + document.title())
                || vocabulary.list(Role.BUREAU).ends(document.publisher());
    }
}
