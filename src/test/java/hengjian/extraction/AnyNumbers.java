package hengjian.extraction;

import hengjian.extraction.FigureWords.Hedge;
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
        String text = plain(words);
        return figures(words).stream()
                .map(figure -> isFraction(text.substring(figure.start(), figure.end()))
                        ? figure.value().movePointLeft(2)
                        : figure.value())
                .toList();
    }

    /** 三分之一 is a percentage here and a number upstream; 百分之五 is a percentage in both. */
    private static boolean isFraction(String figure) {
        return figure.contains("/") || figure.contains("分之") && !figure.startsWith("百分之");
    }

    private static String plain(String words) {
        return Folded.string(words).replaceAll("(?<=[\\p{IsHan}\\d]) (?=[\\p{IsHan}\\d])", "");
    }

    /** As shares of one: 50 % is 0.5, and so is 五成; numbers without a percent sign are left out. */
    static List<BigDecimal> percents(String words) {
        return figures(words).stream()
                .filter(figure -> figure.kind() == Figure.Kind.PERCENT || figure.kind() == Figure.Kind.POINTS)
                .map(Figure::value)
                .toList();
    }

    private static List<Figure> figures(String words) {
        String plain = plain(words);
        char[] text = plain.toCharArray();
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
