package hengjian.export;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTCatAx;

/** Native charts beside a table, one below the other, bound to its cells. */
final class Drawing {

    private static final int FIRST_ROW = Sheet.HEADINGS + 1;
    private static final int WIDTH = 9;
    private static final int LEAST_HEIGHT = 14;

    /** Title, axis and legend, in rows. */
    private static final int FRAME = 9;

    private static final double TITLE_SIZE = 12;

    /** One hue from dark to pale, so that series differ without colour too. */
    private static final List<String> HUES = List.of("1F5FA8", "8FB8E0", "17375E", "C5DAF0", "5B7FA6", "444444");

    private final XSSFSheet sheet;
    private final int left;
    private final Pages pages;

    /** Below the headings: they are printed again on every page, with whatever lies over them. */
    private int top = FIRST_ROW;

    /** @param left the column of the sheet where the charts begin */
    Drawing(XSSFSheet sheet, int left) {
        this.sheet = sheet;
        this.left = left;
        pages = Pages.of(sheet, left + WIDTH);
    }

    void draw(Table table, Layout layout) {
        for (Chart chart : table.charts()) {
            if (chart.to() > chart.from() && !chart.values().isEmpty()) {
                draw(chart, layout);
            }
        }
    }

    private void draw(Chart chart, Layout layout) {
        int height = Math.max(LEAST_HEIGHT, rows(chart));
        if (pages.begin(top, height)) {
            sheet.setRowBreak(top - 1);
        }
        XSSFChart drawn = sheet.createDrawingPatriarch()
                .createChart(new XSSFClientAnchor(0, 0, 0, 0, left, top, left + WIDTH, top + height));
        top += height + 1;
        drawn.setTitleText(chart.title());
        drawn.setTitleOverlay(false);
        drawn.getTitle().getOrAddTextProperties().setFontSize(TITLE_SIZE);
        drawn.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr()
                .setDescr(chart.title() + " " + chart.axis());
        drawn.displayBlanksAs(DisplayBlanks.GAP);
        if (chart.values().size() > 1) {
            drawn.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        XDDFChartData data = data(drawn, chart);
        if (chart.kind() == Chart.Kind.BARS && !anyBelowZero(chart, layout)) {
            data.getValueAxes().forEach(axis -> axis.setMinimum(0));
        }
        IntStream.range(0, chart.values().size()).forEach(nth -> series(data, chart, layout, nth));
        drawn.plot(data);
        drawn.getCTChart().getPlotArea().getCatAxList().forEach(Drawing::nameEach);
    }

    /** Programs leave names out where they find little room. POI's smaller schemas, which come with it, lack the type. */
    private static void nameEach(CTCatAx labels) {
        try (XmlCursor end = labels.newCursor()) {
            end.toEndToken();
            end.beginElement("tickLblSkip", labels.getDomNode().getNamespaceURI());
            end.insertAttributeWithValue("val", "1");
        }
    }

    /** Lying bars want a line and a half each, or else their names are left out. */
    private static int rows(Chart chart) {
        int labels = chart.to() - chart.from();
        return chart.kind() == Chart.Kind.BARS
                ? Math.max(labels * 3, labels * (1 + chart.values().size())) / 2 + FRAME
                : LEAST_HEIGHT;
    }

    private XDDFChartData data(XSSFChart drawn, Chart chart) {
        return switch (chart.kind()) {
            case BARS -> bars(drawn, chart);
            case LINES -> lines(drawn, chart, AxisOrientation.MIN_MAX);
            case RANKS -> lines(drawn, chart, AxisOrientation.MAX_MIN);
        };
    }

    /** Lying bars in the order of the table, from zero. */
    private XDDFChartData bars(XSSFChart drawn, Chart chart) {
        XDDFCategoryAxis labels = drawn.createCategoryAxis(AxisPosition.LEFT);
        labels.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis values = values(drawn, AxisPosition.BOTTOM, chart);
        values.setCrosses(AxisCrosses.MAX);
        XDDFBarChartData bars = (XDDFBarChartData) drawn.createData(ChartTypes.BAR, labels, values);
        bars.setBarDirection(BarDirection.BAR);
        bars.setGapWidth(60);
        return bars;
    }

    private XDDFChartData lines(XSSFChart drawn, Chart chart, AxisOrientation orientation) {
        XDDFCategoryAxis labels = drawn.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis values = values(drawn, AxisPosition.LEFT, chart);
        values.setOrientation(orientation);
        if (orientation == AxisOrientation.MAX_MIN) {
            values.setMinimum(1);
            values.setMajorUnit(1);
            labels.setCrosses(AxisCrosses.MAX);
        }
        return drawn.createData(ChartTypes.LINE, labels, values);
    }

    private static XDDFValueAxis values(XSSFChart drawn, AxisPosition position, Chart chart) {
        XDDFValueAxis values = drawn.createValueAxis(position);
        if (!chart.axis().isEmpty()) {
            values.setTitle(chart.axis());
        }
        values.setNumberFormat("General");
        values.getOrAddMajorGridProperties().setLineProperties(new XDDFLineProperties(fill("DDDDDD")));
        return values;
    }

    private void series(XDDFChartData data, Chart chart, Layout layout, int nth) {
        int column = layout.sheetColumn(chart.values().get(nth));
        XDDFCategoryDataSource labels =
                XDDFDataSourcesFactory.fromStringCellRange(sheet, range(chart, layout.sheetColumn(chart.labels())));
        XDDFNumericalDataSource<Double> values =
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, range(chart, column));
        XDDFChartData.Series series = data.addSeries(labels, values);
        CellReference heading = new CellReference(sheet.getSheetName(), Sheet.HEADINGS, column, true, true);
        series.setTitle(sheet.getRow(Sheet.HEADINGS).getCell(column).getStringCellValue(), heading);
        XDDFSolidFillProperties fill = fill(HUES.get(nth % HUES.size()));
        if (series instanceof XDDFLineChartData.Series line) {
            line.setSmooth(false);
            line.setMarkerStyle(MarkerStyle.CIRCLE);
            line.setLineProperties(new XDDFLineProperties(fill));
        } else {
            series.setFillProperties(fill);
        }
    }

    private boolean anyBelowZero(Chart chart, Layout layout) {
        return chart.values().stream()
                .map(column ->
                        XDDFDataSourcesFactory.fromNumericCellRange(sheet, range(chart, layout.sheetColumn(column))))
                .anyMatch(values -> IntStream.range(0, values.getPointCount())
                        .mapToObj(values::getPointAt)
                        .anyMatch(value -> value != null && value < 0));
    }

    private static CellRangeAddress range(Chart chart, int column) {
        return new CellRangeAddress(FIRST_ROW + chart.from(), FIRST_ROW + chart.to() - 1, column, column);
    }

    private static XDDFSolidFillProperties fill(String rgb) {
        return new XDDFSolidFillProperties(XDDFColor.from(HexFormat.of().parseHex(rgb)));
    }
}
