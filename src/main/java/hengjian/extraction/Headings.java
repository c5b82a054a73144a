package hengjian.extraction;

import hengjian.document.SourceDocument;
import hengjian.document.Span;
import hengjian.fact.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the headings and openings of a report's parts say of all that follows: its period, and whether it is to come. */
final class Headings {

    private static final int LONGEST = 40;

    /** 紧紧围绕…的工作目标 is no heading, as 2024年工作目标 is. */
    private static final int SHORT = 6;

    private final SourceDocument document;
    private final char[] text;
    private final Vocabulary vocabulary;
    private final Discourse discourse;

    /** Whether a heading without a number, above numbered ones, has opened a part about what is to come. */
    private boolean aboveNumbers;

    Headings(SourceDocument document, char[] text, Vocabulary vocabulary, Discourse discourse) {
        this.document = document;
        this.text = text;
        this.vocabulary = vocabulary;
        this.discourse = discourse;
        discourse.ahead(isAhead(document.title()));
    }

    /**
     * Takes in a sentence without figures: a heading, or one that turns to what is to be done or looks back.
     *
     * @param opens whether it opens its paragraph
     */
    void read(Span sentence, boolean opens, List<Mention> mentions) {
        if (vocabulary.list(Role.TURNS_AHEAD).isIn(text, sentence.start(), sentence.end()) && !namesPast(mentions)) {
            discourse.ahead(true);
        }
        boolean heading = sentence.length() <= LONGEST && text[sentence.end() - 1] != '。';
        if (heading && !isTitle(document.text(sentence))) {
            part(sentence, mentions);
            period(mentions);
        } else if (opens && !mentions.isEmpty()) {
            lookBack(lookedAt(mentions));
        }
    }

    /** The first word, or 五年 of 本届政府任期的五年. */
    private static Mention lookedAt(List<Mention> mentions) {
        for (int i = 1; i < mentions.size() && !(mentions.get(i) instanceof Mention.Mark); i++) {
            if (mentions.get(i) instanceof Mention.Time time
                    && time.period() instanceof Period.Years
                    && mentions.get(i - 1).says("的")) {
                return time;
            }
        }
        return mentions.getFirst();
    }

    /** 五年来，我们坚定不移贯彻新发展理念。 opens a part of a report that looks back on those years, 过去的2010年， one on that year. */
    private void lookBack(Mention first) {
        if (!(first instanceof Mention.Time(int start, int end, Period period))) {
            return;
        }
        boolean years = period instanceof Period.Years(int from, int to)
                && to <= document.published().getYear()
                && Periods.isSpan(document.text(new Span(start, end)), vocabulary);
        if (years) {
            discourse.section((Period.Years) period);
        } else if (period instanceof Period.Year(int year)
                && year <= document.published().getYear()) {
            discourse.endSection();
        }
    }

    private boolean isTitle(String words) {
        return document.title().contains(words) || words.contains("工作报告");
    }

    /** Whether the figures of a sentence are aimed at because of what was said before it. */
    boolean areAims(List<Mention> mentions) {
        return discourse.aims() && !namesPast(mentions);
    }

    private boolean namesPast(List<Mention> mentions) {
        return mentions.stream()
                .anyMatch(mention -> mention instanceof Mention.Time time
                        && time.period() != null
                        && time.period().last().isBefore(document.published()));
    }

    /** 主要预期目标是, 目标任务为; not 高于预期目标. */
    static boolean listsAims(List<Mention> mentions) {
        for (int i = 0; i < mentions.size(); i++) {
            boolean names = mentions.get(i) instanceof Mention.Said said
                    && said.does(Cue.TARGET)
                    && said.word().form().contains("目标");
            if (names && !Announced.isMet(mentions, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAhead(String title) {
        String words = title.endsWith("）") ? title.substring(0, title.length() - 1) : title;
        return vocabulary.list(Role.AHEAD).ends(words)
                && !words.substring(Math.max(0, words.length() - SHORT)).contains("的")
                && !vocabulary.list(Role.LOOKED_BACK).isIn(title);
    }

    /**
     * 三、2024年工作安排 opens a part about what is to come, and 二、 without such words ends it, unless a heading without
     * a number opened it, of which it then numbers the parts.
     */
    private void part(Span heading, List<Mention> mentions) {
        String words = document.text(heading);
        boolean back = vocabulary.list(Role.LOOKED_BACK).isIn(words) || namesPast(mentions);
        boolean comes = !back && (vocabulary.list(Role.AHEAD).isIn(words) || isComing(opening(mentions)));
        boolean top = heading.length() > 1 && Numerals.is(text[heading.start()]) && text[heading.start() + 1] == '、';
        if (comes || back || top && !aboveNumbers) {
            discourse.ahead(comes);
            aboveNumbers = comes && !top;
        }
    }

    /** 三、2026年重点工作 in January of that year, “十五五”时期重点任务. */
    private boolean isComing(Mention.@Nullable Time opening) {
        int now = document.published().getYear();
        boolean early = document.published().getMonthValue() <= 3;
        return opening != null
                && switch (opening.period()) {
                    case Period.Year(int year) -> early ? year >= now : year > now;
                    case Period.Years(int from, int to) -> from >= now && to > now;
                    case null -> false;
                    default -> false;
                };
    }

    /** 一、2024年工作回顾: a period at the head of a heading holds until the next such heading. */
    private void period(List<Mention> mentions) {
        Mention.Time time = opening(mentions);
        if (time == null) {
            return;
        }
        Period.Year work = yearsWork(time, mentions);
        if (work != null) {
            discourse.heading(work);
        } else if (time.period() instanceof Period.Years years) {
            discourse.section(years);
        } else if (time.period() != null
                && !(time.period() instanceof Period.Day)
                && (Numerals.is(text[time.start()]) || Letters.isDigit(text[time.start()]))) {
            discourse.heading(time.period());
        }
    }

    /** “十五五”时期主要目标和2026年重点工作: most of what follows is of that year; null where one period is named. */
    private Period.@Nullable Year yearsWork(Mention.Time opening, List<Mention> mentions) {
        if (!(opening.period() instanceof Period.Years) || !isComing(opening)) {
            return null;
        }
        return mentions.reversed().stream()
                .map(mention -> mention instanceof Mention.Time time ? time.period() : null)
                .filter(Period.Year.class::isInstance)
                .map(Period.Year.class::cast)
                .findFirst()
                .orElse(null);
    }

    /** The period at the head of a heading, behind nothing but its number; null when there is none. */
    private Mention.@Nullable Time opening(List<Mention> mentions) {
        for (Mention mention : mentions) {
            if (mention instanceof Mention.Time time) {
                return time;
            }
            boolean numbering = mention instanceof Mention.Mark || Numerals.is(text[mention.start()]);
            if (!numbering) {
                return null;
            }
        }
        return null;
    }
}
