package hengjian.cli;

import hengjian.document.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Things found in a text, handed out line by line. */
final class Pieces<T> {

    private final List<T> sorted;
    private final Function<T, Span> place;
    private int next;

    Pieces(List<T> things, Function<T, Span> place) {
        this.sorted = things.stream()
                .sorted(Comparator.comparingInt(thing -> place.apply(thing).start()))
                .toList();
        this.place = place;
    }

    /** Those that start before an offset and have not been handed out. */
    List<T> within(int end) {
        List<T> found = new ArrayList<>();
        while (next < sorted.size() && place.apply(sorted.get(next)).start() < end) {
            found.add(sorted.get(next++));
        }
        return found;
    }
}
