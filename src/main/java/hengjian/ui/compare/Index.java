package hengjian.ui.compare;

import hengjian.analysis.comparison.Entry;
import hengjian.analysis.comparison.Row;
import hengjian.fact.Bound;
import hengjian.fact.Quantity;
import hengjian.store.StoredFact;
import hengjian.ui.chart.LinePoint;
import hengjian.ui.chart.LinePoint.Truth;
import hengjian.ui.chart.LineSeries;
import hengjian.ui.cite.Cited;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A row's levels from 100 on. */
final class Index {

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private Index() {}

    /** Nothing where the first figure is missing, a bound or not positive, or units differ. */
    static Optional<LineSeries> of(Compared compared, Row row) {
        List<Entry> entries = new ArrayList<>();
        for (int at = 0; at < row.places().size(); at++) {
            if (!row.places().get(at).slot().aimed()) {
                entries.add(row.entries().get(at));
            }
        }
        if (entries.size() < 2 || !Labels.oneUnit(row)) {
            return Optional.empty();
        }
        String name = Labels.subject(row.subject()) + (compared.query().zones().size() > 1 ? " " + row.zone() : "");
        return entries.getFirst()
                .stated()
                .map(stated -> stated.cell().preferred().fact().quantity())
                .filter(base -> base.bound() == Bound.EXACT
                        && base.max() == null
                        && base.value().signum() > 0)
                .filter(base -> entries.stream().skip(1).anyMatch(entry -> entry.stated()
                        .isPresent()))
                .map(base -> new LineSeries(
                        name,
                        entries.stream()
                                .map(entry -> point(compared, entry, base))
                                .toList()));
    }

    private static LinePoint point(Compared compared, Entry entry, Quantity base) {
        return entry.stated()
                .map(stated -> point(compared.stored(stated.cell()), base))
                .orElseGet(() -> LinePoint.gap(Labels.missing(entry)));
    }

    private static LinePoint point(StoredFact stored, Quantity base) {
        Quantity quantity = stored.fact().quantity();
        BigDecimal index = quantity.value()
                .multiply(HUNDRED)
                .divide(base.value(), MathContext.DECIMAL64)
                .setScale(1, RoundingMode.HALF_UP);
        Truth truth = CompareCharts.truth(quantity.bound());
        return new LinePoint(index.doubleValue(), index.toPlainString(), truth, false, Cited.address(stored));
    }
}
