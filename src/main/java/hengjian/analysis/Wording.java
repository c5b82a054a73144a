package hengjian.analysis;

import hengjian.fact.Quantity;
import hengjian.indicator.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** How a language writes amounts: in which powers of ten, and what units are called. */
public enum Wording {
    CHINESE(
            List.of(new Scale(new BigDecimal("1e8"), "亿"), new Scale(new BigDecimal("1e4"), "万")),
            Map.ofEntries(
                    Map.entry("CNY", "元"),
                    Map.entry("USD", "美元"),
                    Map.entry("percent", "%"),
                    Map.entry("pp", "个百分点"),
                    Map.entry("permille", "‰"),
                    Map.entry("rank", "位"),
                    Map.entry("multiple", "倍"),
                    Map.entry("m2", "平方米"),
                    Map.entry("mu", "亩"),
                    Map.entry("ha", "公顷"),
                    Map.entry("t", "吨"),
                    Map.entry("count", ""),
                    Map.entry("index", ""))),
    ENGLISH(
            List.of(new Scale(new BigDecimal("1e9"), "bn "), new Scale(new BigDecimal("1e6"), "m ")),
            Map.ofEntries(
                    Map.entry("CNY", "CNY"),
                    Map.entry("USD", "USD"),
                    Map.entry("percent", "%"),
                    Map.entry("pp", "pp"),
                    Map.entry("permille", "‰"),
                    Map.entry("rank", "places"),
                    Map.entry("multiple", "times"),
                    Map.entry("m2", "m²"),
                    Map.entry("mu", "mu"),
                    Map.entry("ha", "ha"),
                    Map.entry("t", "t"),
                    Map.entry("count", ""),
                    Map.entry("index", ""),
                    Map.entry("公里", "km"),
                    Map.entry("千米", "km"),
                    Map.entry("平方公里", "km²"),
                    Map.entry("千瓦时", "kWh"),
                    Map.entry("年", "years"),
                    Map.entry("天", "days")));

    private final List<Scale> scales;
    private final Map<String, String> units;

    Wording(List<Scale> scales, Map<String, String> units) {
        this.scales = scales;
        this.units = units;
    }

    /** The largest power in use that the amount reaches; counts known to the last digit are written out. */
    public Scale scale(Quantity quantity) {
        Unit unit = quantity.unit();
        boolean round = quantity.resolution().compareTo(BigDecimal.TEN) >= 0;
        boolean scalable = unit.isMoney() || unit.equals(Unit.M2) || unit.equals(Unit.COUNT) && round;
        return scales.stream()
                .filter(scale -> scalable && quantity.value().abs().compareTo(scale.factor()) >= 0)
                .findFirst()
                .orElse(Scale.ONE);
    }

    /** A unit nobody named keeps the text's own word. */
    public String unit(Unit unit) {
        String word = unit.code().substring(unit.code().indexOf(':') + 1);
        return units.getOrDefault(word, word);
    }
}
