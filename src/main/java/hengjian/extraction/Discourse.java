package hengjian.extraction;

import hengjian.fact.Period;
import hengjian.indicator.Indicator;
import org.jspecify.annotations.Nullable;

/** What the text hands down from sentence to sentence: period, topic, subject, group of projects. */
final class Discourse {

    private final Period whole;
    private final Reading.PeriodSource wholeSource;
    private final String region;
    private final boolean aboutZone;
    private final boolean aboutZones;

    /** Whether the region itself reports, so that each sentence is about it unless it says otherwise. */
    private final boolean reportsOnItself;

    private @Nullable Period heading;

    /** The years a part of the report looks back or ahead on: “十四五”时期工作回顾. */
    private Period.@Nullable Years section;

    private @Nullable Period paragraph;
    private boolean looksBack;
    private @Nullable Period last;

    /** The period the text has spoken of last that is longer than a day, of this paragraph or one before. */
    private @Nullable Period stretch;

    private Period.@Nullable Years span;
    private int base;
    private @Nullable Topic topic;
    private @Nullable Topic titled;
    private @Nullable Topic headline;
    private @Nullable Topic coded;
    private @Nullable Topic group;

    /** What the paragraph tells is done with projects at a ceremony: 开工仪式. */
    private @Nullable Indicator ceremony;

    /** What the title counts projects by: 签约产业项目99项. */
    private @Nullable Indicator theme;

    /** The group of projects a paragraph before this one spoke of last. */
    private @Nullable Topic formerGroup;

    /** The indicator the paragraph, and the one before it, has spoken of last: 高新技术企业. */
    private @Nullable Topic measured;

    private @Nullable Topic former;
    private @Nullable String part;
    private String subject;
    private boolean roughly;

    /** Whether the part of the report, and whether the paragraph, is about what is aimed at. */
    private boolean ahead;

    private boolean aims;
    private final Scope scope = new Scope();
    private boolean growth;
    private long rated;

    /**
     * @param aboutZone whether the region is a zone rather than a city
     * @param aboutZones whether the title speaks of zones, whosever they are
     * @param reportsOnItself whether the region itself is who reports
     */
    Discourse(
            Period whole,
            Reading.PeriodSource wholeSource,
            String region,
            boolean aboutZone,
            boolean aboutZones,
            boolean reportsOnItself) {
        this.reportsOnItself = reportsOnItself;
        this.aboutZone = aboutZone;
        this.aboutZones = aboutZone || aboutZones;
        this.whole = whole;
        this.wholeSource = wholeSource;
        this.region = region;
        this.subject = region;
    }

    /** A new paragraph starts over, but for what headings said. */
    void paragraph() {
        paragraph = null;
        last = null;
        span = null;
        base = 0;
        topic = null;
        coded = null;
        formerGroup = group == null ? formerGroup : group;
        former = measured == null ? former : measured;
        measured = null;
        group = null;
        ceremony = null;
        part = null;
        subject = region;
        roughly = false;
        aims = false;
        growth = false;
        rated = 0;
        scope.paragraph();
    }

    Scope scope() {
        return scope;
    }

    void heading(Period period) {
        heading = period;
    }

    /** 1-5月工业增加值增长26.9%, as a title: the parts of the text that name no indicator are parts of this one. */
    void title(Topic topic) {
        titled = isOfParts(topic) ? topic.of(null) : titled;
        headline = topic.indicator() == null ? headline : topic.of(null);
    }

    void headline(@Nullable Topic named) {
        headline = named;
    }

    /** What the title is about. */
    @Nullable
    Topic headline() {
        return headline;
    }

    private static boolean isOfParts(Topic topic) {
        return topic.startsWith("IND_") || topic.startsWith("FAI") || topic.is("FDI") || topic.is("RETAIL");
    }

    @Nullable
    Topic titled() {
        return titled;
    }

    /** 三、2024年工作安排: until the next such heading the report is about what is to come. */
    void ahead(boolean comes) {
        ahead = comes;
        section = null;
    }

    /** “十四五”时期工作回顾 heads a part of the report. */
    void section(Period.Years years) {
        section = years;
        heading = new Period.Year(years.to());
    }

    void endSection() {
        section = null;
    }

    Period.@Nullable Years section() {
        return section;
    }

    /**
     * Whether the sentence before ended with a figure of growth.
     *
     * @param spokenOf the rate that the paragraph has spoken of last
     */
    void growth(boolean last, long spokenOf) {
        growth = last;
        rated = spokenOf;
    }

    @Nullable
    Period stretch() {
        return stretch;
    }

    long rated() {
        return rated;
    }

    boolean growth() {
        return growth;
    }

    /** 主要预期目标是…: the sentences that follow go on with it. */
    void aims(boolean go) {
        aims = go;
    }

    boolean aims() {
        return aims || ahead;
    }

    /** A period that opens a clause holds for the sentences that follow. */
    void handDown(Period period, boolean since) {
        paragraph = period;
        looksBack = since;
    }

    /** Whether the paragraph's period began in the past and goes on: “十四五”以来. */
    boolean looksBack() {
        return paragraph != null && looksBack;
    }

    /** What a sentence leaves behind: its last period and topics, and whom it was about. */
    void sentence(@Nullable Period lastPeriod, Periods periods, Topics topics, String about) {
        last = lastPeriod;
        stretch = lastPeriod == null || lastPeriod instanceof Period.Day ? stretch : lastPeriod;
        base = periods.base(periods.size());
        span = lastPeriod instanceof Period.Years years ? years : span;
        topic = topics.spoken().current();
        coded = topics.spoken().coded();
        group = topics.group();
        measured = topic != null && topic.indicator() != null ? topic : measured;
        subject = reportsOnItself ? region : about;
    }

    /** 1、光电子信息产业进一步加快增长: the paragraph is about that part. */
    void part(@Nullable String named) {
        part = named;
    }

    @Nullable
    String part() {
        return part;
    }

    /** 预计数，下同: the paragraph's amounts and rates are estimates. */
    void estimates() {
        roughly = true;
    }

    boolean roughly() {
        return roughly;
    }

    @Nullable
    Topic topic() {
        return topic;
    }

    @Nullable
    Topic coded() {
        return coded;
    }

    @Nullable
    Topic group() {
        return group;
    }

    void theme(@Nullable Indicator counted) {
        theme = counted == null ? theme : counted;
    }

    void ceremony(@Nullable Indicator held) {
        ceremony = held == null ? ceremony : held;
    }

    @Nullable
    Indicator ceremony() {
        return ceremony != null ? ceremony : paragraph == null ? theme : null;
    }

    /** The indicator the paragraph before this one spoke of last. */
    @Nullable
    Topic former() {
        return former;
    }

    @Nullable
    Topic formerGroup() {
        return formerGroup;
    }

    String subject() {
        return subject;
    }

    /** Whether the document is about a zone rather than a city. */
    boolean isZone() {
        return aboutZone;
    }

    /** Whether what is said of enterprises without a name is said of those of zones. */
    boolean isOfZones() {
        return aboutZones;
    }

    Period whole() {
        return whole;
    }

    /** The years the paragraph has looked back on: 五年来. */
    Period.@Nullable Years span() {
        return span;
    }

    /** The year the paragraph compares with, 0 when none. */
    int base() {
        return base;
    }

    @Nullable
    Period last() {
        return last;
    }

    /** The year the paragraph, its heading or the title speaks of, 0 when none names one. */
    int year() {
        return period() instanceof Period.Year named && periodSource() != Reading.PeriodSource.PUBLICATION
                ? named.year()
                : 0;
    }

    Period period() {
        return paragraph != null ? paragraph : heading != null ? heading : whole;
    }

    Reading.PeriodSource periodSource() {
        return paragraph != null
                ? Reading.PeriodSource.PARAGRAPH
                : heading != null ? Reading.PeriodSource.HEADING : wholeSource;
    }
}
