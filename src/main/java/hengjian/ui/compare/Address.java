package hengjian.ui.compare;

import hengjian.analysis.comparison.Slot;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where else a comparison leads. */
final class Address {

    private Address() {}

    /** What is said of that zone and period instead. */
    static String facts(String zone, Slot slot) {
        return "facts?zone=" + encoded(zone) + "&period="
                + encoded(slot.period().code());
    }

    /** Of which periods a text is held. */
    static String coverage(String zone) {
        return "coverage?zone=" + encoded(zone);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
