package hengjian.extraction;

import hengjian.extraction.Figure.Kind;
import hengjian.fact.Bound;
import hengjian.indicator.Unit;
import java.util.ArrayList;
import java.util.List;

/** Which figures of a sentence make one list: 8%、9%和10%, 第4、6、5位, 3.9：59.5：36.6. */
final class Lists {

    private final List<Mention> mentions;

    Lists(List<Mention> mentions) {
        this.mentions = mentions;
    }

    /** Where the figures of one kind stand that are joined by 、 or 和, this one first. */
    List<Integer> at(int index, Lead lead) {
        List<Integer> listed = new ArrayList<>(4);
        Figure first = ((Mention.Number) mentions.get(index)).figure();
        int last = -1;
        for (int at = index; at > last; at = following(at, lead.does(Cue.RESPECTIVELY))) {
            Figure next = ((Mention.Number) mentions.get(at)).figure();
            if (at > index && (!alike(first, next) || isTotal(first, next, lead))) {
                break;
            }
            listed.add(at);
            last = at;
        }
        return listed;
    }

    /** 净增98万户、突破1900万户: what was added, and what there is then. */
    private static boolean isTotal(Figure first, Figure next, Lead lead) {
        return first.counts()
                && lead.does(Cue.NEW)
                && !lead.does(Cue.RESPECTIVELY)
                && next.bound() == Bound.MORE_THAN
                && first.bound() != Bound.MORE_THAN;
    }

    /** The number joined to the one at an index, or -1; a list of 分别 may turn on the way: 增长8%、下降7%. */
    private int following(int index, boolean turns) {
        int at = index + 2;
        if (turns && at < mentions.size() && mentions.get(at) instanceof Mention.Said said && Signs.tells(said)) {
            at++;
        }
        boolean joined = at < mentions.size()
                && mentions.get(at) instanceof Mention.Number
                && (joins(mentions.get(index + 1), at) || turns && at == index + 2 && isComma(mentions.get(index + 1)));
        return joined ? at : -1;
    }

    /** 分别为7.5%,7.8%,8.6%: with nothing else between them. */
    private static boolean isComma(Mention mention) {
        return mention instanceof Mention.Mark(int start, char sign) && sign == ',';
    }

    /** Whether a mention joins the figure before it to the next one: 、, 和, or : in a ratio. */
    boolean joins(Mention mention, int next) {
        return Lead.isJoint(mention)
                || mention instanceof Mention.Mark(int start, char sign)
                        && sign == ':'
                        && mentions.get(next) instanceof Mention.Number(Figure after)
                        && after.kind() == Kind.BARE;
    }

    /** 5.3个和4.1个百分点, 27、47和18微克: the last one's unit is the others' too. */
    private static boolean alike(Figure first, Figure next) {
        if (first.kind() == Kind.RANK) {
            return next.kind() == Kind.RANK
                    || next.kind() == Kind.BARE
                    || next.counter().equals("位")
                    || next.counter().equals("名");
        }
        boolean open = first.kind() == Kind.BARE || first.counter().equals("个");
        boolean rates = isRate(first) && isRate(next);
        return rates
                || first.kind() == next.kind() && first.kind() != Kind.FLAT
                || open && (next.kind() == Kind.POINTS || first.kind() == Kind.BARE);
    }

    /** 分别增长3.9倍、2.3倍和10.9%. */
    private static boolean isRate(Figure figure) {
        return figure.kind() == Kind.PERCENT
                || figure.kind() == Kind.TIMES && !figure.counter().isEmpty();
    }

    /** The figure in the unit of its list: that of the first place (第4、6、5位), else that of the last figure. */
    static Figure shared(Figure figure, Figure first, Figure last) {
        if (first.kind() == Kind.RANK) {
            return figure.kind() == Kind.RANK
                    ? figure
                    : Figure.of(
                            Kind.RANK,
                            figure.start(),
                            figure.end(),
                            figure.value().intValue(),
                            Unit.RANK,
                            Bound.EXACT);
        }
        if (figure.kind() == Kind.MONEY
                && last.kind() == Kind.MONEY
                && figure.counter().isEmpty()) {
            return figure.in(last);
        }
        boolean own = figure.kind() == last.kind() || last.kind() == Kind.BARE || isRate(figure);
        return own ? figure : figure.in(last);
    }
}
