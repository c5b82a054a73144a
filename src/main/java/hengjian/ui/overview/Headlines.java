package hengjian.ui.overview;

import hengjian.fact.Measure;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which indicators stand at the head of the page. */
final class Headlines {

    private static final int CARDS = 4;

    /** What a bulletin begins with, in its order. */
    private static final List<String> USUAL = List.of("GDP", "IND_VA", "SVC_REVENUE", "RETAIL");

    private static final List<String> OTHERS = List.of(
            "FAI", "FISCAL_REVENUE", "TRADE", "ZONE_REVENUE", "IND_REVENUE", "IND_OUTPUT", "TAX", "EXPORT", "FDI");

    private Headlines() {}

    /** The usual ones that are stated, then others that are; the usual ones where nothing of them all is. */
    static List<String> of(Glance glance) {
        Predicate<String> stated =
                code -> glance.find(code, Measure.GROWTH, null).isPresent()
                        || glance.find(code, Measure.LEVEL, null).isPresent();
        List<String> chosen = Stream.concat(USUAL.stream(), OTHERS.stream())
                .filter(stated)
                .limit(CARDS)
                .toList();
        return chosen.isEmpty() ? USUAL : chosen;
    }
}
