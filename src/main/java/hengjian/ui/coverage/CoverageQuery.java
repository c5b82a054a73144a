package hengjian.ui.coverage;

import com.vaadin.flow.router.QueryParameters;
import hengjian.store.AsOf;
import hengjian.ui.shell.AsOfParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which slice of zone × period × indicator is shown; the same as the address.
 *
 * @param fixed the dimension that has one value, the other two being rows and columns
 * @param value that value, null for the view's own choice
 * @param kind which periods are columns
 * @param row how many rows are skipped
 * @param column how many columns are skipped
 * @param asOf what was known when
 */
record CoverageQuery(Fixed fixed, @Nullable String value, Kind kind, int row, int column, AsOf asOf) {

    enum Fixed {
        ZONE,
        INDICATOR,
        PERIOD;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Periods that may stand side by side. */
    enum Kind {
        HALF,
        YEAR,
        QUARTER,
        MONTHS,
        ANY;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean holds(String period) {
            return switch (this) {
                case HALF -> period.contains("-S");
                case YEAR -> period.length() == 4;
                case QUARTER -> period.contains("-Q");
                case MONTHS -> period.matches("\\d{4}-\\d{2}(/.*)?");
                case ANY -> true;
            };
        }
    }

    static CoverageQuery of(QueryParameters parameters) {
        Fixed fixed = Arrays.stream(Fixed.values())
                .filter(one -> parameters.getSingleParameter(one.code()).isPresent())
                .findFirst()
                .or(() -> Arrays.stream(Fixed.values())
                        .filter(one -> parameters
                                .getSingleParameter("by")
                                .filter(one.code()::equals)
                                .isPresent())
                        .findFirst())
                .orElse(Fixed.ZONE);
        String kind = parameters.getSingleParameter("kind").orElse("");
        return new CoverageQuery(
                fixed,
                parameters.getSingleParameter(fixed.code()).orElse(null),
                Arrays.stream(Kind.values())
                        .filter(one -> one.code().equals(kind))
                        .findFirst()
                        .orElse(Kind.ANY),
                number(parameters, "row"),
                number(parameters, "column"),
                AsOfParameters.of(parameters));
    }

    QueryParameters parameters() {
        Map<String, String> all = new LinkedHashMap<>();
        if (value == null) {
            all.put("by", fixed.code());
        } else {
            all.put(fixed.code(), value);
        }
        if (kind != Kind.ANY) {
            all.put("kind", kind.code());
        }
        if (row > 0) {
            all.put("row", Integer.toString(row));
        }
        if (column > 0) {
            all.put("column", Integer.toString(column));
        }
        all.putAll(AsOfParameters.of(asOf));
        return QueryParameters.simple(all);
    }

    CoverageQuery fixed(Fixed wanted) {
        return new CoverageQuery(wanted, null, kind, 0, 0, asOf);
    }

    CoverageQuery value(String wanted) {
        return new CoverageQuery(fixed, wanted, kind, 0, 0, asOf);
    }

    CoverageQuery kind(Kind wanted) {
        return new CoverageQuery(fixed, value, wanted, row, 0, asOf);
    }

    CoverageQuery from(int firstRow, int firstColumn) {
        return new CoverageQuery(fixed, value, kind, firstRow, firstColumn, asOf);
    }

    CoverageQuery asOf(AsOf wanted) {
        return new CoverageQuery(fixed, value, kind, 0, 0, wanted);
    }

    private static int number(QueryParameters parameters, String name) {
        try {
            return Math.max(
                    0, Integer.parseInt(parameters.getSingleParameter(name).orElse("0")));
        } catch (NumberFormatException noNumber) {
            return 0;
        }
    }
}
