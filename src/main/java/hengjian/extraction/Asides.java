package hengjian.extraction;

import hengjian.fact.Measure;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts of things no indicator speaks of, in a paragraph without any indicator, are news, not statistics, unless
 * something there grows or falls in a text that has been about the economy: 商品房销售面积17355平方米，下降31.6%.
 */
final class Asides {

    private static final int ECONOMIC_TEXT = 5;

    private final List<Reading> readings = new ArrayList<>();
    private final List<Reading> paragraph = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private int coded;

    void add(Reading reading) {
        paragraph.add(reading);
    }

    void endParagraph() {
        if (paragraph.isEmpty()) {
            return;
        }
        int own = 0;
        boolean grows = false;
        for (Reading reading : paragraph) {
            own += reading.fact().indicator() == null ? 0 : 1;
            grows |= reading.fact().measure() == Measure.GROWTH;
        }
        coded += own;
        boolean economic = own > 0 || coded >= ECONOMIC_TEXT && grows;
        for (Reading reading : paragraph) {
            boolean money = reading.fact().quantity().unit().isMoney();
            if (economic || money) {
                readings.add(reading);
            } else {
                skipped.add(new Skipped(reading.fact().evidence().span(), "aside"));
            }
        }
        paragraph.clear();
    }

    /** The numbers that are no facts, at their places in the text as published. */
    List<Skipped> skipped() {
        return skipped;
    }

    List<Reading> readings() {
        return readings;
    }
}
