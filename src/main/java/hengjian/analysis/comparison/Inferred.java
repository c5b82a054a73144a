package hengjian.analysis.comparison;

import hengjian.analysis.Derived;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What follows from stated figures of each place and is not stated there itself (推算). */
public record Inferred(Map<Place, Map<Subject, Derived>> derived) {

    public static final Inferred NOTHING = new Inferred(Map.of());

    public Inferred {
        derived = Map.copyOf(derived);
    }

    /** Without what is of parts only. */
    public Inferred headlines() {
        Map<Place, Map<Subject, Derived>> kept = new HashMap<>();
        derived.forEach((place, all) -> kept.put(
                place,
                all.entrySet().stream()
                        .filter(one -> one.getKey().breakdown() == null)
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))));
        return new Inferred(kept);
    }

    Map<Subject, Derived> at(Place place) {
        return derived.getOrDefault(place, Map.of());
    }
}
