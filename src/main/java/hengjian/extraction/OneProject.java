package hengjian.extraction;

import hengjian.extraction.Figure.Kind;
import java.util.List;

/**
 * Whether the figures of a sentence are those of one project rather than of the territory: 该项目总投资12亿元,
 * 总投资50亿元的新能源电池项目, 占地200亩, 达产后年产值20亿元. They are read, but state no indicator.
 */
final class OneProject {

    private static final int NEARBY = 8;

    /** 产业园项目 may be several, 白沙洲智能制造产业园项目 is one. */
    private static final int SHORT = 5;

    private final String text;
    private final Endings endings;
    private final List<Mention> mentions;

    private final boolean grouped;
    private boolean looked;

    /** Where projects or firms are counted, so that amounts are those of a group; beyond the end when nowhere. */
    private int counted;

    private boolean site;

    /** From where on the sentence speaks of one project; beyond the end when nowhere. */
    private int from;

    private int seen;
    private boolean turned;

    /** @param grouped whether the paragraph spoke of a group of projects before */
    OneProject(String text, List<Mention> mentions, Endings endings, boolean grouped) {
        this.text = text;
        this.endings = endings;
        this.mentions = mentions;
        this.grouped = grouped;
    }

    /** Looks at the whole sentence once, and only where something is stated that could be one project's. */
    private void look() {
        if (looked) {
            return;
        }
        looked = true;
        int end = mentions.size();
        int count = end;
        int one = end;
        boolean hasSite = false;
        for (int i = end - 1; i >= 0; i--) {
            Mention mention = mentions.get(i);
            if (mention instanceof Mention.Said said) {
                one = said.does(Cue.SELF) || said.does(Cue.BUILT) && !grouped ? i : one;
                hasSite |= said.does(Cue.SITE);
            }
            hasSite |= isStage(mention);
            count = countsProjects(i) ? i : count;
        }
        counted = count;
        from = one < count ? one : end;
        site = hasSite && count == end;
    }

    /** Whether the figure at {@code index} is one project's. */
    boolean owns(int index, Figure figure, Topic topic) {
        if (topic.indicator() == null || figure.kind() == Kind.RANK || figure.counts() && !topic.is("JOBS_NEW")) {
            return false;
        }
        look();
        boolean invested = topic.startsWith("PROJECT_INVESTMENT")
                || topic.startsWith("SIGNED_INVESTMENT")
                || topic.is("FLOOR_AREA")
                || topic.is("FAI");
        boolean total = topic.is("PROJECT_INVESTMENT") && index < counted;
        if (total && (describesOne(index) || isNamed(topic))) {
            from = Math.min(from, index);
        }
        return index >= from && !turns(index) || invested && site;
    }

    /** 总投资50亿元的新能源电池项目: no number stands between, as it would in 总投资105亿元的12个项目. */
    private boolean describesOne(int index) {
        if (index + 2 >= mentions.size() || !mentions.get(index + 1).says("的")) {
            return false;
        }
        for (int i = index + 2; i < Math.min(mentions.size(), index + NEARBY); i++) {
            if (mentions.get(i) instanceof Mention.Mark) {
                return true;
            }
            if (mentions.get(i) instanceof Mention.Number) {
                return false;
            }
        }
        return true;
    }

    /** 智能制造产业园项目总投资15.6亿元. */
    private boolean isNamed(Topic topic) {
        return topic.breakdown() != null && topic.breakdown().length() > SHORT && endings.isSite(topic.breakdown());
    }

    /** Whether a clause since then turns to a place or to all: 全区完成固定资产投资. Asked for one figure after another. */
    private boolean turns(int index) {
        for (seen = Math.max(seen, from + 1); seen < index; seen++) {
            turned |=
                    mentions.get(seen) instanceof Mention.Said said && (said.does(Cue.PLACE) || said.does(Cue.COHORT));
        }
        return turned;
    }

    /** Projects or firms with their number before or behind: 重点项目86个, 12个重大项目. */
    private boolean countsProjects(int index) {
        return mentions.get(index) instanceof Mention.Number(Figure figure)
                && figure.counts()
                && (isThing(index - 1) || isThing(index + 1) || isThing(index + 2) || isTotal(index + 1));
    }

    /** 546个总投资约9500亿元的重大项目. */
    private boolean isTotal(int index) {
        return index < mentions.size()
                && mentions.get(index) instanceof Mention.Said said
                && said.word().form().endsWith("总投资");
    }

    private boolean isThing(int index) {
        if (index < 0 || index >= mentions.size()) {
            return false;
        }
        int start = mentions.get(index).start();
        int end = mentions.get(index).end();
        return text.indexOf("项目", start, end) >= 0 || end - start > 1 && text.startsWith("企业", end - 2);
    }

    /** 一期, 二期: only one project has stages. */
    private boolean isStage(Mention mention) {
        return mention instanceof Mention.Words words
                && words.end() - words.start() >= 2
                && text.charAt(words.end() - 1) == '期'
                && Numerals.is(text.charAt(words.end() - 2));
    }
}
