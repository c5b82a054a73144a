package hengjian.export;

import org.jspecify.annotations.Nullable;

/** What stands before and after the rows of a streamed sheet. */
final class StreamedFrame {

    private StreamedFrame() {}

    /** @param titled whether title and headings stay in view */
    static void head(XmlBytes xml, int[] widths, boolean titled) {
        xml.raw("<worksheet xmlns=\"" + StreamedBook.MAIN + "\" xmlns:r=\"" + StreamedBook.LINKED + "\">");
        xml.raw("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView workbookViewId=\"0\">");
        if (titled) {
            int rows = Sheet.HEADINGS + 1;
            xml.raw("<pane ySplit=\"" + rows + "\" topLeftCell=\"A" + (rows + 1) + "\" activePane=\"bottomLeft\"");
            xml.raw(" state=\"frozen\"/><selection pane=\"bottomLeft\"/>");
        }
        xml.raw("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>");
        for (int column = 1; column <= widths.length; column++) {
            xml.raw("<col min=\"" + column + "\" max=\"" + column + "\" width=\"" + widths[column - 1]);
            xml.raw("\" customWidth=\"1\"/>");
        }
        xml.raw("</cols><sheetData>");
    }

    /** Up to the links, which come between. */
    static void rowsEnd(XmlBytes xml, @Nullable String filtered) {
        xml.raw("</sheetData>");
        if (filtered != null) {
            xml.raw("<autoFilter ref=\"" + filtered.replace("$", "") + "\"/>");
        }
    }

    static void foot(XmlBytes xml, StreamedNotes notes) {
        xml.raw("<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>");
        xml.raw("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/>");
        xml.raw("<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>");
        notes.refer(xml);
        xml.raw("</worksheet>");
    }
}
