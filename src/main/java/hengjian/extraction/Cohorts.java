package hengjian.extraction;

import hengjian.document.Span;
import java.util.List;

/** Counts that are no figures of their own: 增速居9个国家中心城市首位 are those a rank is among, 3项指标 those a list names. */
final class Cohorts {

    /** 3个重要经济指标. */
    private static final int NEARBY = 4;

    private Cohorts() {}

    /** Turns counts of those one is ranked among, or compared with, into words; whether there were any. */
    static boolean fold(List<Mention> mentions, List<Skipped> skipped) {
        boolean folded = false;
        for (int i = 1; i + 1 < mentions.size(); i++) {
            if (mentions.get(i) instanceof Mention.Number(Figure figure)
                    && figure.counts()
                    && (countsList(mentions, i)
                            || mentions.get(i - 1) instanceof Mention.Said before && isCohort(mentions, i, before))) {
                int whose = whose(mentions, i);
                if (whose < 0) {
                    mentions.set(i, new Mention.Words(figure.start(), figure.end()));
                } else {
                    mentions.subList(i, whose).clear();
                }
                skipped.add(new Skipped(new Span(figure.start(), figure.end()), "cohort"));
                folded = true;
            }
        }
        return folded;
    }

    /** Where the cohort is named right behind a count of its members, or behind words that describe them: 15个副省级城市; else -1. */
    private static int whose(List<Mention> mentions, int count) {
        if (mentions.get(count + 1).start() != mentions.get(count).end()) {
            return -1;
        }
        int at = mentions.get(count + 1) instanceof Mention.Words ? count + 2 : count + 1;
        boolean named = at < mentions.size() && mentions.get(at) instanceof Mention.Said said && said.does(Cue.COHORT);
        return named ? at : -1;
    }

    /** 工业增加值、工业投资2项指标增速第一, 重点做好9个方面工作: how many things a list, or what follows, names. */
    private static boolean countsList(List<Mention> mentions, int at) {
        for (int i = at + 1; i < Math.min(mentions.size(), at + NEARBY); i++) {
            if (mentions.get(i).start() != mentions.get(i - 1).end()) {
                return false;
            }
            if (mentions.get(i).says("方面") || mentions.get(i).says("指标")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCohort(List<Mention> mentions, int at, Mention.Said before) {
        if (before.does(Cue.RANKS) && !before.does(Cue.BECOME)) {
            return rankFollows(mentions, at);
        }
        if (before.says("在")) {
            return rankFollows(mentions, at);
        }
        int of = at > 2 && mentions.get(at - 2) instanceof Mention.Time ? at - 3 : at - 2;
        return before.does(Cue.COHORT)
                && of >= 0
                && mentions.get(of) instanceof Mention.Said in
                && (in.says("在") || in.does(Cue.RANKS));
    }

    private static boolean rankFollows(List<Mention> mentions, int at) {
        for (int i = at + 1; i < mentions.size(); i++) {
            if (mentions.get(i) instanceof Mention.Mark) {
                return false;
            }
            if (mentions.get(i) instanceof Mention.Number(Figure next)) {
                return next.kind() == Figure.Kind.RANK;
            }
        }
        return false;
    }
}
