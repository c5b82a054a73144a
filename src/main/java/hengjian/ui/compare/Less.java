package hengjian.ui.compare;

import java.util.Optional;

/**
 * Which column is subtracted from which, by the columns' codes: {@code 2022-S1,2021-S1} is 2022-S1 less 2021-S1.
 *
 * @param from what is subtracted
 */
record Less(String to, String from) {

    static Optional<Less> parse(String code) {
        String[] ends = code.split(",", -1);
        boolean two = ends.length == 2 && !ends[0].isBlank() && !ends[1].isBlank() && !ends[0].equals(ends[1]);
        return two ? Optional.of(new Less(ends[0], ends[1])) : Optional.empty();
    }

    String code() {
        return to + "," + from;
    }
}
