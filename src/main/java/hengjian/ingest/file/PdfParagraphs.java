package hengjian.ingest.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Joins the lines that a page's width broke: a line that reaches the right margin goes on in the next, unless that one
 * is indented. Page numbers are left out, for they would stand inside sentences.
 */
final class PdfParagraphs {

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("\\s*([-—–·]\\s*\\d{1,4}\\s*[-—–·]|\\d{1,4}|第\\s*\\d{1,4}\\s*页.{0,12})\\s*");

    private PdfParagraphs() {}

    static String join(List<PdfLines.Line> all) {
        List<PdfLines.Line> lines = withoutPageNumbers(all);
        double left = margin(lines, PdfLines.Line::left, 0.1);
        double right = margin(lines, PdfLines.Line::right, 0.9);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            PdfLines.Line line = lines.get(i);
            text.append(
                            i > 0
                                            && isLatin(text, text.length() - 1)
                                            && isLatin(line.text().strip(), 0)
                                    ? " "
                                    : "")
                    .append(line.text().strip());
            boolean goesOn = i + 1 < lines.size() && goesOn(line, lines.get(i + 1), left, right);
            text.append(goesOn ? "" : "\n");
        }
        return text.toString().stripTrailing();
    }

    private static boolean goesOn(PdfLines.Line line, PdfLines.Line next, double left, double right) {
        boolean full = line.right() >= right - 2.2 * line.size();
        boolean indented = next.left() > left + 0.8 * next.size();
        boolean sameSize = Math.abs(line.size() - next.size()) < 0.15 * line.size();
        return full && !indented && sameSize;
    }

    /** Where most lines begin or end. */
    private static double margin(List<PdfLines.Line> lines, Function<PdfLines.Line, Double> side, double share) {
        List<Double> sorted = lines.stream().map(side).sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get((int) (share * (sorted.size() - 1)));
    }

    private static List<PdfLines.Line> withoutPageNumbers(List<PdfLines.Line> lines) {
        Map<Integer, List<PdfLines.Line>> pages = lines.stream().collect(Collectors.groupingBy(PdfLines.Line::page));
        List<PdfLines.Line> kept = new ArrayList<>(lines);
        kept.removeIf(line -> {
            List<PdfLines.Line> page = pages.getOrDefault(line.page(), List.of());
            boolean atEdge = line == page.getFirst() || line == page.getLast();
            return atEdge && page.size() > 1 && PAGE_NUMBER.matcher(line.text()).matches();
        });
        return kept;
    }

    /** A Latin word is parted from the next by a space, Chinese is not. */
    private static boolean isLatin(CharSequence words, int at) {
        return at >= 0 && at < words.length() && words.charAt(at) < 0x250 && Character.isLetter(words.charAt(at));
    }
}
