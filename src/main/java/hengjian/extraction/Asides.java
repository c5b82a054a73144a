package hengjian.extraction;

import java.util.ArrayList;
import java.util.List;

/** Counts of things no indicator speaks of, in a paragraph without any indicator, are news, not statistics. */
final class Asides {

    private final List<Reading> readings = new ArrayList<>();
    private final List<Reading> paragraph = new ArrayList<>();

    void add(Reading reading) {
        paragraph.add(reading);
    }

    void endParagraph(List<Skipped> skipped) {
        boolean economic = paragraph.stream().anyMatch(reading -> reading.fact().indicator() != null);
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

    List<Reading> readings() {
        return readings;
    }
}
