package hengjian.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Where the printed pages of a sheet end that is as wide as its paper. Programs differ a little in how high they print a
 * row: a chart keeps off the whole stretch in which a page may end.
 */
final class Pages {

    private static final double POINTS_A_PIXEL = 0.75;
    private static final double A4_LONG = 841.9;
    private static final double A4_SHORT = 595.3;
    private static final double POINTS_AN_INCH = 72;

    /** How far a page may end before or behind where it is reckoned to. */
    private static final double DOUBT = 0.06;

    private static final int MOST_ROWS = 2_000;

    private final double page;
    private final double repeated;
    private final IntToDoubleFunction heights;

    /**
     * @param page height of what a page holds, in points of the sheet
     * @param repeated height of the headings that come again on each page
     */
    Pages(double page, double repeated, IntToDoubleFunction heights) {
        this.page = page;
        this.repeated = repeated;
        this.heights = heights;
    }

    /** @param columns that are printed */
    static Pages of(XSSFSheet sheet, int columns) {
        double width = 0;
        for (int column = 0; column < columns; column++) {
            width += sheet.getColumnWidthInPixels(column) * POINTS_A_PIXEL;
        }
        double paper = A4_LONG - margins(sheet, PageMargin.LEFT, PageMargin.RIGHT);
        double scale = Math.min(1, paper / width);
        double page = (A4_SHORT - margins(sheet, PageMargin.TOP, PageMargin.BOTTOM)) / scale;
        return new Pages(page, height(sheet, Sheet.HEADINGS), row -> height(sheet, row));
    }

    /** The first row from there on where so many rows stand on one page; the same where none holds them. */
    int free(int top, int rows) {
        List<Integer> early = ends(page * (1 - DOUBT));
        List<Integer> late = ends(page * (1 + DOUBT));
        int free = top;
        for (int end = 0; end < late.size(); end++) {
            if (free < late.get(end) && free + rows > early.get(end)) {
                free = late.get(end);
            }
        }
        return free + rows > MOST_ROWS || height(free, rows) > page * (1 - DOUBT) - repeated ? top : free;
    }

    /** The rows with which further pages begin. */
    private List<Integer> ends(double capacity) {
        List<Integer> ends = new ArrayList<>();
        double used = 0;
        for (int row = 0; row < MOST_ROWS; row++) {
            double height = heights.applyAsDouble(row);
            if (used + height > capacity) {
                ends.add(row);
                used = repeated;
            }
            used += height;
        }
        return ends;
    }

    private double height(int from, int rows) {
        double height = 0;
        for (int row = from; row < from + rows; row++) {
            height += heights.applyAsDouble(row);
        }
        return height;
    }

    private static double height(XSSFSheet sheet, int row) {
        XSSFRow line = sheet.getRow(row);
        return line == null ? sheet.getDefaultRowHeightInPoints() : line.getHeightInPoints();
    }

    private static double margins(XSSFSheet sheet, PageMargin one, PageMargin other) {
        return (sheet.getMargin(one) + sheet.getMargin(other)) * POINTS_AN_INCH;
    }
}
