package hengjian.ui.indicator;

import hengjian.analysis.series.Series;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Whether zones can share an axis: beside a country's total a district's is a line on the floor. */
final class Magnitude {

    private static final BigDecimal MOST_TIMES = new BigDecimal("20");

    private Magnitude() {}

    static boolean alike(List<Series> lines) {
        Map<String, BigDecimal> largest = lines.stream()
                .collect(Collectors.toMap(line -> line.key().subject(), Magnitude::largest, BigDecimal::max));
        TreeSet<BigDecimal> sizes = new TreeSet<>(largest.values());
        return sizes.size() < 2 || sizes.last().compareTo(sizes.first().multiply(MOST_TIMES)) <= 0;
    }

    private static BigDecimal largest(Series line) {
        return line.cells().stream()
                .map(cell -> cell.preferred().fact().quantity().value().abs())
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }
}
