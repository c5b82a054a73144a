package hengjian.fact;

import java.time.LocalDate;
import java.time.YearMonth;

/** A stretch of time that statistics speak of; both ends are included. Codes follow SDMX where it has one. */
public sealed interface Period {

    /** 2022, 2022-S1, 2022-Q2, 2022-07, 2022-01/2022-07, 2017/2019, 2022-09-16, 2022-YTD. */
    String code();

    LocalDate first();

    /** The last day; of a year to date whose end is not said, the year's last. */
    LocalDate last();

    /** @throws IllegalArgumentException when the code is of no kind of period */
    static Period parse(String code) {
        return PeriodCode.parse(code);
    }

    record Year(int year) implements Period {
        public Year {
            requireYear(year);
        }

        @Override
        public String code() {
            return "%04d".formatted(year);
        }

        @Override
        public LocalDate first() {
            return LocalDate.of(year, 1, 1);
        }

        @Override
        public LocalDate last() {
            return LocalDate.of(year, 12, 31);
        }
    }

    record HalfYear(int year, int half) implements Period {
        public HalfYear {
            requireYear(year);
            require(half, 2, "half-year");
        }

        @Override
        public String code() {
            return "%04d-S%d".formatted(year, half);
        }

        @Override
        public LocalDate first() {
            return LocalDate.of(year, half * 6 - 5, 1);
        }

        @Override
        public LocalDate last() {
            return YearMonth.of(year, half * 6).atEndOfMonth();
        }
    }

    record Quarter(int year, int quarter) implements Period {
        public Quarter {
            requireYear(year);
            require(quarter, 4, "quarter");
        }

        @Override
        public String code() {
            return "%04d-Q%d".formatted(year, quarter);
        }

        @Override
        public LocalDate first() {
            return LocalDate.of(year, quarter * 3 - 2, 1);
        }

        @Override
        public LocalDate last() {
            return YearMonth.of(year, quarter * 3).atEndOfMonth();
        }
    }

    record Month(int year, int month) implements Period {
        public Month {
            requireYear(year);
            require(month, 12, "month");
        }

        @Override
        public String code() {
            return "%04d-%02d".formatted(year, month);
        }

        @Override
        public LocalDate first() {
            return LocalDate.of(year, month, 1);
        }

        @Override
        public LocalDate last() {
            return YearMonth.of(year, month).atEndOfMonth();
        }
    }

    /** Cumulative months of one year. */
    record Months(int year, int from, int to) implements Period {
        public Months {
            requireYear(year);
            require(from, 12, "month");
            require(to, 12, "month");
            requireOrder(from, to);
        }

        @Override
        public String code() {
            return "%04d-%02d/%04d-%02d".formatted(year, from, year, to);
        }

        @Override
        public LocalDate first() {
            return LocalDate.of(year, from, 1);
        }

        @Override
        public LocalDate last() {
            return YearMonth.of(year, to).atEndOfMonth();
        }
    }

    record Years(int from, int to) implements Period {
        public Years {
            requireYear(from);
            requireYear(to);
            requireOrder(from, to);
        }

        @Override
        public String code() {
            return "%04d/%04d".formatted(from, to);
        }

        @Override
        public LocalDate first() {
            return LocalDate.of(from, 1, 1);
        }

        @Override
        public LocalDate last() {
            return LocalDate.of(to, 12, 31);
        }
    }

    /** As of a day. */
    record Day(LocalDate day) implements Period {
        @Override
        public String code() {
            return day.toString();
        }

        @Override
        public LocalDate first() {
            return day;
        }

        @Override
        public LocalDate last() {
            return day;
        }
    }

    /** 今年以来, without an end. */
    record YearToDate(int year) implements Period {
        public YearToDate {
            requireYear(year);
        }

        @Override
        public String code() {
            return "%04d-YTD".formatted(year);
        }

        @Override
        public LocalDate first() {
            return LocalDate.of(year, 1, 1);
        }

        @Override
        public LocalDate last() {
            return LocalDate.of(year, 12, 31);
        }
    }

    private static void requireYear(int year) {
        if (year < 1000 || year > 9999) {
            throw new IllegalArgumentException("no year: " + year);
        }
    }

    private static void require(int number, int last, String what) {
        if (number < 1 || number > last) {
            throw new IllegalArgumentException("no " + what + ": " + number);
        }
    }

    private static void requireOrder(int from, int to) {
        if (to < from) {
            throw new IllegalArgumentException("from " + from + " down to " + to);
        }
    }
}
