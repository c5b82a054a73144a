package hengjian.indicator;

import java.util.List;

/**
 * One entry of the catalogue.
 *
 * @param code stable, upper case: GDP, IND_VA
 * @param zh the statistical term: 地区生产总值
 * @param unit the unit of its level
 * @param aliases what texts call it, beside {@code zh}
 */
public record Indicator(
        String code, String zh, String en, Unit unit, String group, Growth growth, List<String> aliases) {

    public Indicator {
        aliases = List.copyOf(aliases);
    }
}
