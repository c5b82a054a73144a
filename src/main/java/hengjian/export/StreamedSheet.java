package hengjian.export;

import hengjian.export.StreamedStyles.Style;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** A worksheet of any length: rows that are done are written out and forgotten. Rows and cells come in order. */
final class StreamedSheet implements Sheet {

    private static final int DRAIN_ABOVE = 1 << 15;
    private static final int FIRST_DAY = 25_569;

    private final StreamedBook book;
    private final StreamedStyles styles;
    private final StreamedLinks links = new StreamedLinks();
    private final StreamedNotes notes = new StreamedNotes();
    private final String name;
    private final int number;
    private final @Nullable AsidePart aside;
    private final XmlBytes xml = new XmlBytes();
    private final Deque<StreamedRow> open = new ArrayDeque<>();
    private final int plain;
    private final int wrapped;
    private final int linked;
    private final int linkedNumber;
    private final int day;
    private int[] widths = {};
    private boolean titled;
    private @Nullable String filtered;
    private @Nullable OutputStream out;

    /** @param aside where it goes while another sheet is being written */
    StreamedSheet(StreamedBook book, String name, int number, @Nullable AsidePart aside) {
        this.book = book;
        this.name = name;
        this.number = number;
        this.aside = aside;
        styles = book.styles();
        plain = styles.number(Style.PLAIN);
        wrapped = styles.number(Style.WRAPPED);
        linked = styles.number(Style.LINK);
        linkedNumber = styles.number(Style.LINKED_NUMBER);
        day = styles.number(Style.DATE);
    }

    static String path(int number) {
        return "xl/worksheets/sheet" + number + ".xml";
    }

    @Override
    public void widths(int... widths) {
        this.widths = widths;
    }

    @Override
    public void title(String title) {
        row(0).text(0, title, styles.number(Style.TITLE));
    }

    @Override
    public void headings(String... headings) {
        for (int column = 0; column < headings.length; column++) {
            row(HEADINGS).text(column, headings[column], styles.number(Style.HEADING));
        }
        titled = true;
    }

    @Override
    public void heading(int row, String text) {
        row(row).text(0, text, styles.number(Style.SECTION));
    }

    @Override
    public void text(int row, int column, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            write(row, column, text, Style.PLAIN, plain);
        }
    }

    @Override
    public void wrapped(int row, int column, String text) {
        write(row, column, text, Style.WRAPPED, wrapped);
    }

    @Override
    public void missing(int row, int column, String mark) {
        write(row, column, mark, Style.MISSING, styles.number(Style.MISSING));
    }

    @Override
    public void number(int row, int column, BigDecimal number, String format) {
        row(row).number(column, number.toPlainString(), styles.format(format));
    }

    @Override
    public void count(int row, int column, int count) {
        row(row).number(column, Integer.toString(count), plain);
    }

    @Override
    public void date(int row, int column, LocalDate date) {
        row(row).number(column, Long.toString(date.toEpochDay() + FIRST_DAY), day);
    }

    @Override
    public void formula(int row, int column, String formula, String format) {
        row(row).formula(column, formula, "", false, styles.format(format));
    }

    @Override
    public void note(int row, int column, String note) {
        notes.add(row, column, Looks.cell(note));
    }

    @Override
    public void linkToRow(int row, int column, String sheet, int targetRow, String tip) {
        row(row).look(column, linked);
        links.toPlace(row, column, place(sheet, targetRow));
    }

    @Override
    public void countLinked(int row, int column, int count, String sheet, int targetRow) {
        String told = Integer.toString(count);
        if (links.count() < MOST_LINKS) {
            row(row).number(column, told, linkedNumber);
            links.toPlace(row, column, place(sheet, targetRow));
        } else {
            String formula = "HYPERLINK(\"#" + place(sheet, targetRow) + "\"," + told + ")";
            row(row).formula(column, formula, told, false, linkedNumber);
        }
    }

    @Override
    public void addressLinked(int row, int column, String address) {
        if (links.count() < MOST_LINKS) {
            row(row).text(column, Looks.cell(address), styles.number(Style.LINK.wrap()));
            links.toAddress(row, column, address);
        } else {
            String safe = address.replace("\"", "%22");
            row(row).formula(column, "HYPERLINK(\"" + safe + "\")", safe, true, linked);
        }
    }

    @Override
    public void rowDone(int row) throws IOException {
        OutputStream to = begun();
        while (!open.isEmpty() && open.getFirst().number() <= row) {
            open.removeFirst().write(xml);
        }
        if (xml.length() > DRAIN_ABOVE) {
            xml.drain(to);
        }
    }

    @Override
    public void filter(int lastRow, int columns) {
        String last = CellReference.convertNumToColString(columns - 1);
        filtered = "$A$" + (HEADINGS + 1) + ":$" + last + "$" + (Math.max(lastRow, HEADINGS) + 1);
    }

    @Override
    public void finish() throws IOException {
        rowDone(Integer.MAX_VALUE);
        StreamedFrame.rowsEnd(xml, filtered);
        links.list(xml, begun());
        StreamedFrame.foot(xml, notes);
        end();
        links.write(book, number, notes);
        notes.write(book, number);
        book.done(number, new StreamedBook.Written(name, filtered, titled, !notes.isEmpty()));
    }

    private void end() throws IOException {
        if (aside == null) {
            book.end(xml);
        } else {
            xml.drain(begun());
            book.put(aside);
        }
    }

    private OutputStream begun() throws IOException {
        OutputStream to = out;
        if (to == null) {
            to = aside == null ? book.begin(path(number), xml) : aside.begin(xml);
            out = to;
            StreamedFrame.head(xml, widths, titled);
        }
        return to;
    }

    private void write(int row, int column, String text, Style style, int number) {
        int look = Looks.looksLikeFormula(text) ? styles.number(style.format(Looks.TEXT)) : number;
        row(row).text(column, Looks.cell(text), look);
    }

    private StreamedRow row(int number) {
        StreamedRow last = open.peekLast();
        if (last == null || last.number() != number) {
            last = new StreamedRow(number);
            open.addLast(last);
        }
        return last;
    }

    private static String place(String sheet, int row) {
        return "'" + sheet.replace("'", "''") + "'!A" + (row + 1);
    }
}
