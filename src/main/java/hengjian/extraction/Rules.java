package hengjian.extraction;

import static hengjian.extraction.Cue.*;

import hengjian.extraction.Figure.Kind;
import hengjian.fact.Fact;
import hengjian.fact.Measure;
import java.util.List;

/** All rules, in the order they are tried. */
final class Rules {

    static final List<Rule> ORDERED = List.of(
            new Rule("rank", "GDP增长6.9%，居全市第一", Measure.RANK, c -> c.is(Kind.RANK)),
            new Rule("rank change", "综合排名上升14位", Measure.CHANGE, Rules::movesInRank),
            new Rule(
                    "contribution in points",
                    "拉动全市工业增长2.6个百分点",
                    Measure.CONTRIBUTION,
                    c -> c.is(Kind.POINTS) && c.does(CONTRIBUTION)),
            new Rule(
                    "gap in points",
                    "增速高于全省0.7个百分点",
                    Measure.CHANGE,
                    c -> c.is(Kind.POINTS) && (c.does(ABOVE) || c.does(BELOW))),
            new Rule("change in points", "增速比上年提高0.3个百分点", Measure.CHANGE, c -> c.is(Kind.POINTS)),
            new Rule(
                    "share of what follows",
                    "贡献了全市25%的GDP",
                    Measure.SHARE,
                    c -> c.isShareOfNext() && !c.follows(RATE) && !c.follows(RISE) && !c.rises()),
            new Rule(
                    "contribution rate",
                    "对经济增长的贡献率为52.1%",
                    Measure.CONTRIBUTION,
                    c -> c.is(Kind.PERCENT)
                            && (c.does(CONTRIBUTION) && !c.lead().endsWith(RISE)
                                    || c.follows(CONTRIBUTION)
                                            && c.lead().items().isEmpty())),
            new Rule(
                    "completion",
                    "完成年度计划的84.3%",
                    Measure.COMPLETION,
                    c -> c.is(Kind.PERCENT) && (c.does(COMPLETION) || c.does(GOAL) || isDone(c))),
            new Rule(
                    "share",
                    "占地区生产总值比重为7.3%",
                    Measure.SHARE,
                    c -> c.is(Kind.PERCENT) && (c.does(OF_ALL) || c.does(SHARE))),
            new Rule(
                    "average growth",
                    "两年平均增长5.1%",
                    Measure.GROWTH_AVG,
                    c -> c.is(Kind.PERCENT) && (c.does(AVERAGE) || c.follows(AVERAGE) && c.follows(RATE))),
            new Rule(
                    Fact.ON_THE_PERIOD_BEFORE,
                    "GDP环比增长2.2%",
                    Measure.GROWTH,
                    c -> c.is(Kind.PERCENT)
                            && c.does(SEQUENCE)
                            && (c.rises() && !c.reached() || c.does(RATE) || c.does(DROP))),
            new Rule(
                    "growth rate",
                    "增速达到12%",
                    Measure.GROWTH,
                    c -> c.is(Kind.PERCENT) && (c.does(RATE) || c.does(DROP))),
            new Rule(
                    "growth",
                    "规模工业增加值增长11.5%",
                    Measure.GROWTH,
                    c -> c.is(Kind.PERCENT)
                            && (c.rises() && !c.reached()
                                    || c.namesGrowth()
                                    || c.lead().endsWith(NEW))),
            new Rule(
                    "growth after",
                    "以11.5%的增速领跑",
                    Measure.GROWTH,
                    c -> c.is(Kind.PERCENT) && (c.follows(RATE) || c.follows(RISE)) && !c.rises() && !c.isRate()),
            new Rule(
                    "unchanged rate",
                    "增速与上月持平",
                    Measure.CHANGE,
                    c -> c.is(Kind.FLAT)
                            && (c.does(RATE)
                                    || c.isRate() && !c.topic().is("CPI")
                                    || c.again() && c.lead().lastName() < 0
                                    || c.lead().namesPartOfYear())),
            new Rule("unchanged", "产值与上年持平", Measure.GROWTH, c -> c.is(Kind.FLAT)),
            new Rule(
                    "growth in multiples",
                    "产值增长2倍",
                    Measure.GROWTH,
                    c -> c.is(Kind.TIMES)
                            && c.rises()
                            && !c.reached()
                            && !c.figure().counter().isEmpty()),
            new Rule(
                    "structure",
                    "三次产业结构为3.9：59.5：36.6",
                    Measure.SHARE,
                    c -> c.is(Kind.BARE) && (c.topic().startsWith("VA_") || c.does(SHARE))),
            new Rule("multiple", "是2017年的4倍", Measure.MULTIPLE, c -> c.is(Kind.TIMES)),
            new Rule("absolute change", "比同期增加73.5亿元", Measure.CHANGE, Rules::changesInAmount),
            new Rule(
                    "additions to a stock",
                    "新增省级研发平台3家",
                    Measure.CHANGE,
                    c -> c.figure().isAmount() && c.does(NEW) && (!c.does(TOTAL) || c.adds()) && !c.countsNew()),
            new Rule(
                    "share of a whole",
                    "高技术制造业占比达34.2%",
                    Measure.SHARE,
                    c -> c.is(Kind.PERCENT)
                            && c.topic().indicator() != null
                            && !c.isRate()
                            && (!c.again() || c.reached() && !c.goesOn())),
            new Rule(
                    "growth as before",
                    "GDP增长6%、规上工业增加值8%",
                    Measure.GROWTH,
                    c -> c.is(Kind.PERCENT) && c.again() && !c.isRate() && !c.isUnknown()),
            new Rule("level", "技术合同交易登记额9.54亿元", Measure.LEVEL, c -> true));

    private Rules() {}

    static Rule of(Clause clause) {
        for (Rule rule : ORDERED) {
            if (rule.applies().test(clause)) {
                return rule;
            }
        }
        throw new IllegalStateException("the last rule reads everything");
    }

    /** 由3.69%提高到4.2%: where it started from is a level, or a share; a growth only where a rate is spoken of: 增幅从4.2%提高到4.3%. */
    static Rule start(Clause clause) {
        for (Rule rule : ORDERED) {
            boolean rate = (rule.measure() == Measure.GROWTH || rule.measure() == Measure.GROWTH_AVG)
                    && (clause.does(RATE) || clause.does(DROP));
            boolean steady = rate
                    || rule.measure() == Measure.LEVEL
                    || rule.measure() == Measure.SHARE
                    || rule.measure() == Measure.COMPLETION
                    || rule.measure() == Measure.CONTRIBUTION
                    || rule.measure() == Measure.RANK;
            if (steady && rule.applies().test(clause)) {
                return rule;
            }
        }
        throw new IllegalStateException("the last rule reads everything");
    }

    /** 计划投资232亿元，完成63.5%. */
    private static boolean isDone(Clause c) {
        return c.topic().startsWith("PROJECT_INVESTMENT")
                && !c.lead().items().isEmpty()
                && c.lead().items().getLast().says("完成");
    }

    private static boolean movesInRank(Clause c) {
        return movesInRank(c.figure(), c.cues());
    }

    /** 前移3位, 上升5个位次. */
    static boolean movesInRank(Figure figure, long cues) {
        String counter = figure.counter();
        return (counter.equals("位") || counter.equals("名")) && (cues & ADVANCE.bit) != 0 || counter.contains("位次");
    }

    /** 高出美国200亿元, but not 高于200亿元. */
    private static boolean gap(Clause c) {
        return (c.does(ABOVE) || c.does(BELOW))
                && !c.lead().endsWith(ABOVE)
                && !c.lead().endsWith(BELOW)
                && c.lead().cut() < c.lead().items().size();
    }

    /** A comparison and a rise, but not up to the figure: 比上年增加3家, not 增加到49家. */
    private static boolean changesInAmount(Clause c) {
        boolean compared =
                c.does(COMPARE) || c.lead().endsWith(RISE) || c.lead().endsWith(FALL);
        boolean moved = c.lead().endsWith(RISE) || c.lead().endsWith(FALL);
        if (c.figure().isAmount() && gap(c)) {
            return true;
        }
        return c.figure().isAmount() && c.rises() && compared && !c.reached() && (moved || !c.does(TOTAL));
    }
}
