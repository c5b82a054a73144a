package hengjian.extraction;

import hengjian.document.SourceDocument;
import hengjian.fact.Measure;
import hengjian.fact.Period;
import hengjian.fact.Status;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The period of a figure: the one its sentence names, or that the text hands down, read as what the figure says needs it.
 * An average growth is over all the years of a look back, what has been reached is as of their end, and what is aimed at
 * lies ahead.
 */
final class Dating {

    /** The years of a plan; the last is one of them: 十二五 ends with 2015. */
    private static final int PLAN = 5;

    private final SourceDocument document;

    /** What begins later has not come when the text is published. */
    private final LocalDate soon;

    private final Calendar calendar;
    private final Discourse discourse;
    private final @Nullable LocalDate event;
    private final int namedAt;

    /** @param namedAt where the text first names the stretch it is dated by */
    Dating(SourceDocument document, char[] text, Calendar calendar, Discourse discourse, int namedAt) {
        this.namedAt = namedAt;
        this.document = document;
        this.event = EventDay.of(document, text);
        this.soon = document.published().plusDays(31);
        this.calendar = calendar;
        this.discourse = discourse;
    }

    /** A target that names no period is one for the year of publication, and a year's plan is that year's. */
    Periods.Found of(SentenceReader.Read bound, Status status, Periods periods) {
        if (bound.clause().lead().endsWith(Cue.GOAL) && status == Status.TARGET) {
            Periods.Found own = periods.at(bound.index(), bound.nth(), bound.of());
            return new Periods.Found(new Period.Year(own.period().last().getYear()), own.source());
        }
        if (status == Status.TARGET && bound.clause().lead().does(Cue.YEARS_PLAN)) {
            return new Periods.Found(
                    new Period.Year(
                            discourse.year() > 0
                                    ? discourse.year()
                                    : document.published().getYear()),
                    Reading.PeriodSource.SENTENCE);
        }
        if (status == Status.TARGET && bound.clause().follows(Cue.GOAL)) {
            Periods.Found own = periods.at(bound.index(), bound.nth(), bound.of());
            return new Periods.Found(new Period.Year(own.period().last().getYear()), own.source());
        }
        if (status == Status.TARGET && !periods.saysItself(bound.index())) {
            return new Periods.Found(aimed(), Reading.PeriodSource.PUBLICATION);
        }
        Periods.Found found =
                growing(bound, wholeYear(bound, status, periods.at(bound.index(), bound.nth(), bound.of())));
        Periods.Found years = overYears(bound, found, periods);
        if (years != null) {
            return years;
        }
        if (isOfEvent(bound, found)) {
            return new Periods.Found(
                    new Period.Day(event == null ? document.published() : event), Reading.PeriodSource.PUBLICATION);
        }
        if (topic(bound).is("PROJECT_INVESTMENT_ANNUAL") && isOfYear(bound, found.period())) {
            return new Periods.Found(new Period.Year(found.period().last().getYear()), found.source());
        }
        boolean arranged = topic(bound).startsWith("PROJECT");
        if (status == Status.ACTUAL
                && found.source() == Reading.PeriodSource.SENTENCE
                && periods.isThisYear(bound.index())
                && !arranged) {
            found = soFar(found);
        }
        if (!bound.start()) {
            return bound.clause().lead().turnsFromYearBefore()
                    ? new Periods.Found(Periods.before(found.period()), found.source())
                    : found;
        }
        return bound.clause().lead().namesTime() ? sameStretch(bound, found) : started(bound, found, periods);
    }

    /** 四季度集中开工项目57个，年度计划投资13亿元: the year's; half-years keep the plan they report on beside what they have done. */
    private static boolean isOfYear(SentenceReader.Read bound, Period found) {
        return switch (found) {
            case Period.Day d -> true;
            case Period.Quarter q -> bound.rule().measure() == Measure.LEVEL;
            case Period.Month m -> bound.rule().measure() == Measure.LEVEL;
            case Period.Months m -> bound.rule().measure() == Measure.LEVEL;
            case Period.Year y -> false;
            case Period.Years y -> false;
            case Period.HalfYear h -> false;
            case Period.YearToDate y -> false;
        };
    }

    /**
     * 截至11月20日完成105亿元，确保实现106亿元: a target is for the year that is on; 到2021年底生产总值达546亿元: and a flow up to
     * its last day is the whole year's.
     */
    private Periods.Found wholeYear(SentenceReader.Read bound, Status status, Periods.Found found) {
        if (!(found.period() instanceof Period.Day(LocalDate day))) {
            return found;
        }
        boolean past = status == Status.TARGET && !day.isAfter(document.published());
        boolean closed =
                day.getDayOfYear() == day.lengthOfYear() && topic(bound).isFlow();
        return past || closed ? new Periods.Found(new Period.Year(day.getYear()), found.source()) : found;
    }

    /** 目前58.3%的GDP增速: no sum grows on a day, but over the stretch that the text is about or has spoken of last. */
    private Periods.Found growing(SentenceReader.Read bound, Periods.Found found) {
        Measure measure = bound.rule().measure();
        boolean aside = found.source() == Reading.PeriodSource.SENTENCE
                && measure == Measure.SHARE
                && !bound.clause().lead().namesTime();
        boolean shares = (aside || found.source() == Reading.PeriodSource.PUBLICATION)
                && (measure == Measure.SHARE
                        || measure == Measure.CHANGE && bound.clause().is(Figure.Kind.POINTS));
        boolean grows =
                measure == Measure.GROWTH || measure == Measure.GROWTH_AVG || measure == Measure.CONTRIBUTION || shares;
        if (!grows || !topic(bound).isFlow() || !(found.period() instanceof Period.Day)) {
            return found;
        }
        Period stretch = discourse.whole() instanceof Period.Day ? discourse.stretch() : discourse.whole();
        return stretch == null || aside && stretch instanceof Period.Years
                ? found
                : new Periods.Found(stretch, Reading.PeriodSource.DOCUMENT);
    }

    /** What is signed or started is so on the day the news is of, before the text names any stretch it is dated by. */
    private boolean isOfEvent(SentenceReader.Read bound, Periods.Found found) {
        Topic topic = topic(bound);
        boolean projects = topic.startsWith("PROJECT") || topic.startsWith("SIGNED") || topic.is("TOP500_PROJECTS");
        boolean dated = found.source() == Reading.PeriodSource.PUBLICATION && found.period() instanceof Period.Day
                || found.source() == Reading.PeriodSource.DOCUMENT
                        && bound.clause().figure().start() < namedAt;
        return projects && dated && !topic.is("PROJECT_INVESTMENT_ANNUAL");
    }

    /** What the text hands down when it lies ahead, else the year that targets are for. */
    private Period aimed() {
        Period.Years years = discourse.section();
        Period handed = years != null && years.to() > document.published().getYear() ? years : discourse.period();
        boolean ahead = handed.last().isAfter(document.published())
                && !(handed instanceof Period.YearToDate)
                && !(handed instanceof Period.Year(int year) && year < calendar.aimed());
        return ahead ? handed : new Period.Year(calendar.aimed());
    }

    /** The years, or the last of them, of a look back; null where the figure is of the period found. */
    private Periods.@Nullable Found overYears(SentenceReader.Read bound, Periods.Found found, Periods periods) {
        boolean yearly = isYearly(bound);
        boolean overall =
                yearly || bound.clause().lead().does(Cue.ADDED_UP) && found.source() != Reading.PeriodSource.SENTENCE;
        Period.Years span = overall ? span(bound, periods) : null;
        if (span != null && !(found.period() instanceof Period.Years)) {
            boolean ends = found.period() instanceof Period.Year(int year) && span.from() < year && year < span.to();
            Period.Years own = ends ? new Period.Years(span.from(), ((Period.Year) found.period()).year()) : span;
            return new Periods.Found(own, Reading.PeriodSource.PARAGRAPH);
        }
        boolean grown = bound.rule().measure() == Measure.GROWTH && periods.opensWithBase();
        Period.Years since = yearly || grown ? since(bound, found, periods) : null;
        if (since != null) {
            return new Periods.Found(since, found.source());
        }
        if (yearly
                && discourse.section() == null
                && found.period() instanceof Period.Year(int year)
                && year % PLAN == 0) {
            return new Periods.Found(new Period.Years(year - PLAN + 1, year), found.source());
        }
        if (!bound.start() && found.period() instanceof Period.Years years && isReached(bound, years, periods)) {
            return new Periods.Found(new Period.Year(years.to()), found.source());
        }
        Period.Years section = discourse.section();
        boolean added = (bound.rule().measure() == Measure.CHANGE || overall)
                && found.source() != Reading.PeriodSource.SENTENCE;
        boolean all = isHanded(found) && isDone(bound) || added || yearly;
        return section != null && all && isLastOf(section, found)
                ? new Periods.Found(section, Reading.PeriodSource.HEADING)
                : null;
    }

    /** The years that the sentence, else its paragraph, looks back on: 六年来，…2016年生产总值3635亿元，年均增长8.9%. */
    private Period.@Nullable Years span(SentenceReader.Read bound, Periods periods) {
        Period.Years own = periods.span(bound.index(), document.text());
        return own != null ? own : discourse.span();
    }

    /** The years of this part of the report, where the figure's own period is no more than their last. */
    private Period.@Nullable Years section(Periods.Found found) {
        Period.Years section = discourse.section();
        return section != null && isHanded(found) && isLastOf(section, found) ? section : null;
    }

    private static boolean isHanded(Periods.Found found) {
        return found.source() != Reading.PeriodSource.SENTENCE && found.source() != Reading.PeriodSource.PARAGRAPH;
    }

    private static boolean isLastOf(Period.Years years, Periods.Found found) {
        return found.period() instanceof Period.Year(int year) && year == years.to();
    }

    /** 由去年同期的17.1%提升至20.9%: the same stretch of the year named. */
    private static Periods.Found sameStretch(SentenceReader.Read bound, Periods.Found found) {
        Lead lead = bound.clause().lead();
        for (Mention item : lead.items()) {
            if (lead.does(Cue.EARLIER)
                    && item instanceof Mention.Time time
                    && time.period() instanceof Period.Year(int year)) {
                Period shifted = Calendar.shifted(found.period(), year);
                return shifted == null ? found : new Periods.Found(shifted, found.source());
            }
        }
        return found;
    }

    /** Where a rise or fall started from: the year it is compared with, else the stretch before. */
    private Periods.Found started(SentenceReader.Read bound, Periods.Found found, Periods periods) {
        int base = periods.base(bound.index());
        if (base > 0 && found.period() instanceof Period.Year(int reached) && reached > base) {
            return new Periods.Found(new Period.Year(base), found.source());
        }
        Period.Years section = section(found);
        Period.Years span =
                section == null && found.period() instanceof Period.Year(int reached) ? spanTo(reached) : section;
        return new Periods.Found(Periods.before(span == null ? found.period() : span), found.source());
    }

    /** The years the paragraph looks back on that end with the one reached. */
    private Period.@Nullable Years spanTo(int year) {
        Period.Years span = discourse.span();
        return span != null && span.to() == year ? span : null;
    }

    /** 与“十二五”末相比，2020年达到526亿元，年均增长4.4%: over the years since the one it is compared with. */
    private Period.@Nullable Years since(SentenceReader.Read bound, Periods.Found found, Periods periods) {
        int base = periods.base(bound.index());
        boolean later = found.period() instanceof Period.Year(int year) && base > 0 && year - base > 1;
        return later ? new Period.Years(base + 1, ((Period.Year) found.period()).year()) : null;
    }

    /** 五年来，GDP达到2.77万亿元: what has been reached at the end; what was done or added up is of all the years. */
    private boolean isReached(SentenceReader.Read bound, Period.Years years, Periods periods) {
        Measure measure = bound.rule().measure();
        Topic topic = topic(bound);
        boolean stands = measure == Measure.LEVEL || measure == Measure.RANK || measure == Measure.SHARE;
        boolean done = topic.startsWith("PROJECT")
                || topic.startsWith("SIGNED")
                || topic.is("JOBS_NEW")
                || topic.is("FDI")
                || topic.is("DOMESTIC_CAPITAL")
                || topic.startsWith("FAI")
                        && bound.clause().lead().namesTime()
                        && bound.clause().lead().says("完成");
        return stands
                && !done
                && topic.indicator() != null
                && years.to() <= document.published().getYear()
                && periods.isLookBack(bound.index(), document.text())
                && !addsUp(bound.clause().lead());
    }

    /** 净增120.5万户, 实施项目超2000个: done in all the years that a part of a report looks back on. */
    private static boolean isDone(SentenceReader.Read bound) {
        Topic topic = topic(bound);
        return bound.rule().measure() == Measure.CHANGE
                || bound.rule().measure() == Measure.GROWTH
                || topic.is("JOBS_NEW")
                || topic.startsWith("PROJECT")
                || topic.startsWith("SIGNED");
    }

    private static boolean addsUp(Lead lead) {
        return lead.does(Cue.SIGN)
                || lead.does(Cue.START)
                || lead.does(Cue.FINISH)
                || lead.does(Cue.NEW)
                || lead.does(Cue.ADDED_UP);
    }

    /** 年均增长, unlike 两年平均增长, is over the years the text looks back on. */
    private static boolean isYearly(SentenceReader.Read bound) {
        return bound.rule().measure() == Measure.GROWTH_AVG
                && bound.clause().lead().does(Cue.YEARLY);
    }

    private static Topic topic(SentenceReader.Read bound) {
        return bound.clause().topic();
    }

    /** 今年 in a text about a half-year is that half-year, but for projects, which are arranged for the year. */
    private Periods.Found soFar(Periods.Found found) {
        Period whole = discourse.whole();
        boolean within = !(whole instanceof Period.Day)
                && !(whole instanceof Period.Years)
                && whole.first().getYear() == found.period().first().getYear();
        return within ? new Periods.Found(whole, Reading.PeriodSource.DOCUMENT) : found;
    }

    /** What a period that has not come is said to bring is aimed at; “十四五”以来 looks back though its years go on. */
    boolean liesAhead(SentenceReader.Read bound, Periods.Found found, Periods periods) {
        Period period = found.period();
        boolean goesOn = period instanceof Period.Years(int from, int to)
                && to > document.published().getYear()
                && !periods.looksBack(bound.index(), document.text());
        return goesOn || hasBarelyBegun(bound, found) || period.first().isAfter(soon);
    }

    /** 2025年，全区工业投资规模扩大至3600亿元, in February of that year: no sum or growth of a whole year is known yet. */
    private boolean hasBarelyBegun(SentenceReader.Read bound, Periods.Found found) {
        boolean begun = found.period() instanceof Period.Year(int year)
                && year == document.published().getYear()
                && document.published().getMonthValue() <= 3
                && found.source() != Reading.PeriodSource.PUBLICATION;
        return begun && topic(bound).isFlow() && !bound.clause().figure().counts();
    }
}
