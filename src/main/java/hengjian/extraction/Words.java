package hengjian.extraction;

import hengjian.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The folded text with periods and place names blanked out, so that what remains names things. */
final class Words {

    private static final Pattern DATES =
            Pattern.compile("(19|20)\\d\\d年(全年|同期|底|末|初)?|\\d{1,2}月(\\d{1,2}日|份|末|底)?|\\[\\d+\\]");

    private final String masked;
    private final Vocabulary vocabulary;

    Words(String folded, List<When> whens, String region, Vocabulary vocabulary) {
        StringBuilder blank = new StringBuilder(folded);
        whens.forEach(when -> blank(blank, when.span()));
        for (String place :
                (region + "#" + region.replaceAll("(国家)?(高新区|[市省盟]|[区州]$)|^(上海|北京|天津|重庆)(?=.)", "#")).split("#+")) {
            if (place.length() < 2) {
                continue;
            }
            for (int at = folded.indexOf(place); !place.isEmpty() && at >= 0; at = folded.indexOf(place, at + 1)) {
                blank(blank, new Span(at, at + place.length()));
            }
        }
        Matcher dates = DATES.matcher(folded);
        while (dates.find()) {
            blank(blank, new Span(dates.start(), dates.end()));
        }
        this.masked = blank.toString();
        this.vocabulary = vocabulary;
    }

    private static void blank(StringBuilder text, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            text.setCharAt(i, ' ');
        }
    }

    /** Indicator names between two offsets, left to right, longest first, without overlaps. */
    List<Named> names(int from, int to) {
        List<Named> found = new ArrayList<>();
        for (int i = from; i < to; ) {
            List<Vocabulary.Name> name = vocabulary.nameAt(masked, i);
            if (!name.isEmpty() && i + name.getFirst().words().length() <= to) {
                Span span = new Span(i, i + name.getFirst().words().length());
                found.add(new Named(span, name.getFirst()));
                i = span.end();
            } else {
                i++;
            }
        }
        return found;
    }

    record Named(Span span, Vocabulary.Name name) {}

    /** The last run of at least two characters that are neither neutral words nor marks; empty when there is none. */
    Span rest(int from, int to) {
        Span last = new Span(from, from);
        int start = -1;
        for (int i = from; i <= to; ) {
            int neutral = i == to ? 1 : gap(i, start);
            if (neutral == 0) {
                start = start < 0 ? i : start;
                i++;
            } else {
                if (start >= 0 && i - start >= 2) {
                    last = new Span(start, i);
                }
                start = -1;
                i += neutral;
            }
        }
        return last;
    }

    /** How much to pass over: marks, and words that restrict nothing; most single characters only before a run. */
    private int gap(int at, int start) {
        if (!Character.isLetterOrDigit(masked.charAt(at))) {
            return 1;
        }
        int neutral = vocabulary.neutralAt(masked, at);
        if (masked.startsWith("国家级", at)) {
            return 0;
        }
        return neutral == 1 && start >= 0 && "为达约是居占比较和的在超近".indexOf(masked.charAt(at)) < 0 ? 0 : neutral;
    }
}
