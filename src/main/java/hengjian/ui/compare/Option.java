package hengjian.ui.compare;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What can be switched on a comparison, each a word of its address. */
enum Option {
    /** Breakdowns, too. */
    PARTS("parts", "on"),
    /** What follows from stated figures and is not stated itself (推算); in the workbook, too. */
    DERIVED("derived", "on"),
    /** Columns of its own for each zone, though there are several periods. */
    ACROSS("across", "on"),
    /** The largest rise first. */
    BY_CHANGE("sort", "change"),
    /** Charts that start all at 100. */
    INDEXED("view", "index");

    private final String parameter;
    private final String value;

    Option(String parameter, String value) {
        this.parameter = parameter;
        this.value = value;
    }

    /** The key of its words. */
    String key() {
        return "compare.option." + name().toLowerCase(Locale.ROOT);
    }

    static Set<Option> of(Map<String, String> parameters) {
        Set<Option> on = EnumSet.noneOf(Option.class);
        Arrays.stream(values())
                .filter(option -> option.value.equals(parameters.get(option.parameter)))
                .forEach(on::add);
        return on;
    }

    void put(Map<String, String> parameters) {
        parameters.put(parameter, value);
    }
}
