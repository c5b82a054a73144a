package hengjian.store;

import org.jspecify.annotations.Nullable;

/**
 * Which facts are wanted; null asks for any.
 *
 * @param text found in label, subject, breakdown or sentence, ignoring case
 */
public record FactFilter(
        @Nullable String zone,
        @Nullable String indicator,
        @Nullable String period,
        @Nullable String measure,
        @Nullable String status,
        @Nullable String text) {

    public static FactFilter none() {
        return new FactFilter(null, null, null, null, null, null);
    }

    public static FactFilter of(String zone, String period) {
        return new FactFilter(zone, null, period, null, null, null);
    }
}
