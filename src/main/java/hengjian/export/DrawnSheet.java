package hengjian.export;

import hengjian.export.Styles.Look;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A worksheet of screen size, held whole by POI, which can draw charts beside it. */
final class DrawnSheet implements Sheet {

    private static final int LONGEST_TIP = 255;
    private static final float LINE_HEIGHT = 15;
    private static final float MOST_HEIGHT = 400;

    private final XSSFSheet sheet;
    private final Styles styles;
    private final Map<XSSFCell, Look> looks = new HashMap<>();

    DrawnSheet(XSSFWorkbook workbook, String name, Styles styles) {
        this.styles = styles;
        sheet = workbook.createSheet(name);
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.getFooter().setCenter("&P / &N");
    }

    /** Sets headings above figures to the right, as the figures are. */
    void rightHeading(int column) {
        look(HEADINGS, column, look -> look.to(HorizontalAlignment.RIGHT));
    }

    /** Keeps words off the figures that end just before them. */
    void indented(int row, int column) {
        XSSFRow line = sheet.getRow(row);
        if (line != null && line.getCell(column) != null) {
            look(row, column, Look::indent);
        }
    }

    XSSFSheet sheet() {
        return sheet;
    }

    @Override
    public void widths(int... widths) {
        for (int column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(column, widths[column] * 256);
        }
    }

    @Override
    public void title(String title) {
        text(0, 0, title);
        look(0, 0, look -> look.bold(14));
        sheet.getRow(0).setHeightInPoints(24);
    }

    @Override
    public void headings(String... headings) {
        for (int column = 0; column < headings.length; column++) {
            text(HEADINGS, column, headings[column]);
            look(HEADINGS, column, Look::heading);
        }
        sheet.getRow(HEADINGS).setHeightInPoints(20);
        sheet.createFreezePane(0, HEADINGS + 1);
        sheet.setRepeatingRows(new CellRangeAddress(HEADINGS, HEADINGS, -1, -1));
    }

    @Override
    public void heading(int row, String text) {
        text(row, 0, text);
        look(row, 0, look -> look.bold(11));
    }

    @Override
    public void text(int row, int column, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            return;
        }
        cell(row, column).setCellValue(Looks.cell(text));
        look(row, column, look -> Looks.looksLikeFormula(text) ? look.format(Looks.TEXT) : look);
    }

    @Override
    public void wrapped(int row, int column, String text) {
        text(row, column, text);
        look(row, column, Look::wrap);
    }

    @Override
    public void missing(int row, int column, String mark) {
        text(row, column, mark);
        look(row, column, look -> look.colour(Looks.MISSING).to(HorizontalAlignment.RIGHT));
    }

    @Override
    public void number(int row, int column, BigDecimal number, String format) {
        cell(row, column).setCellValue(number.doubleValue());
        look(row, column, look -> look.format(format));
    }

    @Override
    public void count(int row, int column, int count) {
        cell(row, column).setCellValue(count);
        look(row, column, look -> look);
    }

    @Override
    public void date(int row, int column, LocalDate date) {
        cell(row, column).setCellValue(date);
        look(row, column, look -> look.format(Looks.DATE).to(HorizontalAlignment.LEFT));
    }

    @Override
    public void formula(int row, int column, String formula, String format) {
        cell(row, column).setCellFormula(formula);
        look(row, column, look -> look.format(format));
    }

    @Override
    public void note(int row, int column, String note) {
        Comment comment = sheet.createDrawingPatriarch()
                .createCellComment(new XSSFClientAnchor(0, 0, 0, 0, column + 1, row, column + 4, row + 4));
        comment.setString(sheet.getWorkbook().getCreationHelper().createRichTextString(Looks.cell(note)));
        cell(row, column).setCellComment(comment);
    }

    @Override
    public void linkToRow(int row, int column, String sheet, int targetRow, String tip) {
        link(row, column, HyperlinkType.DOCUMENT, "'" + sheet + "'!A" + (targetRow + 1), tip);
    }

    @Override
    public void countLinked(int row, int column, int count, String sheet, int targetRow) {
        linkToRow(row, column, sheet, targetRow, "");
        count(row, column, count);
        look(row, column, look -> look.to(HorizontalAlignment.LEFT));
    }

    @Override
    public void addressLinked(int row, int column, String address) {
        link(row, column, HyperlinkType.URL, address, "");
        wrapped(row, column, address);
    }

    @Override
    public void rowDone(int row) {}

    @Override
    public void filter(int lastRow, int columns) {
        sheet.setAutoFilter(new CellRangeAddress(HEADINGS, Math.max(lastRow, HEADINGS), 0, columns - 1));
    }

    /** Gives every cell the style of its look, and wrapped text the lines it needs. */
    @Override
    public void finish() {
        looks.forEach((cell, look) -> cell.setCellStyle(styles.of(look)));
        looks.forEach((cell, look) -> fit(cell, look));
        looks.clear();
    }

    private void fit(XSSFCell cell, Look look) {
        if (look.wrapped() && cell.getCellType() == CellType.STRING) {
            int width = Math.max(1, sheet.getColumnWidth(cell.getColumnIndex()) / 256 - 1);
            int lines = Math.ceilDiv(Widths.of(cell.getStringCellValue()), width);
            float height = Math.min(MOST_HEIGHT, lines * LINE_HEIGHT);
            cell.getRow().setHeightInPoints(Math.max(cell.getRow().getHeightInPoints(), height));
        }
    }

    private void link(int row, int column, HyperlinkType type, String address, String tip) {
        Hyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(type);
        link.setAddress(address);
        if (link instanceof org.apache.poi.xssf.usermodel.XSSFHyperlink tipped && !tip.isEmpty()) {
            tipped.setTooltip(Looks.cell(tip.length() <= LONGEST_TIP ? tip : tip.substring(0, LONGEST_TIP - 1) + "…"));
        }
        cell(row, column).setHyperlink(link);
        look(row, column, Look::link);
    }

    private void look(int row, int column, UnaryOperator<Look> change) {
        looks.merge(cell(row, column), change.apply(Look.PLAIN), (before, none) -> change.apply(before));
    }

    private XSSFCell cell(int row, int column) {
        XSSFRow line = sheet.getRow(row);
        line = line == null ? sheet.createRow(row) : line;
        XSSFCell cell = line.getCell(column);
        return cell == null ? line.createCell(column) : cell;
    }
}
