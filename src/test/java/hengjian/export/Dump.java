package hengjian.export;

import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** A workbook as lines to read and compare: address, what is shown, what is behind. */
final class Dump {

    private Dump() {}

    static String of(Workbook workbook, List<String> sheets) {
        StringBuilder lines = new StringBuilder();
        for (String name : sheets) {
            lines.append("# ").append(name).append('\n');
            sheet(workbook.getSheet(name), lines);
        }
        return lines.toString();
    }

    private static void sheet(Sheet sheet, StringBuilder lines) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                lines.append(line(cell)).append('\n');
            }
        }
    }

    private static String line(Cell cell) {
        DataFormatter formatter = new DataFormatter();
        formatter.setUseCachedValuesForFormulaCells(true);
        String formula = cell.getCellType() == CellType.FORMULA ? "  =" + cell.getCellFormula() : "";
        String link = Optional.ofNullable(cell.getHyperlink())
                .map(of -> "  -> " + of.getAddress())
                .orElse("");
        String note = Optional.ofNullable(cell.getCellComment())
                .map(of -> "  (" + of.getString() + ")")
                .orElse("");
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return cell.getAddress() + "  " + type.name().charAt(0) + "  " + formatter.formatCellValue(cell) + formula
                + link + note;
    }
}
