package hengjian.extraction;

import hengjian.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Why a number is no fact. */
final class Rejections {

    private static final Pattern DIGITS = Pattern.compile("\\d+(?:[.,]\\d+)*");
    private static final Pattern THRESHOLD =
            Pattern.compile("^[^,;。、:\\d]{0,6}(项目|企业|单位|工业法人|老年人|产业集群|人群|园区|大关).*", Pattern.DOTALL);

    private Rejections() {}

    /** A reason to leave a figure alone, whatever it would be bound to. */
    static Optional<String> reason(Figure figure, String text) {
        int start = figure.quote().start();
        int end = figure.quote().end();
        String quote = text.substring(start, end);
        String after = text.substring(end, Math.min(text.length(), end + 12));
        char previous = start == 0 ? ' ' : text.charAt(start - 1);
        if (quote.endsWith("以上")
                        && THRESHOLD.matcher(after).matches()
                        && figure.quantity().unit().isMoney()
                || quote.endsWith("元") && after.startsWith("级")) {
            return Optional.of("threshold");
        }
        if ("“「『\"".indexOf(previous) >= 0 && figure.counts()) {
            return Optional.of("name");
        }
        if ((previous == '居' || previous == '列') && figure.counts() && after.matches("(?s)[^,;。]{0,10}(首位|第).*")) {
            return Optional.of("cohort");
        }
        if (after.startsWith("强") && figure.kind() != Figure.Kind.RANK
                || previous == '第'
                || Character.isDigit(quote.charAt(0)) && Character.isLetter(previous) && previous < 128) {
            return Optional.of("name");
        }
        return Optional.empty();
    }

    /** The numbers in the text that no figure covers. */
    static List<Skipped> uncovered(String text, List<Figure> figures, List<When> whens) {
        List<Skipped> skipped = new ArrayList<>();
        int figure = 0;
        int when = 0;
        Matcher digits = DIGITS.matcher(text);
        while (digits.find()) {
            Span span = new Span(digits.start(), digits.end());
            while (figure < figures.size() && figures.get(figure).quote().end() <= span.start()) {
                figure++;
            }
            while (when < whens.size() && whens.get(when).span().end() <= span.start()) {
                when++;
            }
            if (figure >= figures.size() || !figures.get(figure).quote().overlaps(span)) {
                boolean dated = when < whens.size() && whens.get(when).span().overlaps(span);
                skipped.add(new Skipped(span, dated ? "date" : reason(text, span)));
            }
        }
        return skipped;
    }

    private static String reason(String text, Span span) {
        char before = span.start() == 0 ? ' ' : text.charAt(span.start() - 1);
        char after = span.end() == text.length() ? ' ' : text.charAt(span.end());
        if ("年月日时:-".indexOf(after) >= 0) {
            return "date";
        }
        if (before == '第' || after == '期' || after == '届' || after == '次') {
            return "ordinal";
        }
        if (before == '[' || after == ']') {
            return "footnote";
        }
        return after == '岁' ? "age" : "“「《".indexOf(before) >= 0 ? "name" : "no unit";
    }
}
