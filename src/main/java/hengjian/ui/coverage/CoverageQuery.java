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
 * @param all whether indicators without any figure are shown, too
 * @param row how many rows are skipped
 * @param column how many columns are skipped
 * @param asOf what was known when
 */
record CoverageQuery(Fixed fixed, @Nullable String value, Kind kind, boolean all, int row, int column, AsOf asOf) {

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
                parameters.getSingleParameter("all").isPresent(),
                number(parameters, "row"),
                number(parameters, "column"),
                AsOfParameters.of(parameters));
    }

    QueryParameters parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (value == null) {
            parameters.put("by", fixed.code());
        } else {
            parameters.put(fixed.code(), value);
        }
        if (kind != Kind.ANY) {
            parameters.put("kind", kind.code());
        }
        if (all) {
            parameters.put("all", "1");
        }
        if (row > 0) {
            parameters.put("row", Integer.toString(row));
        }
        if (column > 0) {
            parameters.put("column", Integer.toString(column));
        }
        parameters.putAll(AsOfParameters.of(asOf));
        return QueryParameters.simple(parameters);
    }

    CoverageQuery fixed(Fixed wanted) {
        return new CoverageQuery(wanted, null, kind, all, 0, 0, asOf);
    }

    CoverageQuery value(String wanted) {
        return new CoverageQuery(fixed, wanted, kind, all, 0, 0, asOf);
    }

    CoverageQuery kind(Kind wanted) {
        return new CoverageQuery(fixed, value, wanted, all, row, 0, asOf);
    }

    CoverageQuery from(int firstRow, int firstColumn) {
        return new CoverageQuery(fixed, value, kind, all, firstRow, firstColumn, asOf);
    }

    /** With indicators that have no figure, or without them. */
    CoverageQuery all(boolean wanted) {
        return new CoverageQuery(fixed, value, kind, wanted, row, 0, asOf);
    }

    CoverageQuery asOf(AsOf wanted) {
        return new CoverageQuery(fixed, value, kind, all, 0, 0, wanted);
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
