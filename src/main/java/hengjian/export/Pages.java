package hengjian.export;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Begins further printed pages of a sheet, that is as wide as its paper, before what the end of a page would cut. Where
 * columns come out wider than reckoned the sheet is printed smaller, and a page holds more: never less.
 */
final class Pages {

    private static final double POINTS_A_PIXEL = 0.75;
    private static final double A4_LONG = 841.9;
    private static final double A4_SHORT = 595.3;
    private static final double POINTS_AN_INCH = 72;

    /** Of a page the part that is surely there. */
    private static final double SURE = 0.95;

    private final double page;
    private final double repeated;
    private final IntToDoubleFunction heights;
    private int begun;

    /**
     * @param page height of what a page surely holds, in points of the sheet
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
        return new Pages(page * SURE, height(sheet, Sheet.HEADINGS), row -> height(sheet, row));
    }

    /** Whether these rows, which come after those asked for before, must begin a page to stand on one. */
    boolean begin(int top, int rows) {
        double used = (begun == 0 ? 0 : repeated) + height(begun, top + rows);
        boolean begins = used > page && repeated + height(top, top + rows) <= page;
        if (begins) {
            begun = top;
        }
        return begins;
    }

    private double height(int from, int to) {
        return IntStream.range(from, to).mapToDouble(heights).sum();
    }

    private static double height(XSSFSheet sheet, int row) {
        XSSFRow line = sheet.getRow(row);
        return line == null ? sheet.getDefaultRowHeightInPoints() : line.getHeightInPoints();
    }

    private static double margins(XSSFSheet sheet, PageMargin one, PageMargin other) {
        return (sheet.getMargin(one) + sheet.getMargin(other)) * POINTS_AN_INCH;
    }
}
