package hengjian.extraction;

import java.util.List;

/** What a word does in a sentence about figures. {@code words.tsv} says which word does what. */
enum Cue {
    /** Restricts nothing: 实现, 累计. */
    NEUTRAL,
    /** Keeps a longer word whole, so that no shorter one is read out of it: 投资者, 增长极. */
    WHOLE,
    RISE,
    FALL,
    /** A noun for growth: 增速, 涨幅. */
    RATE,
    /** A noun for decline: 降幅. */
    DROP,
    NARROW,
    WIDEN,
    /** Opens a comparison; what follows is not what the figure is about: 同比, 比, 较. */
    COMPARE,
    /** Measures growth on the period just before, not on the year before: 环比. */
    SEQUENCE,
    ABOVE,
    BELOW,
    /** 占: what follows is the whole, not the part. */
    OF_ALL,
    SHARE,
    COMPLETION,
    CONTRIBUTION,
    AVERAGE,
    /** Adds to a stock: 新增, 净增. */
    NEW,
    /** Counts the stock itself, after additions: 总数, 累计达. */
    TOTAL,
    SIGN,
    START,
    FINISH,
    TARGET,
    PLAN,
    ESTIMATE,
    RESPECTIVELY,
    /** One figure for each of several: 均, 都. */
    EACH,
    OF_WHICH,
    RANKS,
    ADVANCE,
    /** 入选, 获评: what follows is what the counted have become. */
    BECOME,
    FROM,
    /** 至, 到: a level has been reached. */
    REACHED,
    /** The same months of an earlier year: 同期. */
    EARLIER,
    /** Among whom a rank holds: 全市, 全省. */
    COHORT,
    /** Whoever the text is about: 全市, 我区. */
    HOME,
    PLACE,
    /** An amount aimed at, of which so much is completed: 完成年任务75亿元的23.7%. */
    GOAL,
    /** Said of whoever was spoken of last: 创税, 纳税. */
    YIELDS,
    /** Behind a period, makes it what is compared with: 基础上, 相比. */
    BASE,
    /** Too general a name to say what an amount is of: 企业, 项目. */
    GENERAL,
    /** A sector's name, which in a text about investment is that part of it: 第二产业. */
    SECTOR,
    /** Does something, so nothing named after it restricts what stands before: 推动, 支持. */
    ACT,
    /** One project or firm, whose figures are its own: 该项目. */
    SELF,
    /** What only one project has: 占地. */
    SITE,
    /** What a project will yield: 达产后. */
    BUILT,
    /** What is a city's or a province's own, beside its counties: 市直. */
    OFFICES,
    /** The last month of the months spoken of, alone: 当月. */
    MONTH,
    /** Of all the years a text looks back on: 年均. */
    YEARLY,
    /** Of all the time it took: 累计, 共. */
    ADDED_UP,
    /** What the whole year is planned to bring: 全年计划. */
    YEARS_PLAN,
    /** Ends what was planned or expected: 已, 截至. */
    SO_FAR,
    /** Opens a phrase on how a growth was adjusted: 剔除减税降费因素后, 按省口径计算. */
    ADJUSTS,
    /** Names something only by what stands before it or is spoken of, as {@code heads.tsv} says: 增加值, 总投资. */
    HEAD,
    /** Joins the items of a list: 和, 以及. */
    JOINT,
    /** Is of the industrial enterprises above scale: 规模以上工业增加值, 规上工业企业. */
    ABOVE_SCALE;

    final long bit = 1L << ordinal();

    static final List<Cue> ALL = List.of(values());
}
