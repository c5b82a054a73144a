package hengjian.export;

import hengjian.fact.Bound;
import hengjian.fact.Fact;
import hengjian.fact.Period;
import hengjian.fact.Status;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** SDMX's codes for Hengjian's words. Words that are no code become one made of their SHA-256, always the same. */
final class SdmxCode {

    /** For the whole, as SDMX writes it. */
    static final String TOTAL = "_T";

    /** For what does not apply. */
    static final String NOT_APPLICABLE = "_Z";

    private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

    private SdmxCode() {}

    static String of(String prefix, String words) {
        return CODE.matcher(words).matches() ? words.toUpperCase(Locale.ROOT) : prefix + hash(words);
    }

    static String zone(String subject) {
        return of("Z_", subject);
    }

    static String indicator(@Nullable String indicator, String label) {
        return indicator == null ? "L_" + hash(label) : indicator;
    }

    static String breakdown(@Nullable String breakdown) {
        return breakdown == null ? TOTAL : "B_" + hash(breakdown);
    }

    static String cohort(@Nullable String cohort) {
        return cohort == null ? NOT_APPLICABLE : "C_" + hash(cohort);
    }

    static String unit(String unit) {
        return of("U_", unit);
    }

    /** E estimated, V not reviewed by a person, A normal. */
    static String status(Fact fact, boolean reviewed) {
        return fact.status() == Status.ESTIMATE ? "E" : reviewed ? "A" : "V";
    }

    static String comparator(Bound bound) {
        return switch (bound) {
            case EXACT -> "EQ";
            case ABOUT -> "ABOUT";
            case NEARLY -> "NEARLY";
            case MORE_THAN -> "GT";
            case AT_LEAST -> "GE";
            case AT_MOST -> "LE";
            case LESS_THAN -> "LT";
        };
    }

    static String frequency(Period period) {
        return switch (period) {
            case Period.Year _ -> "A";
            case Period.HalfYear _ -> "S";
            case Period.Quarter _ -> "Q";
            case Period.Month _ -> "M";
            case Period.Day _ -> "D";
            case Period.Months _, Period.Years _, Period.YearToDate _ -> "_O";
        };
    }

    /** Stretches SDMX has no code for are ranges from a day; a year to date ends on the day of publication. */
    static String time(Period period, LocalDate published) {
        return switch (period) {
            case Period.Year p -> p.code();
            case Period.HalfYear p -> p.code();
            case Period.Quarter p -> p.code();
            case Period.Month p -> p.code();
            case Period.Day p -> p.code();
            case Period.Months p -> p.first() + "/P" + (p.to() - p.from() + 1) + "M";
            case Period.Years p -> p.first() + "/P" + (p.to() - p.from() + 1) + "Y";
            case Period.YearToDate p -> p.first() + "/P" + days(p.first(), published) + "D";
        };
    }

    private static long days(LocalDate first, LocalDate published) {
        return Math.max(1, ChronoUnit.DAYS.between(first, published) + 1);
    }

    private static String hash(String words) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().withUpperCase().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
