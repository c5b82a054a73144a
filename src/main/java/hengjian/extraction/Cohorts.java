package hengjian.extraction;

import hengjian.document.Span;
import java.util.List;

/** 增速居9个国家中心城市首位: the nine cities are whom the rank is among, not a figure of their own. */
final class Cohorts {

    private Cohorts() {}

    /** Turns counts of those one is ranked among, or compared with, into words; whether there were any. */
    static boolean fold(List<Mention> mentions, List<Skipped> skipped) {
        boolean folded = false;
        for (int i = 1; i + 1 < mentions.size(); i++) {
            if (mentions.get(i) instanceof Mention.Number(Figure figure)
                    && figure.counts()
                    && mentions.get(i - 1) instanceof Mention.Said before
                    && isCohort(mentions, i, before)) {
                mentions.set(i, new Mention.Words(figure.start(), figure.end()));
                skipped.add(new Skipped(new Span(figure.start(), figure.end()), "cohort"));
                folded = true;
            }
        }
        return folded;
    }

    private static boolean isCohort(List<Mention> mentions, int at, Mention.Said before) {
        if (before.does(Cue.RANKS) && !before.does(Cue.BECOME)) {
            return rankFollows(mentions, at);
        }
        if (before.says("在")) {
            return rankFollows(mentions, at);
        }
        return before.does(Cue.COHORT)
                && at >= 2
                && mentions.get(at - 2) instanceof Mention.Said in
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
