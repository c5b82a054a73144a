package hengjian.export;

import hengjian.fact.Bound;
import hengjian.fact.Measure;
import hengjian.fact.Status;
import java.util.Locale;
import java.util.Map;

/** The workbook's words: English for an English reader, else Chinese. */
record Words(Locale locale) {

    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("元", "CNY"),
            Map.entry("万元", "CNY 10,000"),
            Map.entry("亿元", "CNY 100 million"),
            Map.entry("美元", "USD"),
            Map.entry("万美元", "USD 10,000"),
            Map.entry("亿美元", "USD 100 million"),
            Map.entry("平方米", "m²"),
            Map.entry("万平方米", "10,000 m²"),
            Map.entry("亿平方米", "100 million m²"),
            Map.entry("万", "10,000"),
            Map.entry("亿", "100 million"),
            Map.entry("个百分点", "percentage points"),
            Map.entry("位", "rank"),
            Map.entry("倍", "times"),
            Map.entry("亩", "mu"),
            Map.entry("公顷", "ha"),
            Map.entry("吨", "t"));

    boolean chinese() {
        return !locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    String of(String zh, String en) {
        return chinese() ? zh : en;
    }

    /** A unit without an English name stays as the text has it. */
    String unit(String zh) {
        return chinese() ? zh : UNITS.getOrDefault(zh, zh);
    }

    String measure(Measure measure) {
        return switch (measure) {
            case LEVEL -> of("总量", "level");
            case GROWTH -> of("增速", "growth");
            case GROWTH_AVG -> of("年均增速", "average annual growth");
            case CHANGE -> of("增减", "change");
            case RANK -> of("位次", "rank");
            case SHARE -> of("占比", "share");
            case COMPLETION -> of("完成率", "completion");
            case CONTRIBUTION -> of("贡献率", "contribution");
            case MULTIPLE -> of("倍数", "multiple");
        };
    }

    /** Nothing for an exact figure. */
    String bound(Bound bound) {
        return switch (bound) {
            case EXACT -> "";
            case ABOUT -> of("约", "about");
            case MORE_THAN -> of("超过", "more than");
            case AT_LEAST -> of("不少于", "at least");
            case NEARLY -> of("近", "nearly");
            case AT_MOST -> of("不超过", "at most");
            case LESS_THAN -> of("不足", "less than");
        };
    }

    String status(Status status) {
        return switch (status) {
            case ACTUAL -> of("实际", "actual");
            case PLAN -> of("计划", "plan");
            case TARGET -> of("目标", "target");
            case ESTIMATE -> of("预计", "estimate");
        };
    }
}
