package hengjian.export;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook's cell styles, one for every look; Excel allows no more than 64,000. */
final class Styles {

    private final XSSFWorkbook workbook;
    private final Map<Look, XSSFCellStyle> styles = new HashMap<>();

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** How a cell looks. */
    record Look(
            String format,
            boolean bold,
            int size,
            String colour,
            boolean underlined,
            boolean filled,
            boolean wrapped,
            HorizontalAlignment alignment,
            boolean indented) {

        static final Look PLAIN =
                new Look("General", false, 11, "000000", false, false, false, HorizontalAlignment.GENERAL, false);

        Look format(String other) {
            return new Look(other, bold, size, colour, underlined, filled, wrapped, alignment, indented);
        }

        Look bold(int other) {
            return new Look(format, true, other, colour, underlined, filled, wrapped, alignment, indented);
        }

        Look colour(String other) {
            return new Look(format, bold, size, other, underlined, filled, wrapped, alignment, indented);
        }

        Look link() {
            return new Look(format, bold, size, Looks.LINK, true, filled, wrapped, alignment, indented);
        }

        Look heading() {
            return new Look(format, true, size, colour, underlined, true, true, alignment, indented);
        }

        Look wrap() {
            return new Look(format, bold, size, colour, underlined, filled, true, alignment, indented);
        }

        Look indent() {
            return new Look(format, bold, size, colour, underlined, filled, wrapped, HorizontalAlignment.LEFT, true);
        }

        Look to(HorizontalAlignment other) {
            return new Look(format, bold, size, colour, underlined, filled, wrapped, other, indented);
        }
    }

    XSSFCellStyle of(Look look) {
        return styles.computeIfAbsent(look, this::style);
    }

    private XSSFCellStyle style(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(look));
        style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        style.setWrapText(look.wrapped());
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setAlignment(look.alignment());
        style.setIndention((short) (look.indented() ? 1 : 0));
        if (look.filled()) {
            style.setFillForegroundColor(colour(Looks.HEADING));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    private XSSFFont font(Look look) {
        XSSFFont font = workbook.createFont();
        font.setBold(look.bold());
        font.setFontHeightInPoints((short) look.size());
        font.setColor(colour(look.colour()));
        font.setUnderline(look.underlined() ? XSSFFont.U_SINGLE : XSSFFont.U_NONE);
        return font;
    }

    private static XSSFColor colour(String rgb) {
        return new XSSFColor(HexFormat.of().parseHex(rgb), null);
    }
}
