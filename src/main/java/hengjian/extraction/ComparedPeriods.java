package hengjian.extraction;

import hengjian.fact.Period;
import java.util.List;

/** Which periods of a sentence a figure is only compared with: 比2019年, 是2015年的2.1倍, 在2022年的基础上. */
final class ComparedPeriods {

    private static final long COMPARES = Cue.COMPARE.bit | Cue.ABOVE.bit | Cue.BELOW.bit | Cue.FROM.bit;

    private ComparedPeriods() {}

    /** A period behind 比, 高于 and their like, up to the figure, is what the figure is compared with. */
    static boolean[] in(List<Mention> mentions) {
        boolean[] compared = new boolean[mentions.size()];
        boolean comparing = false;
        for (int i = 0; i < compared.length; i++) {
            Mention mention = mentions.get(i);
            switch (mention) {
                case Mention.Number n -> comparing = false;
                case Mention.Mark mark -> comparing &= mark.sign() == '、';
                case Mention.Said said -> comparing |= opensComparison(said, mentions, i);
                case Mention.Time t ->
                    compared[i] = comparing
                            || isOfGoal(mentions, i)
                            || isTimesOf(mentions, i)
                            || isBase(mentions, i)
                            || isSince(mentions, i);
                case Mention.Words w -> {}
            }
        }
        return compared;
    }

    /** 占前三季度投资目标的100.79%: for when the goal was set, not when so much of it was done; a year is both. */
    private static boolean isOfGoal(List<Mention> mentions, int at) {
        boolean part = mentions.get(at) instanceof Mention.Time time
                && (time.period() instanceof Period.Months
                        || time.period() instanceof Period.Quarter
                        || time.period() instanceof Period.HalfYear);
        boolean of = at > 0
                && mentions.get(at - 1) instanceof Mention.Said said
                && (said.does(Cue.OF_ALL) || said.says("完成"));
        for (int i = at + 1; part && of && i < Math.min(mentions.size(), at + 4); i++) {
            if (mentions.get(i) instanceof Mention.Said goal && (goal.does(Cue.GOAL) || goal.does(Cue.COMPLETION))) {
                return true;
            }
        }
        return false;
    }

    /** 是2015年的2.1倍, 分别是1992年的98、96和90倍. */
    private static boolean isTimesOf(List<Mention> mentions, int at) {
        return at + 2 < mentions.size()
                && mentions.get(at + 1).says("的")
                && mentions.get(at + 2) instanceof Mention.Number(Figure figure)
                && (figure.kind() == Figure.Kind.TIMES
                        || figure.kind() == Figure.Kind.BARE && isSaid(mentions, at - 1));
    }

    private static boolean isSaid(List<Mention> mentions, int at) {
        return at >= 0 && (mentions.get(at).says("是") || mentions.get(at).says("分别是"));
    }

    /** 在2022年的基础上, 在去年高基数的基础上, 与1-9月相比. */
    private static boolean isBase(List<Mention> mentions, int time) {
        for (int i = time + 1; i < Math.min(mentions.size(), time + 5); i++) {
            if (mentions.get(i) instanceof Mention.Mark || mentions.get(i) instanceof Mention.Number) {
                return false;
            }
            if (mentions.get(i) instanceof Mention.Said said && said.does(Cue.BASE)) {
                return true;
            }
        }
        return false;
    }

    /** 自2018年10月投入运营以来. */
    private static boolean isSince(List<Mention> mentions, int time) {
        boolean from = time > 0 && mentions.get(time - 1) instanceof Mention.Said said && said.does(Cue.FROM);
        for (int i = time + 1; from && i < Math.min(mentions.size(), time + 8); i++) {
            if (mentions.get(i) instanceof Mention.Mark || mentions.get(i) instanceof Mention.Number) {
                return false;
            }
            if (mentions.get(i).says("以来")) {
                return true;
            }
        }
        return false;
    }

    private static boolean opensComparison(Mention.Said said, List<Mention> mentions, int at) {
        if (said.word().length() > 1 && (said.word().cues() & COMPARES) == 0) {
            return false;
        }
        String form = said.word().form();
        if (form.equals("同比") || form.equals("环比")) {
            return at + 1 < mentions.size()
                    && mentions.get(at + 1) instanceof Mention.Time time
                    && time.start() == said.end();
        }
        boolean with = form.equals("与") || form.equals("同") || form.equals("和");
        boolean from = said.does(Cue.FROM)
                && at + 1 < mentions.size()
                && mentions.get(at + 1) instanceof Mention.Time
                && !isStart(mentions, at + 1)
                && !isView(mentions, at + 2);
        return from
                || said.does(Cue.COMPARE)
                || said.does(Cue.ABOVE)
                || said.does(Cue.BELOW)
                || with && flatFollows(mentions, at);
    }

    /** 由2015年的12.3亿美元增加到…: the period is the first figure's own. */
    static boolean isStart(List<Mention> mentions, int time) {
        int next = time + 1;
        if (next < mentions.size() && mentions.get(next).says("的")) {
            next++;
        }
        return next < mentions.size() && mentions.get(next) instanceof Mention.Number;
    }

    /** 从上半年来看. */
    private static boolean isView(List<Mention> mentions, int at) {
        return at < mentions.size()
                && (mentions.get(at).says("来看") || mentions.get(at).says("看"));
    }

    private static boolean flatFollows(List<Mention> mentions, int at) {
        for (int i = at + 1; i < Math.min(mentions.size(), at + 6); i++) {
            if (mentions.get(i) instanceof Mention.Mark) {
                return false;
            }
            if (mentions.get(i) instanceof Mention.Number(Figure figure)) {
                return figure.kind() == Figure.Kind.FLAT;
            }
        }
        return false;
    }
}
