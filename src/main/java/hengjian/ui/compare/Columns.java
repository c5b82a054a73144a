package hengjian.ui.compare;

import hengjian.analysis.comparison.Comparison;
import hengjian.analysis.comparison.Pair;
import hengjian.analysis.comparison.Place;
import hengjian.ui.shell.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The columns of a comparison by their codes, and what is subtracted from what. */
final class Columns {

    private Columns() {}

    /** 2022-S1, 衡阳高新区, 衡阳高新区@2022-S1. */
    static List<String> codes(Comparison comparison) {
        boolean slots =
                comparison.columns().stream().map(Place::slot).distinct().count() > 1;
        return comparison.columns().stream().map(place -> code(place, slots)).toList();
    }

    private static String code(Place place, boolean slots) {
        if (place.zone().isEmpty()) {
            return place.slot().code();
        }
        return slots ? place.zone() + "@" + place.slot().code() : place.zone();
    }

    /** Those asked for that there are; when none is asked for, the last less the first. */
    static List<Pair> pairs(CompareQuery query, Comparison comparison) {
        List<String> codes = codes(comparison);
        List<Pair> asked = query.differences().stream()
                .flatMap(less -> pair(less, codes).stream())
                .toList();
        return asked.isEmpty() ? comparison.ends().stream().toList() : asked;
    }

    /** Every later column less an earlier one, and for zones the other way round as well. */
    static List<Less> offered(Comparison comparison) {
        List<String> codes = codes(comparison);
        List<Less> all = new ArrayList<>();
        for (int to = codes.size() - 1; to >= 0; to--) {
            for (int from = to - 1; from >= 0; from--) {
                all.add(new Less(codes.get(to), codes.get(from)));
                if (aimed(comparison, to)
                        || !comparison.columns().get(from).zone().isEmpty()) {
                    all.add(new Less(codes.get(from), codes.get(to)));
                }
            }
        }
        return all;
    }

    /** 2022年上半年 − 2021年上半年. */
    static String words(Pair pair, Comparison comparison) {
        return label(comparison, pair.to()) + " − " + label(comparison, pair.from());
    }

    static String words(Less less, Comparison comparison) {
        return pair(less, codes(comparison))
                .map(pair -> words(pair, comparison))
                .orElseGet(() -> less.to() + " − " + less.from());
    }

    /** 变化, with what is subtracted where there are several such columns. */
    static String heading(String key, Pair pair, List<Pair> pairs, Comparison comparison) {
        return Words.of(key) + (pairs.size() < 2 ? "" : Words.of("overview.part", words(pair, comparison)));
    }

    private static boolean aimed(Comparison comparison, int at) {
        return comparison.columns().get(at).slot().aimed();
    }

    private static String label(Comparison comparison, int at) {
        return Labels.place(comparison.columns().get(at), comparison);
    }

    private static Optional<Pair> pair(Less less, List<String> codes) {
        int from = codes.indexOf(less.from());
        int to = codes.indexOf(less.to());
        return from < 0 || to < 0 ? Optional.empty() : Optional.of(new Pair(from, to));
    }
}
