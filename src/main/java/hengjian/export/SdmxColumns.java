package hengjian.export;

import hengjian.fact.Fact;
import hengjian.fact.Period;
import hengjian.store.StoredFact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Dimensions, measure and attributes, in the order of the structure. */
final class SdmxColumns {

    static final String AGENCY = "HENGJIAN";
    static final String VERSION = "1.0.0";
    static final String DATAFLOW = AGENCY + ":FACTS(" + VERSION + ")";

    /** Without time, which stands last. */
    static final List<String> DIMENSIONS =
            List.of("FREQ", "REF_AREA", "INDICATOR", "MEASURE", "BREAKDOWN", "COHORT", "DATA_TYPE", "UNIT_MEASURE");

    static final List<String> ATTRIBUTES = List.of(
            "UNIT_MULT",
            "DECIMALS",
            "OBS_STATUS",
            "COMPARATOR",
            "OBS_VALUE_MAX",
            "PERIOD",
            "REF_AREA_NAME",
            "LABEL",
            "BREAKDOWN_NAME",
            "COHORT_NAME",
            "QUOTE",
            "SENTENCE",
            "DOCUMENT",
            "PUBLISHED",
            "PUBLISHER",
            "PERMALINK");

    static final String[] HEADINGS = Stream.of(
                    List.of("STRUCTURE", "STRUCTURE_ID", "ACTION"),
                    DIMENSIONS,
                    List.of("TIME_PERIOD", "OBS_VALUE"),
                    ATTRIBUTES)
            .flatMap(List::stream)
            .toArray(String[]::new);

    private SdmxColumns() {}

    static List<String> key(Fact fact, Period period, LocalDate published) {
        return List.of(
                SdmxCode.frequency(period),
                SdmxCode.zone(fact.subject()),
                SdmxCode.indicator(fact.indicator(), fact.label()),
                fact.measure().name(),
                SdmxCode.breakdown(fact.breakdown()),
                SdmxCode.cohort(fact.cohort()),
                fact.status().name(),
                SdmxCode.unit(fact.quantity().unit().code()),
                SdmxCode.time(period, published));
    }

    static @Nullable Object[] values(StoredFact stored, Period period, String root) {
        Fact fact = stored.fact();
        BigDecimal max = fact.quantity().max();
        @Nullable
        Object[] attributes = {
            fact.quantity().value(),
            0,
            Math.max(0, fact.quantity().resolution().stripTrailingZeros().scale()),
            SdmxCode.status(fact, stored.reviewed()),
            SdmxCode.comparator(fact.quantity().bound()),
            max,
            period.code(),
            fact.subject(),
            fact.label(),
            fact.breakdown(),
            fact.cohort(),
            oneLine(fact.evidence().quote()),
            oneLine(fact.evidence().sentence()),
            stored.document().id(),
            stored.document().published(),
            stored.document().publisher(),
            Permalink.of(root, stored)
        };
        return Stream.of(
                        Stream.<Object>of("dataflow", DATAFLOW, "I"),
                        key(fact, period, stored.document().published()).stream(),
                        Arrays.stream(attributes))
                .flatMap(part -> part)
                .toArray();
    }

    /** Line ends within a cell trip many a reader. */
    private static String oneLine(String text) {
        return text.replaceAll("\\s*\\R\\s*", " ").strip();
    }
}
