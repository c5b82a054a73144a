package hengjian.ui.documents;

import hengjian.document.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text cut wherever a mark or a line begins or ends. Linear in the text and, but for marks that
 * overlap, in the marks.
 *
 * @param lines the pieces of each line; line ends belong to no piece
 */
record Pieces(List<List<Piece>> lines) {

    /** @param marks those whose quote holds the span, the strongest kind first; none for words between figures */
    record Piece(Span span, List<Mark> marks) {

        Piece {
            marks = List.copyOf(marks);
        }

        String hint() {
            return marks.stream().map(Mark::hint).distinct().collect(Collectors.joining("；"));
        }
    }

    static Pieces of(String text, Collection<Mark> marks) {
        TreeMap<Integer, List<Mark>> opening = new TreeMap<>();
        cuts(text, marks).forEach(cut -> opening.put(cut, new ArrayList<>()));
        marks.forEach(mark -> opening.computeIfAbsent(mark.quote().start(), start -> new ArrayList<>())
                .add(mark));
        List<List<Piece>> lines = new ArrayList<>();
        List<Piece> line = new ArrayList<>();
        List<Mark> open = new ArrayList<>();
        for (Map.Entry<Integer, List<Mark>> cut : opening.entrySet()) {
            int start = cut.getKey();
            open.removeIf(mark -> mark.quote().end() <= start);
            open.addAll(cut.getValue());
            Integer end = opening.higherKey(start);
            boolean lineEnd = end == null || text.charAt(start) == '\n';
            if (lineEnd) {
                lines.add(line);
                line = new ArrayList<>();
            } else {
                line.add(new Piece(new Span(start, end), byKind(open)));
            }
        }
        return new Pieces(lines);
    }

    private static Stream<Integer> cuts(String text, Collection<Mark> marks) {
        Stream<Integer> ends = marks.stream().map(Mark::quote).flatMap(span -> Stream.of(span.start(), span.end()));
        Stream.Builder<Integer> lines = Stream.builder();
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            lines.add(at).add(at + 1);
        }
        return Stream.of(Stream.of(0, text.length()), ends, lines.build()).flatMap(cuts -> cuts);
    }

    private static List<Mark> byKind(List<Mark> open) {
        return open.stream().sorted(Comparator.comparing(Mark::kind)).toList();
    }
}
