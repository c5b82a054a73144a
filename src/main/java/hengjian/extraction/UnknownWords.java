package hengjian.extraction;

import hengjian.document.Span;
import hengjian.extraction.Figure.Kind;
import hengjian.extraction.Reading.Binding;
import hengjian.indicator.Indicator;
import hengjian.indicator.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a figure is about whose words the vocabulary does not know: a part of what is spoken of, or just those words. */
final class UnknownWords {

    /** Longer words are no name of a part, though a sentence tells parts. */
    private static final int LONGEST_PART = 10;

    private final String text;
    private final List<Mention> mentions;
    private final Vocabulary vocabulary;
    private final Spoken spoken;
    private final Scope scope;
    private final boolean goesOn;
    private final boolean parted;

    /**
     * @param goesOn whether the sentence opens with 其中 or 按行业分, so that it is about parts of the one before
     * @param parted whether it says by what it parts: 按行业分
     */
    UnknownWords(
            String text,
            List<Mention> mentions,
            Vocabulary vocabulary,
            Spoken spoken,
            Scope scope,
            boolean goesOn,
            boolean parted) {
        this.parted = parted;
        this.text = text;
        this.mentions = mentions;
        this.vocabulary = vocabulary;
        this.spoken = spoken;
        this.scope = scope;
        this.goesOn = goesOn;
    }

    /** A part of what is spoken of (石化行业增长5%), or words the catalogue does not know. */
    Topic topic(Figure figure, Mention.Words words, Lead lead) {
        String said = coordinated(words, lead);
        Topic before = spoken.current();
        boolean grows = figure.kind() == Kind.PERCENT
                && (lead.does(Cue.RISE) || lead.does(Cue.FALL))
                && vocabulary.endings().isPart(said);
        Topic current = before == null && grows ? spoken.titled() : before;
        boolean rated = figure.kind() == Kind.PERCENT
                && lead.does(Cue.RATE)
                && before != null
                && before.indicator() == null
                && spoken.words(before).equals(said);
        Topic measured = rated ? spoken.measured(figure) : null;
        if (measured != null) {
            return measured.of(null).by(Binding.LAST_SPOKEN_OF);
        }
        Topic own = new Topic(new Span(words.start(), words.end()), null, null, Binding.UNKNOWN_WORDS);
        boolean placed = figure.kind() == Kind.POINTS && figure.counter().contains("位") && lead.does(Cue.RANKS);
        if (placed) {
            return own;
        }
        if (figure.unit().equals(Unit.USD) && said.equals("外资")) {
            return own.as(vocabulary.indicator("FDI"));
        }
        if (figure.kind() == Kind.MONEY && said.endsWith("税") && said.length() < 9) {
            return own.as(vocabulary.indicator("TAX")).of(said);
        }
        if (figure.counts()) {
            return current != null && isCountedPart(said, lead, current)
                    ? current.of(said).by(Binding.PART_OF_LAST)
                    : own;
        }
        if (grows && (current == null || current.indicator() == null) && scope.isAboveScale(true)) {
            Topic industry = industry(own, said);
            if (industry != null) {
                Topic told = spoken.measured(figure);
                return told != null && told.startsWith("IND_")
                        ? told.of(industry.breakdown()).by(Binding.PART_OF_LAST)
                        : industry;
            }
        }
        if (vocabulary.endings().measures(said) || current == null || isTotal(words, lead)) {
            return own;
        }
        boolean gap = figure.kind() == Kind.POINTS && said.endsWith("目标");
        if (gap) {
            return current.by(Binding.LAST_SPOKEN_OF);
        }
        if (!isPartOf(current, figure, said, lead)) {
            return own;
        }
        if (current.is("VA_SECONDARY") && said.equals("工业")) {
            return own.as(vocabulary.indicator("IND_VA_ALL")).by(Binding.PART_OF_LAST);
        }
        if (current.is("GDP")
                && current.breakdown() == null
                && !vocabulary.endings().isPart(said)) {
            return current.by(Binding.LAST_SPOKEN_OF);
        }
        boolean sector = said.endsWith("业");
        Topic named = spoken.coded();
        Topic whole = whole(current.indicator() == null && named != null && sector ? named : current);
        return new Topic(whole.label(), whole.indicator(), said, Binding.PART_OF_LAST);
    }

    /** 研发人员总量: what is counted for itself is no part of what is spoken of. */
    private boolean isTotal(Mention.Words words, Lead lead) {
        int next = lead.items().indexOf(words) + 1;
        return next > 0
                && next < lead.items().size()
                && lead.items().get(next) instanceof Mention.Said said
                && said.does(Cue.TOTAL)
                && vocabulary.endings().measures(said.word().form());
    }

    /** 医药制造业增长29% where a text tells of 规模以上工业: its value added; null of any other trade. */
    private @Nullable Topic industry(Topic own, String said) {
        String size = vocabulary.list(Role.ABOVE_SCALE).startOf(said);
        String branch = size == null ? said : said.substring(size.length());
        Indicator added = vocabulary.indicator("IND_VA");
        boolean industry = !branch.endsWith("产业")
                && !branch.endsWith("行业")
                && added.equals(vocabulary.heads().resolve("工业增加值", null, branch, null));
        return industry ? own.as(added).of(branch) : null;
    }

    /** 批发和零售业, 粮油、食品、饮料、烟酒类: one part with joints in it. */
    private String coordinated(Mention.Words words, Lead lead) {
        List<Mention> items = lead.items();
        int from = items.indexOf(words);
        while (from >= 2
                && isInJoint(items.get(from - 1), items.get(from))
                && items.get(from - 2) instanceof Mention.Words before
                && before.end() == items.get(from - 1).start()) {
            from -= 2;
        }
        return from < 0
                ? text.substring(words.start(), words.end())
                : text.substring(items.get(from).start(), words.end());
    }

    private static boolean isInJoint(Mention joint, Mention next) {
        return Lead.isJoint(joint) && joint.end() == next.start();
    }

    /** 省级6个; 上市公司28家，其中科创板5家、创业板9家. */
    private boolean isCountedPart(String said, Lead lead, Topic current) {
        boolean level = said.endsWith("级") && said.length() < 5;
        boolean listed = lead.from() > 0
                && mentions.get(lead.from() - 1) instanceof Mention.Mark(int start, char sign)
                && sign == '、'
                && current.source() == Binding.PART_OF_LAST;
        return level
                || (lead.does(Cue.OF_WHICH) || listed)
                        && said.length() <= 8
                        && spoken.any()
                        && current.indicator() != null
                        && current.indicator().unit().equals(Unit.COUNT);
    }

    /** 民间投资增长27.7%，建安增长9.9%: the next part is one of all investment. */
    private Topic whole(Topic current) {
        if (current.is("HITECH_VA")) {
            Topic all = spoken.earlier("IND_VA");
            return all == null ? current : all;
        }
        if (!current.startsWith("FAI_")) {
            return current;
        }
        Topic all = spoken.earlier("FAI");
        return all == null ? current : all;
    }

    /** 高新技术企业达7800家，综合科技创新水平指数达69.63%: a rate that is reached is none of what was counted before. */
    private static boolean isRateOf(Topic current, Figure figure, Lead lead) {
        boolean counted =
                current.indicator() != null && current.indicator().unit().equals(Unit.COUNT);
        return (counted || lead.endsWith(Cue.REACHED))
                && figure.kind() == Kind.PERCENT
                && !lead.does(Cue.RISE)
                && !lead.does(Cue.FALL)
                && !lead.does(Cue.RATE)
                && !lead.does(Cue.SHARE)
                && !lead.does(Cue.OF_ALL)
                && !lead.does(Cue.COMPLETION);
    }

    private boolean isPartOf(Topic current, Figure figure, String said, Lead lead) {
        boolean sector = vocabulary.endings().isPart(said);
        return switch (figure.kind()) {
            case PERCENT, POINTS, FLAT, TIMES ->
                sector || spoken.any() && said.length() <= 12 && !isRateOf(current, figure, lead);
            case MONEY ->
                (sector || parted && spoken.any() && said.length() <= LONGEST_PART)
                        && (spoken.any() || goesOn)
                        && current.isMoney();
            case COUNT, MEASURED, RANK, BARE -> false;
        };
    }
}
