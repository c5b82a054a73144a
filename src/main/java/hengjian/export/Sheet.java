package hengjian.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** One worksheet being written from the top; rows and columns count from 0. */
final class Sheet {

    /** Row of a table's headings; the title stands above it. */
    static final int HEADINGS = 1;

    /** Excel repairs, that is drops, a sheet with more links than 65,530. */
    static final int MOST_LINKS = 65_000;

    private static final int LONGEST_TEXT = 32_767;
    private static final int FLUSH_EVERY = 500;
    private static final String AS_TEXT = "@";
    private static final String LINK_COLOUR = "0563C1";
    private static final String HEADING_FILL = "E8EEF4";

    private final Worksheet worksheet;

    Sheet(org.dhatim.fastexcel.Workbook workbook, String name) {
        worksheet = workbook.newWorksheet(name);
        worksheet.paperSize(PaperSize.A4_PAPER);
        worksheet.pageOrientation("landscape");
        worksheet.setFitToPage(true);
        worksheet.fitToWidth((short) 1);
        worksheet.fitToHeight((short) 0);
    }

    /** Widths in half-width characters; a Chinese character takes two. */
    void widths(int... widths) {
        for (int column = 0; column < widths.length; column++) {
            worksheet.width(column, widths[column]);
        }
    }

    void title(String title) {
        text(0, 0, title);
        worksheet.style(0, 0).bold().fontSize(14).set();
    }

    /** Title and headings stay in view and the headings come again on every printed page. */
    void headings(String... headings) {
        for (int column = 0; column < headings.length; column++) {
            text(HEADINGS, column, headings[column]);
        }
        worksheet
                .range(HEADINGS, 0, HEADINGS, headings.length - 1)
                .style()
                .bold()
                .fillColor(HEADING_FILL)
                .set();
        worksheet.freezePane(0, HEADINGS + 1);
        worksheet.repeatRows(HEADINGS);
    }

    void heading(int row, String text) {
        text(row, 0, text);
        worksheet.style(row, 0).bold().set();
    }

    /** Always text: what looks like a formula stays as written, even after it is edited in Excel. */
    void text(int row, int column, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            return;
        }
        worksheet.inlineString(row, column, shortened(text));
        if ("=+-@".indexOf(text.charAt(0)) >= 0) {
            worksheet.style(row, column).format(AS_TEXT).set();
        }
    }

    void wrapped(int row, int column, String text) {
        text(row, column, text);
        worksheet.style(row, column).wrapText(true).verticalAlignment("top").set();
    }

    void number(int row, int column, BigDecimal number, String format) {
        worksheet.value(row, column, number);
        worksheet.style(row, column).format(format).set();
    }

    void count(int row, int column, int count) {
        worksheet.value(row, column, count);
    }

    void date(int row, int column, LocalDate date) {
        worksheet.value(row, column, date);
        worksheet
                .style(row, column)
                .format("yyyy-mm-dd")
                .horizontalAlignment("left")
                .set();
    }

    /** Links a cell to the row of another sheet; its content is to be written afterwards. */
    void linkToRow(int row, int column, String sheet, int targetRow) {
        link(row, column, HyperLink.internal("'" + sheet + "'!A" + (targetRow + 1), sheet));
    }

    /** Links a cell to an address; its content is to be written afterwards. */
    void linkToAddress(int row, int column, String address) {
        link(row, column, HyperLink.external(address, worksheet.getName()));
    }

    /** The link writes its label into the cell, and shares it: hence one label for all of a sheet. */
    private void link(int row, int column, HyperLink link) {
        worksheet.hyperlink(row, column, link);
        worksheet.style(row, column).fontColor(LINK_COLOUR).underlined().set();
    }

    /** To be called after each row: writes out what is done. */
    void rowDone(int row) throws IOException {
        if (row % FLUSH_EVERY == 0) {
            worksheet.flush();
        }
    }

    void filter(int lastRow, int columns) {
        worksheet.setAutoFilter(HEADINGS, 0, Math.max(lastRow, HEADINGS), columns - 1);
    }

    void finish() throws IOException {
        worksheet.finish();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
    }
}
