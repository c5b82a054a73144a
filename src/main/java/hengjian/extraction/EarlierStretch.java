package hengjian.extraction;

import hengjian.fact.Period;
import java.util.List;

/** 去年同期: the same stretch of the year before, where that is what a figure is of and not what it is compared with. */
final class EarlierStretch {

    private final List<Mention> mentions;

    EarlierStretch(List<Mention> mentions) {
        this.mentions = mentions;
    }

    /** The period of the figure at {@code index} where 去年同期 holds for it, else as given. */
    Period of(Period period, int index) {
        Period shifted = isTold(index) ? Calendar.shifted(period, period.first().getYear() - 1) : null;
        return shifted == null ? period : shifted;
    }

    /** 去年同期，两市收入都只有120亿元 until another period is named, and 低于去年同期27.7%的增速 right before the figure. */
    private boolean isTold(int index) {
        int before = index - 1;
        if (before > 1 && mentions.get(before).says("的")) {
            before--;
        }
        if (before > 0 && isEarlier(before)) {
            boolean times =
                    mentions.get(index) instanceof Mention.Number(Figure figure) && figure.kind() == Figure.Kind.TIMES;
            return !times && !(mentions.get(before - 1) instanceof Mention.Said said && said.does(Cue.FROM));
        }
        for (int i = index - 1; i >= 0; i--) {
            Mention mention = mentions.get(i);
            if (mention instanceof Mention.Time || mention instanceof Mention.Mark mark && mark.sign() == ';') {
                return false;
            }
            if (isEarlier(i) && isPause(i + 1)) {
                return i == 0 || isPause(i - 1) || mentions.get(i - 1).says("在");
            }
        }
        return false;
    }

    private boolean isEarlier(int at) {
        return mentions.get(at).says("去年同期") || mentions.get(at).says("上年同期");
    }

    private boolean isPause(int at) {
        return mentions.get(at) instanceof Mention.Mark(int start, char sign) && sign == ',';
    }
}
