package hengjian.extraction;

import hengjian.extraction.Figure.Kind;
import hengjian.extraction.FigureWords.Hedge;
import hengjian.extraction.FigureWords.Numeral;
import hengjian.fact.Bound;
import hengjian.indicator.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every number of a string as the number reader has it, lone numerals included, which documents are full of without
 * meaning a figure. Blanks between letters (三 百) are a matter of layout and left out first.
 */
final class AnyNumbers {

    /** With a hedge before it the reader takes numerals that it would leave alone in prose. */
    private static final Hedge ANYWHERE = new Hedge("", Bound.EXACT);

    private static final Vocabulary VOCABULARY = Vocabulary.standard();

    private final String plain;
    private final char[] text;
    private final FigureReader reader;

    private AnyNumbers(String words) {
        this.plain = Folded.string(words).replaceAll("(?<=[\\p{IsHan}\\d]) +(?=[\\p{IsHan}\\d])", "");
        this.text = plain.toCharArray();
        this.reader = new FigureReader(text, plain, VOCABULARY);
    }

    /** Values, both ends of a range; 三分之一 is a third; percentages, which upstream keeps apart, left out. */
    static List<BigDecimal> in(String words) {
        AnyNumbers numbers = new AnyNumbers(words);
        List<BigDecimal> values = new ArrayList<>();
        for (Figure figure : numbers.figures()) {
            String own = numbers.plain.substring(figure.start(), figure.end());
            boolean fraction = figure.kind() == Kind.PERCENT
                    && (own.contains("/") || own.contains("分之") && !own.startsWith("百分之"));
            if (fraction || figure.kind() != Kind.PERCENT || own.startsWith("百分之")) {
                values.add(fraction ? figure.value().movePointLeft(2) : figure.value());
            }
            if (figure.max() != null) {
                values.add(figure.max());
            }
        }
        return values;
    }

    /** Percentages and percentage points. */
    static List<BigDecimal> percents(String words) {
        return figures(words).stream()
                .filter(figure -> figure.kind() == Kind.PERCENT || figure.kind() == Kind.POINTS)
                .map(Figure::value)
                .toList();
    }

    static List<Figure> figures(String words) {
        return new AnyNumbers(words).figures();
    }

    private List<Figure> figures() {
        List<Figure> found = new ArrayList<>();
        for (int at = 0; at < text.length; ) {
            Figure figure = at(at);
            Word word = VOCABULARY.words().longest(text, at, text.length);
            int known = word == null || word.form().length() < 2
                    ? at
                    : at + word.form().length();
            if (figure != null && figure.end() >= known) {
                found.add(figure);
                at = figure.end();
            } else {
                at = Math.max(known, at + 1);
            }
        }
        return found;
    }

    private @Nullable Figure at(int at) {
        Numeral numeral = VOCABULARY.numerals().longest(text, at, text.length);
        if (numeral != null && numeral.kind() == Kind.PERCENT) {
            int end = at + numeral.form().length();
            return Figure.of(numeral.kind(), at, end, numeral.value(), Unit.PERCENT, numeral.bound());
        }
        if (text[at] == '-' || text[at] == '负') {
            int number = at + (at + 1 < text.length && text[at + 1] == '的' ? 2 : 1);
            Figure figure = number < text.length ? number(at, number) : null;
            return figure == null ? null : figure.scaled(BigDecimal.ONE.negate(), figure.kind(), figure.unit());
        }
        Hedge hedge = VOCABULARY.hedgesBefore().longest(text, at, text.length);
        int number = hedge == null ? at : at + hedge.form().length();
        Figure hedged = hedge == null || number >= text.length ? null : reader.at(at, number, text.length, hedge);
        return hedged != null ? hedged : number(at, at);
    }

    private @Nullable Figure number(int start, int at) {
        Figure plainly = reader.at(start, at, text.length, null);
        Figure figure = plainly != null ? plainly : reader.at(start, at, text.length, ANYWHERE);
        boolean zero = figure == null && Numerals.digit(text[at]) == 0;
        return zero ? Figure.of(Kind.BARE, start, at + 1, 0, Figure.NONE, Bound.EXACT) : figure;
    }
}
