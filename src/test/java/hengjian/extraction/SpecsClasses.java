package hengjian.extraction;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What third-party rows say that statistics does not: a pattern of the input and the reason, first come first served. */
final class SpecsClasses {

    private final Map<Pattern, String> reasons = new LinkedHashMap<>();

    SpecsClasses(String... patternsAndReasons) {
        for (int i = 0; i < patternsAndReasons.length; i += 2) {
            reasons.put(Pattern.compile(patternsAndReasons[i]), patternsAndReasons[i + 1]);
        }
    }

    /** Why a row is not ours; null when it is. */
    @Nullable
    String reason(String input) {
        return reasons.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(input).find())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static final String COMPUTERS = "notation of computers: 1.2M, 21.2E0, 2^5, -.5";

    static SpecsClasses numbers() {
        return new SpecsClasses(
                "[\\d０-９] *[kKMGＫＭ]|[\\d０-９][eEｅ][-－]?[\\d０-９]|\\^|^[-－]?\\.",
                COMPUTERS,
                "\\d+\\.\\d+\\.\\d+|^－－|^1百01$",
                "malformed or a code: 2222.2222.22222.222, --9, 1百01",
                "打|雙|一對|Ⅲ",
                "dozens, pairs and Roman numerals: 五双 is five, counted in pairs",
                "又|份|半百|半半|半个|^负[３3]分之负|点五分之",
                "sums, quotients and halves of everyday speech: 三百五又三分之一, 半百",
                "[\\d１-９]/[\\d５]的?美|^-3/2|^１６/5",
                "a slash between numbers is a date or an alternative unless it makes less than one: 16/5",
                "折",
                "a reduced price is no share: 九折");
    }

    static SpecsClasses bounds() {
        return new SpecsClasses(
                "[<≥≤]|[^等]等于|的信息|的目标",
                "conditions of a query: < = 100, 大于50小于12的目标",
                "\\d[kw]|\\dm|\"|英|公尺",
                "units and shorthand of other trades: 5k, 30w, 5\", 英里",
                "块",
                "prices of everyday speech: 五块六到五块七毛八",
                "数十|八九|四五|大一些",
                "vague or elided: 八九亿, 四五千块, 数十亿");
    }

    static SpecsClasses money() {
        return new SpecsClasses(
                "毛|毫|^[二\\d十五]+[分角]$|分钱|美分|銭|块|個半",
                "small change of everyday prices: 两毛五, 五分, 三块",
                "\\$|￥|比特币|^人民币美元$|圆|圓",
                "signs before the number, currencies without one, old spellings (十三五圆满收官 is no money)");
    }

    static SpecsClasses units() {
        return new SpecsClasses(
                "英|feet|inch|mile|吋|\\d *[mg]$|250m|cm|米九|公分",
                "imperial units, Latin shorthand, heights of persons: 8 feet, 9m, 米九",
                "两",
                "the ounce 两 is the numeral two in statistics",
                "字节|比特",
                "sizes of data");
    }

    private static final String CALENDARS =
            "[农阴]历|正月|腊月|闰|大年|除夕|春节|中秋|七夕|国庆|元宵|大寒|芒种|母亲节|妇女节|雍正|康熙|民国|神龙|^十一$|初[一二三四五六七八九十\\d]|廿";

    static SpecsClasses periods() {
        return new SpecsClasses(
                CALENDARS,
                "the lunar calendar, feasts and reigns",
                "[周週]|星期|礼拜",
                "weeks",
                "世纪|年代",
                "centuries and decades",
                "[夏冬][天季]|暑假|旬|上半月|伊始|[年月]初",
                "seasons and vague parts of months and years",
                "之?[前后]$|以[前后]|后的|之后|之前|以来|以内|起$|开始$|及以|年内|截止到|^今年$|从去年9月起",
                "open on one side: before, after, since",
                "[近未]|过去|^[前上下后][一二两三2-9]个?[月年天]$|^后?[13]年|^[上向]前?[2二]个|^之前|^下三年|后三月|上个半年|^[上下]个?月|^当月$",
                "a window that moves with the day it is said: 近三个月, 前两个月, 下月, 当月",
                "[日号天点:：钟]|[时週]$|\\d-\\d\\d-|/\\d",
                "days and clock times, which are no periods of statistics",
                "版$|^[\\d零一二三四五六七八九]{2,3}年$",
                "a year of two digits, by itself as often a length of time: 15年",
                "^=? *\\d{4}$|\\d\\.\\d|2016到2018",
                "years without 年",
                "第[七九]|最[后後]|1月3至",
                "ordinals of years and months",
                "2017年五月至|8月至2月|和5月间|到89年9月|到去年3月",
                "a run of months across two years, which no code of ours can name");
    }

    static SpecsClasses days() {
        return new SpecsClasses(
                CALENDARS,
                "the lunar calendar and feasts",
                "[周週]|星期|礼拜",
                "weeks",
                "[时点秒晨晚午夜:：钟]|小时|分半|早上",
                "clock times",
                "[今明昨后後前次本当][天日晚]|天[前后]|前\\d天|第.天|第十天|最近|^\\d+日|^1号|年前|前两天|同月|[下本]月|大前|^月底",
                "days told from today or without a month",
                "^\\d{8}$|^\\d\\.\\d+$|^\\d\\d-|\\d \\d|1994.01-|/3号|^1月3$",
                "digits that could be anything: 2.12, 20150303, 12-11-10",
                "^2月29日$",
                "a day that the year in question does not have");
    }
}
