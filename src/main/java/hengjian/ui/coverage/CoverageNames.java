package hengjian.ui.coverage;

import hengjian.fact.Period;
import hengjian.ui.shell.Words;

/** What rows, columns and the fixed value are called. */
final class CoverageNames {

    private CoverageNames() {}

    static String of(Slice slice) {
        return name(slice.query().fixed(), slice.value());
    }

    static String row(Slice slice, String row) {
        return switch (slice.query().fixed()) {
            case ZONE -> Words.indicator(row);
            case INDICATOR, PERIOD -> row;
        };
    }

    static String column(Slice slice, String column) {
        return switch (slice.query().fixed()) {
            case ZONE, INDICATOR -> name(CoverageQuery.Fixed.PERIOD, column);
            case PERIOD -> Words.indicator(column);
        };
    }

    static String name(CoverageQuery.Fixed dimension, String value) {
        return switch (dimension) {
            case ZONE -> value;
            case INDICATOR -> Words.indicator(value);
            case PERIOD -> value.isEmpty() ? "" : Words.period(Period.parse(value));
        };
    }
}
