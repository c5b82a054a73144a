package hengjian.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One worksheet being written from the top; rows and columns count from 0. */
interface Sheet {

    /** Row of a table's headings; the title stands above it. */
    int HEADINGS = 1;

    /** Excel repairs, that is drops, a sheet with more links than 65,530; further ones are formulas. */
    int MOST_LINKS = 65_000;

    /** Widths in half-width characters; a Chinese character takes two. */
    void widths(int... widths);

    void title(String title);

    /** Title and headings stay in view and the headings come again on every printed page. */
    void headings(String... headings);

    void heading(int row, String text);

    /** Always text: what looks like a formula stays as written, even after it is edited in Excel. */
    void text(int row, int column, @Nullable String text);

    void wrapped(int row, int column, String text);

    /** What is shown where there is no figure. */
    void missing(int row, int column, String mark);

    void number(int row, int column, BigDecimal number, String format);

    void count(int row, int column, int count);

    void date(int row, int column, LocalDate date);

    /** @param formula made by this program, never from a text */
    void formula(int row, int column, String formula, String format);

    /** Shown while the pointer rests on the cell. */
    void note(int row, int column, String note);

    /**
     * Links a cell to the row of another sheet; its content is to be written afterwards.
     *
     * @param tip shown while the pointer rests on the link, where the writer can
     */
    void linkToRow(int row, int column, String sheet, int targetRow, String tip);

    /** A number that leads to the row of another sheet; a name rather than a figure, it stands to the left. */
    void countLinked(int row, int column, int count, String sheet, int targetRow);

    /** An address that leads where it says. */
    void addressLinked(int row, int column, String address);

    /** To be called after each row: writes out what is done. */
    void rowDone(int row) throws IOException;

    void filter(int lastRow, int columns);

    void finish() throws IOException;
}
