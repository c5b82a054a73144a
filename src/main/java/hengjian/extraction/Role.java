package hengjian.extraction;

import java.util.Locale;

/** What the short lists of words are for. {@code roles.tsv} says which words each holds, with examples. */
enum Role {
    /** What a place's name goes on with: 市. */
    AREA,
    /** How a zone's name ends: 高新区. */
    ZONE,
    /** What a text may call a zone without its name: 园区. */
    ZONE_NOUN,
    /** Parts of the country in a text about all of it. */
    REGION,
    /** What texts call the whole country. */
    NATION,
    /** Of which zones a rank without an indicator is the zone's own: 跃升至国家高新区第41位. */
    RANKED_ZONE,
    /** Letters before 区 that make it no district. */
    NO_DISTRICT,
    /** Letters before 区, 市 or 县 that make it no name of a place. */
    NO_AREA,
    /** Behind 个, lengths of time. */
    DURATION,
    /** Letters behind 成 that make another word of it. */
    NO_TENTHS,
    /** Letters behind 多 that make another word of it. */
    NO_MORE,
    /** Letters behind which a dash joins instead of being a minus. */
    JOINED,
    /** Letters that make 第三 an ordinal. */
    ORDINAL,
    /** Letters behind which 第三 stays a rank. */
    GOES_ON,
    /** Letters that make a name of 首位. */
    NO_FIRST,
    /** Letters before 负 that make a burden of it: 减负. */
    BURDEN,
    /** What a sum tells the size of, so that it is a threshold. */
    SIZED,
    /** Of which each has a size of its own: 8个省份GDP超过1万亿元. */
    EACH_SIZED,
    /** What is crossed where a sum is only a mark on the way: 连跨4个千亿台阶. */
    STEPS,
    /** What a sum gives its name to: 2千亿梯队. */
    CLUBS,
    /** Letters behind a bare number that make an age of it. */
    AGE,
    /** Letters behind a bare number that make an ordinal of it. */
    NTH,
    /** Letters behind a bare number that make a date of it. */
    DATE,
    /** What a year's figure aims at: 全年任务. */
    AIM,
    /** How a phrase ends on how a growth was adjusted: 因素后. */
    ADJUSTMENT,
    /** Verbs that behind unknown words, or a quotation, are nouns: 火炬计划. */
    NOUN_INSIDE,
    /** Letters that end a run of unknown words. */
    PARTING,
    /** Levels that hold for a whole list. */
    LEVEL,
    /** What a zone's text calls the revenue of all its enterprises: 营业收入. */
    ZONE_INCOME,
    /** What points back and restricts nothing: 像这样的高新技术企业. */
    NO_PART,
    /** How clauses start that tell of an indicator and restrict it to nothing: 作为消费指标的社会消费品零售总额. */
    DESCRIBES,
    /** How a sentence opens that parts what the paragraph before spoke of: 从区域分布看. */
    PARTED,
    /** What restricts enterprises to those that are counted anyway. */
    ABOVE_SCALE,
    /** What is done with projects that says nothing of how far they are: 安排. */
    ARRANGE,
    /** Projects under way, whatever the sentence does with others. */
    STAGE,
    /** What the names of projects start with that the catalogue counts: 重点项目. */
    KEY,
    /** What the names of projects start with that tells of what kind they are: 工业项目. */
    PROJECT_KIND,
    /** How words before 项目 end where those are no projects of investment. */
    NO_PROJECT,
    /** Letters behind 业 that make another word of it: 业务. */
    NO_TRADE,
    /** What a trade does that a clause opens with: 制鞋业表现抢眼. */
    TRADE_DOES,
    /** What stands behind 五年 where that is a look back over them: 五年累计. */
    IN_YEARS,
    /** Letters before a period that is only compared with: 较一季度. */
    COMPARED,
    /** How a look back over some years ends. */
    SPAN,
    /** What the headings of parts of a report say that are about what is to come: 二、2024年工作安排. */
    AHEAD,
    /** What a sentence without figures says that turns to what is to be done: 着力抓好以下工作. */
    TURNS_AHEAD,
    /** What the headings of parts of a report say that look back, whatever else they say: 重点工作完成情况. */
    LOOKED_BACK,
    /** What is applied for and got: 争取设备更新资金95亿元. */
    FUNDS,
    /** What is given to whoever meets a condition: 奖励. */
    GRANT,
    /** What tells that a grant is one anyone may have: 一次性, 最高不超过. */
    GRANT_NORM,
    /** What tells that a grant has been given: 累计兑现. */
    GRANTED,
    /** What only rules say: 不得低于. */
    RULE,
    /** Who publishes reports on what has closed. */
    OFFICE,
    /** Reports given early in a year on the one before. */
    ANNUAL_REPORT,
    /** How the names of publishers of such reports end. */
    BUREAU,

    /** In the title of collections of news that have nothing to do with one another: 国内联播快讯. */
    ROUNDUP,
    /** A table's first heading. */
    TABLE_HEAD,
    /** Headings of columns without numbers. */
    NO_COLUMN,
    /** Headings of columns that are about the whole. */
    WHOLE_COLUMN,
    /** Words in a heading that make a column one of shares. */
    SHARE_COLUMN,
    /** Words in a heading that make a column one of growth. */
    GROWTH_COLUMN,
    /** Words in a caption that make a whole table one of growth. */
    GROWTH_TABLE;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
