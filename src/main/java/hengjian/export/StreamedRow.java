package hengjian.export;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;

/** A row until it is written out. */
final class StreamedRow {

    private static final List<String> COLUMNS = new ArrayList<>();

    static {
        for (int column = 0; column < 100; column++) {
            COLUMNS.add(CellReference.convertNumToColString(column));
        }
    }

    private final int number;
    private final List<Cell> cells = new ArrayList<>();

    StreamedRow(int number) {
        this.number = number;
    }

    private enum Kind {
        EMPTY,
        TEXT,
        NUMBER,
        FORMULA_OF_NUMBER,
        FORMULA_OF_TEXT
    }

    /** @param formula empty for a cell that has none */
    private record Cell(int column, Kind kind, String value, String formula, int style) {}

    int number() {
        return number;
    }

    /** How a cell is to look whose content comes next. */
    void look(int column, int style) {
        put(new Cell(column, Kind.EMPTY, "", "", style));
    }

    void text(int column, String text, int style) {
        put(new Cell(column, Kind.TEXT, text, "", style));
    }

    void number(int column, String number, int style) {
        put(new Cell(column, Kind.NUMBER, number, "", style));
    }

    /** @param value what it comes to, so that it is seen before anything is computed; empty when not known */
    void formula(int column, String formula, String value, boolean text, int style) {
        put(new Cell(column, text ? Kind.FORMULA_OF_TEXT : Kind.FORMULA_OF_NUMBER, value, formula, style));
    }

    void write(XmlBytes xml) {
        xml.raw("<row r=\"").raw(number + 1).raw("\">");
        for (Cell cell : cells) {
            write(xml, cell);
        }
        xml.raw("</row>");
    }

    /** A look given before goes before plainness. */
    private void put(Cell cell) {
        Cell before = cells.isEmpty() ? null : cells.getLast();
        if (before == null || before.column() != cell.column()) {
            cells.add(cell);
            return;
        }
        int style = cell.style() == 0 ? before.style() : cell.style();
        cells.set(cells.size() - 1, new Cell(cell.column(), cell.kind(), cell.value(), cell.formula(), style));
    }

    private void write(XmlBytes xml, Cell cell) {
        xml.raw("<c r=\"").raw(COLUMNS.get(cell.column())).raw(number + 1);
        if (cell.style() != 0) {
            xml.raw("\" s=\"").raw(cell.style());
        }
        switch (cell.kind()) {
            case EMPTY -> xml.raw("\">");
            case TEXT -> text(xml.raw("\" t=\"inlineStr\"><is><t"), cell.value());
            case NUMBER -> xml.raw("\"><v>").raw(cell.value()).raw("</v>");
            case FORMULA_OF_NUMBER -> formula(xml.raw("\"><f>"), cell);
            case FORMULA_OF_TEXT -> formula(xml.raw("\" t=\"str\"><f>"), cell);
        }
        xml.raw("</c>");
    }

    private static void text(XmlBytes xml, String text) {
        boolean edged = !text.isEmpty() && (text.charAt(0) <= ' ' || text.charAt(text.length() - 1) <= ' ');
        xml.raw(edged ? " xml:space=\"preserve\">" : ">").text(text).raw("</t></is>");
    }

    private static void formula(XmlBytes xml, Cell cell) {
        xml.text(cell.formula()).raw("</f>");
        if (!cell.value().isEmpty()) {
            xml.raw("<v>").text(cell.value()).raw("</v>");
        }
    }
}
