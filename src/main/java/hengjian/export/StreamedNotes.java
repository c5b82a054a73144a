package hengjian.export;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.ss.util.CellReference;

/** A streamed sheet's cell notes: their words in one part, and the boxes they are shown in, as Excel wants them, in another. */
final class StreamedNotes {

    /** Excel opens slowly with more. */
    private static final int MOST = 5_000;

    private static final int BOXES_A_BLOCK = 1024;
    private static final String ROOT = "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\">";
    private static final String BOX = "<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\""
            + " path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>"
            + "<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>";

    private final Spool words = new Spool();
    private final Spool boxes = new Spool();
    private int count;

    boolean isEmpty() {
        return count == 0;
    }

    void add(int row, int column, String note) {
        if (count == MOST) {
            return;
        }
        count++;
        String cell = CellReference.convertNumToColString(column) + (row + 1);
        words.more()
                .raw("<comment ref=\"" + cell + "\" authorId=\"0\"><text><t>")
                .text(note)
                .raw("</t></text></comment>");
        boxes.more()
                .raw("<v:shape id=\"_x0000_s" + (BOXES_A_BLOCK + count) + "\" type=\"#_x0000_t202\"")
                .raw(" style=\"position:absolute;visibility:hidden\" fillcolor=\"#ffffe1\" o:insetmode=\"auto\">")
                .raw("<v:fill color2=\"#ffffe1\"/><v:path o:connecttype=\"none\"/><x:ClientData ObjectType=\"Note\">")
                .raw("<x:MoveWithCells/><x:SizeWithCells/><x:Anchor>" + (column + 1) + ",15," + row + ",2,")
                .raw((column + 3) + ",15," + (row + 4) + ",4</x:Anchor><x:AutoFill>False</x:AutoFill>")
                .raw("<x:Row>" + row + "</x:Row><x:Column>" + column + "</x:Column></x:ClientData></v:shape>");
    }

    /** At the sheet's end. */
    void refer(XmlBytes xml) {
        if (count > 0) {
            xml.raw("<legacyDrawing r:id=\"boxes\"/>");
        }
    }

    /** Where sheet n has them. */
    void parts(XmlBytes xml, int sheet) {
        if (count > 0) {
            String type = "\" Type=\"" + StreamedBook.LINKED;
            xml.raw("<Relationship Id=\"boxes" + type + "/vmlDrawing\" Target=\"../drawings/vmlDrawing" + sheet
                    + ".vml\"/>");
            xml.raw("<Relationship Id=\"notes" + type + "/comments\" Target=\"../comments" + sheet + ".xml\"/>");
        }
    }

    void write(StreamedBook book, int sheet) throws IOException {
        if (count == 0) {
            return;
        }
        XmlBytes xml = new XmlBytes();
        OutputStream part = book.begin("xl/comments" + sheet + ".xml", xml);
        xml.raw("<comments xmlns=\"" + StreamedBook.MAIN
                + "\"><authors><author>Hengjian</author></authors><commentList>");
        xml.drain(part);
        words.writeTo(part);
        xml.raw("</commentList></comments>");
        book.end(xml);
        part = book.begin("xl/drawings/vmlDrawing" + sheet + ".vml", xml);
        xml.raw(ROOT + "<o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"1,2,3,4,5\"/></o:shapelayout>"
                + BOX);
        xml.drain(part);
        boxes.writeTo(part);
        xml.raw("</xml>");
        book.end(xml);
    }
}
