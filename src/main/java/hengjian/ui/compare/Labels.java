package hengjian.ui.compare;

import hengjian.analysis.Scale;
import hengjian.analysis.comparison.Comparison;
import hengjian.analysis.comparison.Entry;
import hengjian.analysis.comparison.Place;
import hengjian.analysis.comparison.Row;
import hengjian.analysis.comparison.Slot;
import hengjian.analysis.comparison.Subject;
import hengjian.fact.Measure;
import hengjian.fact.Quantity;
import hengjian.indicator.Unit;
import hengjian.ui.shell.Words;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** How rows and columns are called. */
final class Labels {

    private Labels() {}

    /** 2022年上半年, 2022年 目标. */
    static String slot(Slot slot) {
        String period = Words.period(slot.period());
        return slot.aimed() ? Words.of("compare.aimed", period) : period;
    }

    /** The period, the zone, or both where columns differ in both. */
    static String place(Place place, Comparison comparison) {
        if (place.zone().isEmpty()) {
            return slot(place.slot());
        }
        boolean slots =
                comparison.columns().stream().map(Place::slot).distinct().count() > 1;
        return slots ? place.zone() + " " + slot(place.slot()) : place.zone();
    }

    /** 固定资产投资（工业）. */
    static String subject(Subject subject) {
        String part = subject.breakdown();
        return Words.indicator(subject.indicator()) + (part == null ? "" : Words.of("overview.part", Words.part(part)));
    }

    static String measure(Subject subject) {
        return Words.measure(subject.measure());
    }

    /** Of all figures of a row, ranks aside: that of the largest. */
    static Scale scale(Row row) {
        return quantities(row).stream()
                .max(Comparator.comparing(quantity -> quantity.value().abs()))
                .map(largest -> Words.wording().scale(largest))
                .orElse(Scale.ONE);
    }

    /** The unit that all figures of a row share, or nothing where they differ. */
    static String unit(Row row) {
        List<Unit> units =
                quantities(row).stream().map(Quantity::unit).distinct().toList();
        return units.size() == 1 && row.subject().measure() != Measure.RANK
                ? (scale(row).prefix() + Words.wording().unit(units.getFirst())).strip()
                : "";
    }

    static boolean oneUnit(Row row) {
        return quantities(row).stream().map(Quantity::unit).distinct().count() <= 1;
    }

    /** 衡阳高新区 2021年上半年、2022年上半年 对比. */
    static String title(CompareQuery query, Comparison comparison) {
        String join = Words.english() ? ", " : "、";
        return String.join(join, query.zones()) + " "
                + String.join(join, query.slots().stream().map(Labels::slot).toList()) + " "
                + Words.of("compare.title");
    }

    static String missing(Entry entry) {
        return switch (entry) {
            case Entry.Silent _ -> Words.of("cite.none");
            case Entry.NoText _ -> Words.of("compare.noText");
            case Entry.Stated _, Entry.Inferred _ -> "";
        };
    }

    private static List<Quantity> quantities(Row row) {
        return row.entries().stream()
                .flatMap(entry -> switch (entry) {
                    case Entry.Stated stated ->
                        Stream.of(stated.cell().preferred().fact().quantity());
                    case Entry.Inferred(var derived) -> Stream.of(derived.rounded());
                    case Entry.Silent _, Entry.NoText _ -> Stream.empty();
                })
                .toList();
    }
}
