package hengjian.extraction;

import hengjian.fact.Period;
import java.util.List;

/** 去年同期: the same stretch of the year before, where that is what a figure is of and not what it is compared with. */
final class EarlierStretch {

    private static final boolean[] NONE = {};

    private final List<Mention> mentions;

    /** Which mentions stand behind 去年同期， that opened a clause and holds; empty where the sentence says it nowhere. */
    private final boolean[] held;

    /** @param compares whether the sentence compares with anything at all */
    EarlierStretch(List<Mention> mentions, boolean compares) {
        this.mentions = mentions;
        this.held = compares ? held(mentions) : NONE;
    }

    /** The period of the figure at {@code index} where 去年同期 holds for it, else as given. */
    Period of(Period period, int index) {
        Period shifted = held.length > 0 && isTold(index)
                ? Calendar.shifted(period, period.first().getYear() - 1)
                : null;
        return shifted == null ? period : shifted;
    }

    /** 低于去年同期27.7%的增速 right before the figure; but 是去年同期的两倍 compares. */
    private boolean isTold(int index) {
        int before = index - 1;
        if (before > 1 && mentions.get(before).says("的")) {
            before--;
        }
        if (before > 0 && isEarlier(mentions.get(before))) {
            boolean times =
                    mentions.get(index) instanceof Mention.Number(Figure figure) && figure.kind() == Figure.Kind.TIMES;
            return !times && !(mentions.get(before - 1) instanceof Mention.Said said && said.does(Cue.FROM));
        }
        return held[index];
    }

    /** 去年同期，两市收入都只有120亿元 holds until another period is named. */
    private static boolean[] held(List<Mention> mentions) {
        if (mentions.stream().noneMatch(EarlierStretch::isEarlier)) {
            return NONE;
        }
        boolean[] held = new boolean[mentions.size()];
        boolean holds = false;
        for (int i = 0; i < held.length; i++) {
            Mention mention = mentions.get(i);
            holds &= !(mention instanceof Mention.Time || mention instanceof Mention.Mark mark && mark.sign() == ';');
            holds |= isEarlier(mention) && isPause(mentions, i + 1) && opens(mentions, i);
            held[i] = holds;
        }
        return held;
    }

    private static boolean opens(List<Mention> mentions, int at) {
        return at == 0 || isPause(mentions, at - 1) || mentions.get(at - 1).says("在");
    }

    private static boolean isEarlier(Mention mention) {
        return mention.says("去年同期") || mention.says("上年同期");
    }

    private static boolean isPause(List<Mention> mentions, int at) {
        return at < mentions.size() && mentions.get(at) instanceof Mention.Mark(int start, char sign) && sign == ',';
    }
}
