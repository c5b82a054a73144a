package hengjian.extraction;

import static hengjian.extraction.Cue.*;

import hengjian.extraction.Figure.Kind;
import hengjian.fact.Fact;
import hengjian.fact.Measure;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** All rules, in the order they are tried. */
final class Rules {

    private static final Set<Kind> AMOUNTS = EnumSet.of(Kind.MONEY, Kind.COUNT, Kind.MEASURED);
    private static final Set<Kind> ALL = EnumSet.allOf(Kind.class);

    static final List<Rule> ORDERED = List.of(
            new Rule("rank", "GDP增长6.9%，居全市第一", Measure.RANK, Kind.RANK, c -> true),
            new Rule("rank change", "综合排名上升14位", Measure.CHANGE, ALL, Rules::movesInRank),
            new Rule(
                    "contribution in points",
                    "拉动全市工业增长2.6个百分点",
                    Measure.CONTRIBUTION,
                    Kind.POINTS,
                    c -> c.does(CONTRIBUTION)),
            new Rule(
                    "gap in points", "增速高于全省0.7个百分点", Measure.CHANGE, Kind.POINTS, c -> c.does(ABOVE) || c.does(BELOW)),
            new Rule("change in points", "增速比上年提高0.3个百分点", Measure.CHANGE, Kind.POINTS, c -> true),
            new Rule(
                    "share of what follows",
                    "贡献了全市25%的GDP",
                    Measure.SHARE,
                    Kind.PERCENT,
                    c -> c.isNamedAfter() && !c.follows(RATE) && !c.follows(RISE) && !c.rises()),
            new Rule(
                    "contribution rate",
                    "对经济增长的贡献率为52.1%",
                    Measure.CONTRIBUTION,
                    Kind.PERCENT,
                    c -> c.does(CONTRIBUTION) && !c.lead().endsWith(RISE)
                            || c.follows(CONTRIBUTION) && c.lead().items().isEmpty()),
            new Rule(
                    "completion",
                    "完成年度计划的84.3%",
                    Measure.COMPLETION,
                    Kind.PERCENT,
                    c -> c.does(COMPLETION) || c.does(GOAL) || isDone(c)),
            new Rule("share", "占地区生产总值比重为7.3%", Measure.SHARE, Kind.PERCENT, c -> c.does(OF_ALL) || c.does(SHARE)),
            new Rule(
                    "average growth",
                    "两年平均增长5.1%",
                    Measure.GROWTH_AVG,
                    Kind.PERCENT,
                    c -> c.does(AVERAGE) || c.follows(AVERAGE) && c.follows(RATE)),
            new Rule(
                    Fact.ON_THE_PERIOD_BEFORE,
                    "GDP环比增长2.2%",
                    Measure.GROWTH,
                    Kind.PERCENT,
                    c -> c.does(SEQUENCE) && (c.rises() && !c.reached() || c.does(RATE) || c.does(DROP))),
            new Rule("growth rate", "增速达到12%", Measure.GROWTH, Kind.PERCENT, c -> c.does(RATE) || c.does(DROP)),
            new Rule(
                    "growth",
                    "规模工业增加值增长11.5%",
                    Measure.GROWTH,
                    Kind.PERCENT,
                    c -> c.rises() && !c.reached()
                            || c.namesGrowth()
                            || c.lead().endsWith(NEW)),
            new Rule(
                    "growth aimed at",
                    "GDP目标定为8%",
                    Measure.GROWTH,
                    Kind.PERCENT,
                    c -> c.topic().isFlow() && (c.lead().endsWith(TARGET) || c.follows(GOAL))),
            new Rule(
                    "growth after",
                    "以11.5%的增速领跑",
                    Measure.GROWTH,
                    Kind.PERCENT,
                    c -> (c.follows(RATE) || c.follows(RISE) || c.follows(DROP)) && !c.rises() && !c.isRate()),
            new Rule(
                    "unchanged rate",
                    "增速与上月持平",
                    Measure.CHANGE,
                    Kind.FLAT,
                    c -> c.does(RATE)
                            || c.isRate() && !c.topic().is("CPI")
                            || c.again() && c.lead().lastName() < 0
                            || c.lead().namesPartOfYear()),
            new Rule("unchanged", "产值与上年持平", Measure.GROWTH, Kind.FLAT, c -> true),
            new Rule(
                    "growth in multiples",
                    "产值增长2倍",
                    Measure.GROWTH,
                    Kind.TIMES,
                    c -> c.rises() && !c.reached() && !c.figure().counter().isEmpty()),
            new Rule(
                    "structure",
                    "三次产业结构为3.9：59.5：36.6",
                    Measure.SHARE,
                    Kind.BARE,
                    c -> c.topic().startsWith("VA_") || c.does(SHARE)),
            new Rule("multiple", "是2017年的4倍", Measure.MULTIPLE, Kind.TIMES, c -> true),
            new Rule("absolute change", "比同期增加73.5亿元", Measure.CHANGE, AMOUNTS, Rules::changesInAmount),
            new Rule(
                    "additions to a stock",
                    "新增省级研发平台3家",
                    Measure.CHANGE,
                    AMOUNTS,
                    c -> c.does(NEW) && (!c.does(TOTAL) || c.adds()) && !c.countsNew()),
            new Rule(
                    "share of a whole",
                    "高技术制造业占比达34.2%",
                    Measure.SHARE,
                    Kind.PERCENT,
                    c -> c.topic().indicator() != null && !c.isRate() && (!c.again() || c.reached() && !c.goesOn())),
            new Rule(
                    "growth as before",
                    "GDP增长6%、规上工业增加值8%",
                    Measure.GROWTH,
                    Kind.PERCENT,
                    c -> c.again() && !c.isRate() && !c.isUnknown()),
            new Rule("level", "技术合同交易登记额9.54亿元", Measure.LEVEL, ALL, c -> true));

    /** Those that read each kind of figure, in the same order. */
    private static final List<List<Rule>> BY_KIND = Stream.of(Kind.values())
            .map(kind ->
                    ORDERED.stream().filter(rule -> rule.kinds().contains(kind)).toList())
            .toList();

    private Rules() {}

    static Rule of(Clause clause) {
        return first(clause, rule -> true);
    }

    /** 由3.69%提高到4.2%: where it started from is a level, or a share; a growth only where a rate is spoken of: 增幅从4.2%提高到4.3%. */
    static Rule start(Clause clause) {
        boolean rate = clause.does(RATE) || clause.does(DROP);
        return first(clause, rule -> switch (rule.measure()) {
            case LEVEL, SHARE, COMPLETION, CONTRIBUTION, RANK -> true;
            case GROWTH, GROWTH_AVG -> rate;
            case CHANGE, MULTIPLE -> false;
        });
    }

    private static Rule first(Clause clause, Predicate<Rule> wanted) {
        for (Rule rule : BY_KIND.get(clause.figure().kind().ordinal())) {
            if (wanted.test(rule) && rule.applies().test(clause)) {
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

    /** 排名由36位上升到28位; in 位次上升5位 it says by how many. */
    static boolean isPlace(Figure figure, Lead lead, long cues) {
        boolean place = figure.counter().equals("位") || figure.counter().equals("名");
        boolean moves = lead.endsWith(ADVANCE) && !lead.endsWith(REACHED);
        return place && !moves && (cues & RANKS.bit) != 0 && (cues & (FROM.bit | REACHED.bit)) != 0;
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
        return gap(c) || c.rises() && compared && !c.reached() && (moved || !c.does(TOTAL));
    }
}
