package hengjian.export;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.ss.util.CellReference;

/** A streamed sheet's links: to places of the workbook, and to addresses, which stand in a part of their own. */
final class StreamedLinks {

    private final Spool links = new Spool();
    private final Spool addresses = new Spool();
    private int count;
    private int outward;

    int count() {
        return count;
    }

    void toPlace(int row, int column, String place) {
        begin(row, column).raw("location=\"").text(place).raw("\"/>");
    }

    void toAddress(int row, int column, String address) {
        outward++;
        begin(row, column).raw("r:id=\"r").raw(outward).raw("\"/>");
        addresses
                .more()
                .raw("<Relationship Id=\"r")
                .raw(outward)
                .raw("\" Type=\"" + StreamedBook.LINKED + "/hyperlink\" TargetMode=\"External\" Target=\"")
                .text(address)
                .raw("\"/>");
    }

    /** Into the sheet, behind its rows. */
    void list(XmlBytes xml, OutputStream sheet) throws IOException {
        if (count > 0) {
            xml.raw("<hyperlinks>");
            xml.drain(sheet);
            links.writeTo(sheet);
            xml.raw("</hyperlinks>");
        }
    }

    /** Addresses and the sheet's other parts. */
    void write(StreamedBook book, int sheet, StreamedNotes notes) throws IOException {
        if (outward == 0 && notes.isEmpty()) {
            return;
        }
        XmlBytes xml = new XmlBytes();
        OutputStream part = book.begin("xl/worksheets/_rels/sheet" + sheet + ".xml.rels", xml);
        xml.raw(StreamedBook.links());
        notes.parts(xml, sheet);
        xml.drain(part);
        addresses.writeTo(part);
        xml.raw("</Relationships>");
        book.end(xml);
    }

    private XmlBytes begin(int row, int column) {
        count++;
        String cell = CellReference.convertNumToColString(column) + (row + 1);
        return links.more().raw("<hyperlink ref=\"").raw(cell).raw("\" ");
    }
}
