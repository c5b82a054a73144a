package hengjian.extraction;

import hengjian.indicator.Unit;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/** Words that follow a number and say what it counts. */
final class Units {

    private static final String MONEY = "元人民币|元/人|元/吨|美元|欧元|港元|日元|元";
    private static final String PARTS = "个百分点|百分点|%|‰|倍|位次";
    private static final String MEASURED = "平方米|平方公里|平方千米|公顷|亩|吨标准煤|吨|千瓦时|千瓦|公里|米|MW|GWh|立方米|标准箱|TEU|升|公斤|斤|度|分钟|小时";
    private static final String COUNTED =
            "人次|人|家次|家|户次|户|个|名|位|项|件|栋|套|台|辆|条|所|张|座|款|种|只|头|片|部|支|艘|架|列|场|册|批|宗|单|笔|例|对|处|间|株|颗|枚|万次|次|幢|起|门|版|箱|车次|标段|尾|羽|类|块|人份|床|层|篇|国|团|组|棵|班";
    static final String PATTERN = MONEY + "|" + PARTS + "|" + MEASURED + "|" + COUNTED;

    private static final Map<String, Unit> KNOWN = Map.ofEntries(
            Map.entry("元", Unit.CNY),
            Map.entry("元人民币", Unit.CNY),
            Map.entry("美元", Unit.USD),
            Map.entry("%", Unit.PERCENT),
            Map.entry("‰", Unit.PERMILLE),
            Map.entry("个百分点", Unit.PP),
            Map.entry("百分点", Unit.PP),
            Map.entry("倍", Unit.MULTIPLE),
            Map.entry("位次", Unit.RANK),
            Map.entry("平方米", Unit.M2),
            Map.entry("平方公里", Unit.M2),
            Map.entry("平方千米", Unit.M2),
            Map.entry("公顷", Unit.HA),
            Map.entry("亩", Unit.MU),
            Map.entry("吨", Unit.T));
    private static final Set<String> COUNTERS = Set.of(COUNTED.split("\\|"));

    private Units() {}

    static Unit unit(String word) {
        return COUNTERS.contains(word) ? Unit.COUNT : KNOWN.getOrDefault(word, Unit.other(word));
    }

    static BigDecimal factor(String word) {
        return switch (word) {
            case "平方公里", "平方千米" -> BigDecimal.valueOf(1_000_000);
            case "万次" -> BigDecimal.valueOf(10_000);
            default -> BigDecimal.ONE;
        };
    }

    static Figure.Kind kind(String word) {
        return switch (word) {
            case "%" -> Figure.Kind.PERCENT;
            case "个百分点", "百分点", "位次" -> Figure.Kind.POINTS;
            case "倍" -> Figure.Kind.TIMES;
            default -> Figure.Kind.AMOUNT;
        };
    }
}
