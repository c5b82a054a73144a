package hengjian.export;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The styles of a streamed workbook's cells, numbered as they come up. */
final class StreamedStyles {

    /** Numbers of Excel's own formats end below. */
    private static final int FIRST_FORMAT = 164;

    private final Map<Style, Integer> numbers = new LinkedHashMap<>();
    private final Map<String, Integer> formats = new LinkedHashMap<>();

    StreamedStyles() {
        number(Style.PLAIN);
    }

    /** How a cell looks; nulls where it is nothing special. */
    record Style(
            @Nullable String format,
            @Nullable String colour,
            boolean underlined,
            boolean bold,
            int size,
            boolean filled,
            boolean wrapped,
            boolean left) {

        static final Style PLAIN = new Style(null, null, false, false, 11, false, false, false);
        static final Style TITLE = PLAIN.bold(14);
        static final Style SECTION = PLAIN.bold(11);
        static final Style HEADING = new Style(null, null, false, true, 11, true, true, false);
        static final Style WRAPPED = PLAIN.wrap();
        static final Style MISSING = new Style(null, Looks.MISSING, false, false, 11, false, false, false);
        static final Style LINK = new Style(null, Looks.LINK, true, false, 11, false, false, false);
        static final Style LINKED_NUMBER = new Style(null, Looks.LINK, true, false, 11, false, false, true);
        static final Style DATE = new Style(Looks.DATE, null, false, false, 11, false, false, true);

        Style format(String other) {
            return new Style(other, colour, underlined, bold, size, filled, wrapped, left);
        }

        Style wrap() {
            return new Style(format, colour, underlined, bold, size, filled, true, left);
        }

        private Style bold(int points) {
            return new Style(format, colour, underlined, true, points, filled, wrapped, left);
        }
    }

    int number(Style style) {
        return numbers.computeIfAbsent(style, any -> numbers.size());
    }

    /** Of a plain cell in this number format. */
    int format(String format) {
        return formats.computeIfAbsent(format, any -> number(Style.PLAIN.format(format)));
    }

    void write(XmlBytes xml) {
        xml.raw("<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
        list(xml, "numFmts", StreamedStyles::numberFormat);
        list(xml, "fonts", (to, style, number) -> font(to, style));
        fills(xml);
        xml.raw("<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>");
        xml.raw(
                "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>");
        list(xml, "cellXfs", StreamedStyles::cell);
        xml.raw("<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>");
        xml.raw("</styleSheet>");
    }

    @FunctionalInterface
    private interface Part {
        void write(XmlBytes xml, Style style, int number);
    }

    private void list(XmlBytes xml, String name, Part part) {
        xml.raw("<" + name + " count=\"" + numbers.size() + "\">");
        numbers.forEach((style, number) -> part.write(xml, style, number));
        xml.raw("</" + name + ">");
    }

    private static void numberFormat(XmlBytes xml, Style style, int number) {
        String format = style.format() == null ? "General" : style.format();
        xml.raw("<numFmt numFmtId=\"" + (FIRST_FORMAT + number) + "\" formatCode=\"")
                .text(format)
                .raw("\"/>");
    }

    private static void font(XmlBytes xml, Style style) {
        xml.raw("<font>" + (style.bold() ? "<b/>" : "") + (style.underlined() ? "<u/>" : ""));
        xml.raw("<sz val=\"" + style.size() + "\"/>");
        xml.raw("<color rgb=\"FF" + (style.colour() == null ? "000000" : style.colour()) + "\"/>");
        xml.raw("<name val=\"Calibri\"/><family val=\"2\"/></font>");
    }

    /** The first two are Excel's own. */
    private static void fills(XmlBytes xml) {
        xml.raw("<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill>");
        xml.raw("<fill><patternFill patternType=\"gray125\"/></fill><fill><patternFill patternType=\"solid\">");
        xml.raw("<fgColor rgb=\"FF" + Looks.HEADING + "\"/></patternFill></fill></fills>");
    }

    private static void cell(XmlBytes xml, Style style, int number) {
        xml.raw("<xf numFmtId=\"" + (style.format() == null ? 0 : FIRST_FORMAT + number) + "\" fontId=\"" + number);
        xml.raw("\" fillId=\"" + (style.filled() ? 2 : 0) + "\" borderId=\"0\" xfId=\"0\"");
        xml.raw(" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyAlignment=\"1\">");
        xml.raw("<alignment vertical=\"center\"" + (style.wrapped() ? " wrapText=\"1\"" : ""));
        xml.raw((style.left() ? " horizontal=\"left\"" : "") + "/></xf>");
    }
}
