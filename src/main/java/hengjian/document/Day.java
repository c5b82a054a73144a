package hengjian.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** A day as texts write it: 2022-08-05, 2022年8月5日, ２０２２/８/５. */
final class Day {

    /** Three groups: year, month, day. */
    static final String WRITTEN = "([12１２][0-9０-９]{3})\\s*[-－年/.．]\\s*([0-9０-９]{1,2})\\s*[-－月/.．]\\s*([0-9０-９]{1,2})";

    private Day() {}

    static Optional<LocalDate> of(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(number(year), number(month), number(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return digits.chars().map(Character::getNumericValue).reduce(0, (sum, digit) -> sum * 10 + digit);
    }
}
