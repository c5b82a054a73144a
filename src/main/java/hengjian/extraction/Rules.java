package hengjian.extraction;

import hengjian.extraction.Figure.Kind;
import hengjian.fact.Measure;
import java.util.List;

/** All rules, in the order they are tried. */
final class Rules {

    private static final String STOCK_GROWS = "新增|新建|新认定|新培育|净增|新登记|新获批|新注册";
    private static final String RISE = "增长|增速|增幅|上涨|下降|下滑|提高|上升|回落|减少|涨|跌|降|增|提升|下跌|缩减";

    static final List<Rule> ORDERED = List.of(
            new Rule("rank", "GDP增长6.9%，居全市第一", Measure.RANK, c -> c.figure().kind() == Kind.RANK),
            new Rule(
                    "rank change",
                    "综合排名上升14位",
                    Measure.CHANGE,
                    c -> c.figure().counter().matches("位次?") && c.leads("上升|下降|前移|提升|进位|跃升|跃进|前进") && !c.leads("个")),
            new Rule(
                    "gap in points",
                    "增速高于全省0.7个百分点",
                    Measure.CHANGE,
                    c -> c.figure().kind() == Kind.POINTS && c.leads("高于|低于|快于|慢于|比|较") && !c.leads("拉动")),
            new Rule(
                    "contribution in points",
                    "拉动全市工业增长2.6个百分点",
                    Measure.CONTRIBUTION,
                    c -> c.figure().kind() == Kind.POINTS && c.leads("拉动|贡献")),
            new Rule(
                    "change in points",
                    "增速比上年提高0.3个百分点",
                    Measure.CHANGE,
                    c -> c.figure().kind() == Kind.POINTS),
            new Rule(
                    "contribution rate",
                    "对经济增长的贡献率为52.1%",
                    Measure.CONTRIBUTION,
                    c -> c.figure().kind() == Kind.PERCENT && c.leads("贡献率|拉动")),
            new Rule(
                    "completion",
                    "完成年度计划的84.3%",
                    Measure.COMPLETION,
                    c -> c.figure().kind() == Kind.PERCENT
                            && c.leads("完成率|完成[^,]*(计划|目标|任务|预算)的?|占[^,]*(计划|任务|预算|目标)的?|时序进度|到位率|已完成$")),
            new Rule(
                    "share",
                    "占地区生产总值比重为7.3%",
                    Measure.SHARE,
                    c -> c.figure().kind() == Kind.PERCENT && c.leads("占|比重|占比|份额")),
            new Rule(
                    "average growth",
                    "两年平均增长5.1%",
                    Measure.GROWTH_AVG,
                    c -> c.figure().kind() == Kind.PERCENT && c.leads("年均|平均增|平均增速|平均增长|年平均|复合增长")),
            new Rule(
                    "growth",
                    "规模工业增加值增长11.5%",
                    Measure.GROWTH,
                    c -> c.figure().kind() == Kind.PERCENT && c.leads(RISE) && !reached(c)),
            new Rule(
                    "growth after",
                    "以11.5%的增速领跑",
                    Measure.GROWTH,
                    c -> c.figure().kind() == Kind.PERCENT && c.follows("的?(增速|增长|增幅|速度)")),
            new Rule("unchanged", "与上年持平", Measure.GROWTH, c -> c.figure().kind() == Kind.FLAT && !c.leads("增速|回落|率")),
            new Rule(
                    "unchanged rate", "增速与上月持平", Measure.CHANGE, c -> c.figure().kind() == Kind.FLAT),
            new Rule(
                    "growth in multiples",
                    "产值增长2倍",
                    Measure.GROWTH,
                    c -> c.figure().kind() == Kind.TIMES && c.leads("增长|增加|提高") && !c.leads("增长到|增至|翻")),
            new Rule("multiple", "是2017年的4倍", Measure.MULTIPLE, c -> c.figure().kind() == Kind.TIMES),
            new Rule(
                    "absolute change",
                    "比同期增加73.5亿元",
                    Measure.CHANGE,
                    c -> c.figure().kind() == Kind.AMOUNT
                            && c.leads("增加|减少|多增|少增|同比增$|比[^,]*增长|净增|压减|扩大了")
                            && !c.leads("增加值|增加到|增加至|减少到|减少至")),
            new Rule(
                    "additions to a stock",
                    "新增省级研发平台3家",
                    Measure.CHANGE,
                    c -> c.figure().counts()
                            && c.leads(STOCK_GROWS)
                            && !c.leads("新增(城镇)?就业|新增[^,]*项目")
                            && !c.topic().is("JOBS_NEW", "PROJECTS_STARTED", "SIGNED_PROJECTS", "PROJECTS")),
            new Rule(
                    "share of a whole",
                    "高技术制造业占比达34.2%",
                    Measure.SHARE,
                    c -> c.figure().kind() == Kind.PERCENT
                            && (c.topic().indicator() != null)
                            && !c.topic().is("UNEMPLOYMENT")
                            && !c.leads("率")),
            new Rule("level", "技术合同交易登记额9.54亿元", Measure.LEVEL, c -> true));

    /** 失业率降至5.2% states where a rate has come to. */
    private static boolean reached(Clause clause) {
        return clause.leads("(降|增|升|提高|增长|下降|回落|扩大|增加|跌|涨|控制|稳定)(至|到|为|在)约?$");
    }

    private Rules() {}

    static Rule of(Clause clause) {
        return ORDERED.stream()
                .filter(rule -> rule.applies().test(clause))
                .findFirst()
                .orElseThrow();
    }
}
