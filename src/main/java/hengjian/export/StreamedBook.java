package hengjian.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A workbook of any length, written sheet after sheet in memory that does not grow with the rows. The parts and their
 * order are those of ECMA-376, SpreadsheetML.
 */
final class StreamedBook implements Closeable {

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String LINKED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String SHEET_ML = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** Compresses nearly as well as the usual 6, in a third of the time. */
    private static final int LEVEL = 3;

    private final ZipOutputStream zip;
    private final StreamedStyles styles = new StreamedStyles();
    private final List<Written> sheets = new ArrayList<>();

    /** @param out left open; {@link #close} only ends the workbook */
    StreamedBook(OutputStream out) {
        zip = new ZipOutputStream(out);
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

    /** The next sheet; the one before must be finished. */
    StreamedSheet sheet(String name) {
        return new StreamedSheet(this, name, sheets.size() + 1);
    }

    void done(Written sheet) {
        sheets.add(sheet);
    }

    @FunctionalInterface
    interface Body {
        void write(XmlBytes xml) throws IOException;
    }

    /** Begins a part of the package. */
    OutputStream begin(String path, XmlBytes xml) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        xml.raw(HEAD);
        return zip;
    }

    void part(String path, Body body) throws IOException {
        XmlBytes xml = new XmlBytes();
        begin(path, xml);
        body.write(xml);
        end(xml);
    }

    void end(XmlBytes xml) throws IOException {
        xml.drain(zip);
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
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

    static String links() {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">";
    }

    static String link(int number, String type, String target) {
        return "<Relationship Id=\"r" + number + "\" Type=\"" + LINKED + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private void workbook(XmlBytes xml) {
        xml.raw("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + LINKED + "\"><sheets>");
        for (int at = 0; at < sheets.size(); at++) {
            xml.raw("<sheet name=\"").text(sheets.get(at).name());
            xml.raw("\" sheetId=\"" + (at + 1) + "\" r:id=\"r" + (at + 1) + "\"/>");
        }
        xml.raw("</sheets><definedNames>");
        for (int at = 0; at < sheets.size(); at++) {
            names(xml, sheets.get(at), at);
        }
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
        for (int number = 1; number <= sheets.size(); number++) {
            type(xml, "worksheets/sheet" + number + ".xml", "worksheet");
            if (sheets.get(number - 1).noted()) {
                type(xml, "comments" + number + ".xml", "comments");
            }
        }
        xml.raw("</Types>");
    }

    private static void type(XmlBytes xml, String part, String type) {
        xml.raw("<Override PartName=\"/xl/" + part + "\" ContentType=\"" + SHEET_ML + type + "+xml\"/>");
    }
}
