package hengjian.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A worksheet of any length, written by fastexcel row after row. */
final class StreamedSheet implements Sheet {

    private static final int FLUSH_EVERY = 500;
    private static final int MOST_NOTES = 5_000;

    private final Worksheet worksheet;
    private int notes;
    private int links;

    StreamedSheet(org.dhatim.fastexcel.Workbook workbook, String name) {
        worksheet = workbook.newWorksheet(name);
        worksheet.paperSize(PaperSize.A4_PAPER);
        worksheet.pageOrientation("landscape");
        worksheet.setFitToPage(true);
        worksheet.fitToWidth((short) 1);
        worksheet.fitToHeight((short) 0);
    }

    @Override
    public void widths(int... widths) {
        for (int column = 0; column < widths.length; column++) {
            worksheet.width(column, widths[column]);
        }
    }

    @Override
    public void title(String title) {
        text(0, 0, title);
        worksheet.style(0, 0).bold().fontSize(14).set();
    }

    @Override
    public void headings(String... headings) {
        for (int column = 0; column < headings.length; column++) {
            text(HEADINGS, column, headings[column]);
        }
        worksheet
                .range(HEADINGS, 0, HEADINGS, headings.length - 1)
                .style()
                .bold()
                .fillColor(Looks.HEADING)
                .set();
        worksheet.freezePane(0, HEADINGS + 1);
        worksheet.repeatRows(HEADINGS);
    }

    @Override
    public void heading(int row, String text) {
        text(row, 0, text);
        worksheet.style(row, 0).bold().set();
    }

    @Override
    public void text(int row, int column, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            return;
        }
        worksheet.inlineString(row, column, Looks.cell(text));
        if (Looks.looksLikeFormula(text)) {
            worksheet.style(row, column).format(Looks.TEXT).set();
        }
    }

    @Override
    public void wrapped(int row, int column, String text) {
        text(row, column, text);
        worksheet.style(row, column).wrapText(true).verticalAlignment("top").set();
    }

    @Override
    public void number(int row, int column, BigDecimal number, String format) {
        worksheet.value(row, column, number);
        worksheet.style(row, column).format(format).set();
    }

    @Override
    public void count(int row, int column, int count) {
        worksheet.value(row, column, count);
    }

    @Override
    public void date(int row, int column, LocalDate date) {
        worksheet.value(row, column, date);
        worksheet
                .style(row, column)
                .format(Looks.DATE)
                .horizontalAlignment("left")
                .set();
    }

    @Override
    public void missing(int row, int column, String mark) {
        text(row, column, mark);
        worksheet.style(row, column).fontColor(Looks.MISSING).set();
    }

    @Override
    public void formula(int row, int column, String formula, String format) {
        worksheet.formula(row, column, formula);
        worksheet.style(row, column).format(format).set();
    }

    /** Notes are held until the sheet ends, hence not too many of them. */
    @Override
    public void note(int row, int column, String note) {
        if (notes++ < MOST_NOTES) {
            worksheet.comment(row, column, Looks.cell(note));
        }
    }

    @Override
    public void linkToRow(int row, int column, String sheet, int targetRow, String tip) {
        link(row, column, HyperLink.internal(place(sheet, targetRow), sheet));
    }

    @Override
    public void countLinked(int row, int column, int count, String sheet, int targetRow) {
        if (links < MOST_LINKS) {
            linkToRow(row, column, sheet, targetRow, "");
            worksheet.value(row, column, count);
        } else {
            linkFormula(row, column, "\"#" + place(sheet, targetRow) + "\"," + count);
        }
    }

    @Override
    public void addressLinked(int row, int column, String address) {
        if (links < MOST_LINKS) {
            link(row, column, HyperLink.external(address, worksheet.getName()));
            wrapped(row, column, address);
            looksLinked(row, column);
        } else {
            linkFormula(row, column, '"' + address.replace("\"", "%22") + '"');
        }
    }

    /** The link writes its label into the cell, and shares it: hence one label for all of a sheet. */
    private void link(int row, int column, HyperLink link) {
        links++;
        worksheet.hyperlink(row, column, link);
        looksLinked(row, column);
    }

    private void linkFormula(int row, int column, String arguments) {
        worksheet.formula(row, column, "HYPERLINK(" + arguments + ")");
        looksLinked(row, column);
    }

    private void looksLinked(int row, int column) {
        worksheet.style(row, column).fontColor(Looks.LINK).underlined().set();
    }

    private static String place(String sheet, int row) {
        return "'" + sheet + "'!A" + (row + 1);
    }

    @Override
    public void rowDone(int row) throws IOException {
        if (row % FLUSH_EVERY == 0) {
            worksheet.flush();
        }
    }

    @Override
    public void filter(int lastRow, int columns) {
        worksheet.setAutoFilter(HEADINGS, 0, Math.max(lastRow, HEADINGS), columns - 1);
    }

    @Override
    public void finish() throws IOException {
        worksheet.finish();
    }
}
