package hengjian.ui.documents;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import hengjian.document.Span;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PiecesTest {

    @Test
    void cutsAtFiguresAndLines() {
        Mark figure = mark(3, 5, 1, 6, Mark.Kind.ACTUAL);

        Pieces pieces = Pieces.of("一二三45六七\n八", List.of(figure));

        assertThat(words("一二三45六七\n八", pieces)).isEqualTo("一二三|[45]|六七\n八");
    }

    @Test
    void marksOneFigureThatGivesTwoFactsOnce() {
        Mark actual = mark(0, 2, 0, 3, Mark.Kind.ACTUAL);
        Mark target = mark(0, 2, 0, 3, Mark.Kind.INTENDED);

        Pieces.Piece piece =
                Pieces.of("45六", List.of(target, actual)).lines().getFirst().getFirst();

        assertThat(piece.marks()).containsExactly(actual, target);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keepsEveryUnitOfAnyText(int seed) {
        Random random = new Random(seed);
        String text = random.ints(random.nextInt(60), 0, 5)
                .mapToObj(i -> List.of("字", "\n", "7", "\r", "𠀀").get(i))
                .collect(joining());
        List<Mark> marks = IntStream.range(0, 6)
                .mapToObj(i -> {
                    int[] cuts = random.ints(4, 0, text.length() + 1).sorted().toArray();
                    return mark(cuts[1], cuts[2], cuts[0], cuts[3], Mark.Kind.values()[random.nextInt(4)]);
                })
                .filter(mark -> mark.quote().length() > 0)
                .toList();

        Pieces pieces = Pieces.of(text, marks);

        assertThat(words(text, pieces).replaceAll("[|\\[\\]]", "")).isEqualTo(text);
        assertThat(pieces.lines().stream().flatMap(List::stream)).allSatisfy(piece -> assertThat(piece.marks())
                .hasSameElementsAs(marks.stream()
                        .filter(mark -> mark.quote().contains(piece.span()))
                        .toList()));
    }

    static Stream<Integer> seeds() {
        return IntStream.range(0, 100).boxed();
    }

    private static String words(String text, Pieces pieces) {
        return pieces.lines().stream()
                .map(line -> line.stream()
                        .map(piece -> {
                            String words = text.substring(
                                    piece.span().start(), piece.span().end());
                            return piece.marks().isEmpty() ? words : "[" + words + "]";
                        })
                        .collect(joining("|")))
                .collect(joining("\n"));
    }

    private static Mark mark(int start, int end, int from, int to, Mark.Kind kind) {
        return new Mark(new Span(start, end), new Span(from, to), kind, "");
    }
}
