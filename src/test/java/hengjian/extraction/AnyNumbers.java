package hengjian.extraction;

import hengjian.extraction.Vocabulary.Hedge;
import hengjian.fact.Bound;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Every number of a string, lone numerals included, which documents are full of without meaning a figure. */
final class AnyNumbers {

    private static final Hedge ANYWHERE = new Hedge("", Bound.EXACT);
    private static final Vocabulary VOCABULARY = Vocabulary.standard();

    private AnyNumbers() {}

    static List<BigDecimal> in(String words) {
        return figures(words).stream().map(Figure::value).toList();
    }

    /** As shares of one: 50 % is 0.5, and so is 五成; numbers without a percent sign are left out. */
    static List<BigDecimal> percents(String words) {
        return figures(words).stream()
                .filter(figure -> figure.kind() == Figure.Kind.PERCENT || figure.kind() == Figure.Kind.POINTS)
                .map(Figure::value)
                .toList();
    }

    private static List<Figure> figures(String words) {
        String plain = words.replaceAll("(?<=[\\p{IsHan}\\d]) (?=[\\p{IsHan}\\d])", "");
        char[] text = Folded.chars(plain);
        FigureReader reader = new FigureReader(text, plain, VOCABULARY);
        List<Figure> found = new ArrayList<>();
        for (int at = 0; at < text.length; ) {
            boolean negative = (text[at] == '-' || text[at] == '负' || text[at] == '負') && at + 1 < text.length;
            Figure figure = reader.at(at, negative ? at + 1 : at, text.length, ANYWHERE);
            if (figure != null && figure.end() > at) {
                found.add(negative ? figure.scaled(BigDecimal.ONE.negate(), figure.kind(), figure.unit()) : figure);
            }
            at = figure == null || figure.end() <= at ? at + 1 : figure.end();
        }
        return found;
    }
}
