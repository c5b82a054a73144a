package hengjian.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A workbook of any length, written sheet after sheet in memory that does not grow with the rows. The parts and their
 * order are those of ECMA-376, SpreadsheetML.
 */
final class StreamedBook implements Closeable {

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String LINKED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String SHEET_ML = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** Compresses nearly as well as the usual 6, in a third of the time. */
    private static final int LEVEL = 3;

    private final ZipArchiveOutputStream zip;
    private final StreamedStyles styles = new StreamedStyles();
    private final SortedMap<Integer, Written> sheets = new TreeMap<>();
    private final List<AsidePart> asides = new ArrayList<>();

    /** @param out left open; {@link #finish} only ends the workbook */
    StreamedBook(OutputStream out) {
        zip = new ZipArchiveOutputStream(out);
        zip.setLevel(LEVEL);
    }

    /**
     * A sheet that is done.
     *
     * @param filtered the range of its filter, $A$2:$N$99; null where it has none
     * @param titled whether its first rows come again on each page
     */
    record Written(String name, @Nullable String filtered, boolean titled, boolean noted) {}

    StreamedStyles styles() {
        return styles;
    }

    /**
     * The next sheet; the one before must be finished.
     *
     * @param place among the sheets as they are shown, from 1
     */
    StreamedSheet sheet(String name, int place) {
        return new StreamedSheet(this, name, place, null);
    }

    /** A sheet that grows while another does; to be finished after it. */
    StreamedSheet aside(String name, int place) throws IOException {
        AsidePart part = new AsidePart(StreamedSheet.path(place), LEVEL);
        asides.add(part);
        return new StreamedSheet(this, name, place, part);
    }

    void done(int place, Written sheet) {
        sheets.put(place, sheet);
    }

    @FunctionalInterface
    interface Body {
        void write(XmlBytes xml) throws IOException;
    }

    /** Begins a part of the package. */
    OutputStream begin(String path, XmlBytes xml) throws IOException {
        zip.putArchiveEntry(new ZipArchiveEntry(path));
        xml.raw(HEAD);
        return zip;
    }

    void put(AsidePart part) throws IOException {
        part.writeTo(zip);
        part.close();
    }

    void part(String path, Body body) throws IOException {
        XmlBytes xml = new XmlBytes();
        begin(path, xml);
        body.write(xml);
        end(xml);
    }

    void end(XmlBytes xml) throws IOException {
        xml.drain(zip);
        zip.closeArchiveEntry();
    }

    /** Without this what was written is no workbook: one that broke off cannot be taken for whole. */
    void finish() throws IOException {
        part("xl/styles.xml", styles::write);
        part("xl/workbook.xml", this::workbook);
        part("xl/_rels/workbook.xml.rels", this::links);
        part("_rels/.rels", xml -> {
            xml.raw(links());
            xml.raw(link(1, "officeDocument", "xl/workbook.xml") + "</Relationships>");
        });
        part("[Content_Types].xml", this::types);
        zip.finish();
        zip.flush();
    }

    @Override
    public void close() throws IOException {
        for (AsidePart part : asides) {
            part.close();
        }
    }

    static String links() {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">";
    }

    static String link(int number, String type, String target) {
        return "<Relationship Id=\"r" + number + "\" Type=\"" + LINKED + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private void workbook(XmlBytes xml) {
        xml.raw("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + LINKED + "\"><sheets>");
        sheets.forEach((place, sheet) -> {
            xml.raw("<sheet name=\"").text(sheet.name());
            xml.raw("\" sheetId=\"" + place + "\" r:id=\"r" + place + "\"/>");
        });
        xml.raw("</sheets><definedNames>");
        sheets.forEach((place, sheet) -> names(xml, sheet, place - 1));
        xml.raw("</definedNames></workbook>");
    }

    private static void names(XmlBytes xml, Written sheet, int at) {
        String quoted = "'" + sheet.name().replace("'", "''") + "'!";
        String filtered = sheet.filtered();
        if (filtered != null) {
            xml.raw("<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"" + at + "\" hidden=\"1\">")
                    .text(quoted + filtered)
                    .raw("</definedName>");
        }
        if (sheet.titled()) {
            int row = Sheet.HEADINGS + 1;
            xml.raw("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"" + at + "\">")
                    .text(quoted + "$" + row + ":$" + row)
                    .raw("</definedName>");
        }
    }

    private void links(XmlBytes xml) {
        xml.raw(links());
        for (int number = 1; number <= sheets.size(); number++) {
            xml.raw(link(number, "worksheet", "worksheets/sheet" + number + ".xml"));
        }
        xml.raw(link(sheets.size() + 1, "styles", "styles.xml") + "</Relationships>");
    }

    private void types(XmlBytes xml) {
        xml.raw("<Types xmlns=\"" + PACKAGE + "content-types\">");
        xml.raw(
                "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
        xml.raw("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        xml.raw(
                "<Default Extension=\"vml\" ContentType=\"application/vnd.openxmlformats-officedocument.vmlDrawing\"/>");
        type(xml, "workbook.xml", "sheet.main");
        type(xml, "styles.xml", "styles");
        sheets.forEach((place, sheet) -> {
            type(xml, "worksheets/sheet" + place + ".xml", "worksheet");
            if (sheet.noted()) {
                type(xml, "comments" + place + ".xml", "comments");
            }
        });
        xml.raw("</Types>");
    }

    private static void type(XmlBytes xml, String part, String type) {
        xml.raw("<Override PartName=\"/xl/" + part + "\" ContentType=\"" + SHEET_ML + type + "+xml\"/>");
    }
}
