package hengjian.extraction;

import hengjian.extraction.Figure.Kind;
import hengjian.fact.Bound;
import java.util.List;

/** Tells limits that only say which ones are counted: 8个省份GDP超过1万亿元, 32个行业增速高于20%. */
final class CountedSizes {

    private final List<Mention> mentions;
    private final Topics topics;

    CountedSizes(List<Mention> mentions, Topics topics) {
        this.mentions = mentions;
        this.topics = topics;
    }

    boolean has(Clause clause) {
        Lead lead = clause.lead();
        boolean limits = clause.figure().bound() == Bound.MORE_THAN
                || clause.figure().bound() == Bound.AT_LEAST
                || clause.figure().bound() == Bound.LESS_THAN
                || lead.endsWith(Cue.ABOVE)
                || lead.endsWith(Cue.BELOW);
        int number = lead.from() - 1;
        boolean counted = number >= 0
                && mentions.get(number) instanceof Mention.Number(Figure count)
                && count.counts()
                && !lead.items().isEmpty()
                && lead.items().getFirst().start() == count.end();
        return limits
                && counted
                && (clause.is(Kind.MONEY) || clause.is(Kind.PERCENT))
                && !sumsUp(lead)
                && !lead.does(Cue.SHARE)
                && !lead.does(Cue.OF_ALL)
                && !lead.namesTime()
                && topics.areEach(lead.items());
    }

    /** 合计, 共; 总量 says what has the size. */
    private static boolean sumsUp(Lead lead) {
        for (Mention item : lead.items()) {
            if (item instanceof Mention.Said said
                    && said.does(Cue.TOTAL)
                    && !said.word().form().endsWith("量")) {
                return true;
            }
        }
        return false;
    }
}
