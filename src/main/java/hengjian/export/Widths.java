package hengjian.export;

import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** Widths of columns that fit what stands in them; a Chinese character takes two. */
final class Widths {

    private static final int LEAST = 8;
    private static final int MOST = 50;
    private static final int MARGIN = 3;

    /** Longer headings go on in a second line. */
    private static final int HEADING = 18;

    private Widths() {}

    /** The title in the first row runs over and does not count. */
    static int[] of(Sheet sheet, int columns) {
        return IntStream.range(0, columns)
                .map(column -> Math.clamp(widest(sheet, column) + MARGIN, LEAST, MOST))
                .toArray();
    }

    private static int widest(Sheet sheet, int column) {
        DataFormatter formatter = new DataFormatter();
        int widest = 0;
        for (int row = hengjian.export.Sheet.HEADINGS; row <= sheet.getLastRowNum(); row++) {
            Row line = sheet.getRow(row);
            Cell cell = line == null ? null : line.getCell(column);
            if (cell != null && cell.getCellType() != CellType.FORMULA) {
                int wide = of(formatter.formatCellValue(cell));
                widest = Math.max(widest, row == hengjian.export.Sheet.HEADINGS ? Math.min(wide, HEADING) : wide);
            }
        }
        return widest;
    }

    /** Of a text, in half-width characters. */
    static int of(String text) {
        return text.codePoints().map(c -> c < 0x2E80 ? 1 : 2).sum();
    }
}
