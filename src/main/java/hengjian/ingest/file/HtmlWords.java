package hengjian.ingest.file;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The words of an element as a browser shows them: a block a line, a table's row too. */
final class HtmlWords implements NodeVisitor {

    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> LINES = Set.of("br", "hr");

    private final StringBuilder text = new StringBuilder();
    private boolean space;

    private HtmlWords() {}

    static String of(Element element) {
        HtmlWords words = new HtmlWords();
        Element shown = element.clone();
        shown.select("tr").forEach(HtmlWords::line);
        shown.traverse(words);
        return words.text.toString().replaceAll("\\A[\\n ]+|\\s+\\z", "");
    }

    /** A row of figures becomes one line; what lays out a page stays as it is. */
    private static void line(Element row) {
        List<String> cells = row.children().stream()
                .filter(child -> CELLS.contains(child.normalName()))
                .flatMap(cell -> Stream.concat(
                        Stream.of(cell.text()), Stream.generate(() -> "").limit(covered(cell))))
                .toList();
        if (TableRow.isTable(cells) && row.select("tr").size() == 1) {
            row.empty().appendText(TableRow.line(cells));
        }
    }

    /** Columns that a cell covers beyond its own. */
    private static int covered(Element cell) {
        return cell.attr("colspan").matches("[1-9]\\d?") ? Integer.parseInt(cell.attr("colspan")) - 1 : 0;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            words.getWholeText().chars().forEach(this::character);
        } else if (node instanceof Element element) {
            boundary(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && !LINES.contains(element.normalName())) {
            boundary(element);
        }
    }

    private void boundary(Element element) {
        String name = element.normalName();
        if (CELLS.contains(name)) {
            boolean within = text.length() > 0 && !isLineStart() && text.charAt(text.length() - 1) != '\t';
            text.append(within ? "\t" : "");
            space = false;
        } else if (LINES.contains(name) || element.isBlock()) {
            trimEnd();
            text.append(text.isEmpty() || isLineStart() && !name.equals("br") ? "" : "\n");
            space = false;
        }
    }

    /** Spaces and line ends are one space between words and nothing at a line's ends, as in HTML; others stay. */
    private void character(int c) {
        if (c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f') {
            space = true;
            return;
        }
        if (space && !isLineStart() && text.charAt(text.length() - 1) != '\t') {
            text.append(' ');
        }
        space = false;
        text.append((char) c);
    }

    private boolean isLineStart() {
        return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
    }

    private void trimEnd() {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\t')) {
            end--;
        }
        text.setLength(end);
    }
}
