package hengjian.export;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of sheets as Excel allows them: at most 31 characters, none of {@code []:*?/\}, no two alike. */
final class SheetNames {

    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>();

    String unique(String wanted) {
        String plain = plain(wanted);
        String name = shortened(plain, LONGEST);
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            String suffix = " " + number;
            name = shortened(plain, LONGEST - suffix.length()) + suffix;
        }
        return name;
    }

    /** Excel keeps "History" for itself, and an apostrophe may neither begin nor end a name. */
    private static String plain(String wanted) {
        String plain = wanted.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ")
                .replace('\'', '’')
                .replaceAll(" +", " ")
                .strip();
        return plain.isEmpty() || plain.equalsIgnoreCase("history") ? "_" + plain : plain;
    }

    private static String shortened(String name, int length) {
        if (name.length() <= length) {
            return name;
        }
        int end = Character.isHighSurrogate(name.charAt(length - 1)) ? length - 1 : length;
        return name.substring(0, end).strip();
    }
}
