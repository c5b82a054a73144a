package hengjian.ui.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** A chart with its title, its twin as a table, its downloads and its source. */
@StyleSheet("context://hengjian/chart.css")
public final class ChartFrame extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final ApexChart chart;
    private transient Chart data;
    private final ChartTexts texts;
    private final H3 title = new H3();
    private final Div body = new Div();
    private final Div tableBody = new Div();
    private final Div tools = new Div();
    private final NativeButton asChart;
    private final NativeButton asTable;
    private final NativeButton png;
    private final NativeButton svg;

    public ChartFrame(ApexChart chart, Chart data, ChartTexts texts, Component source) {
        this.chart = chart;
        this.data = data;
        this.texts = texts;
        asChart = button(texts.chart());
        asTable = button(texts.table());
        png = button(texts.png());
        svg = button(texts.svg());
        asChart.addClickListener(event -> showTable(false));
        asTable.addClickListener(event -> showTable(true));
        png.addClickListener(event -> chart.downloadPng());
        svg.addClickListener(event -> chart.downloadSvg());
        chart.setSourceText(source.getElement().getTextRecursively());

        body.addClassName("hj-chart-body");
        tableBody.addClassName("hj-chart-table");
        Div sourceSlot = new Div(source);
        sourceSlot.addClassName("hj-chart-source");
        tools.add(asChart, asTable, png, svg);
        tools.addClassName("hj-chart-tools");
        Div foot = new Div(sourceSlot, tools);
        foot.addClassName("hj-chart-foot");
        getContent().addClassName("hj-chart");
        getContent().getElement().setAttribute("role", "figure");
        getContent().add(title, body, tableBody, foot);
        showTable(false);
        fill(data);
    }

    /** With one more button beside its downloads. */
    public ChartFrame with(NativeButton tool) {
        tools.add(tool);
        return this;
    }

    /** Other figures in chart and table alike. */
    public void show(Chart data) {
        chart.show(data);
        fill(data);
    }

    private void fill(Chart shown) {
        data = shown;
        boolean empty = data.isEmpty();
        Span unit = new Span(data.unit());
        unit.addClassName("hj-chart-unit");
        title.removeAll();
        title.add(new Text(data.title() + " "), unit);
        getContent().getElement().setAttribute("aria-label", data.heading());
        body.removeAll();
        body.add(empty ? new Paragraph(texts.noData()) : chart);
        tableBody.removeAll();
        fillTable();
        png.setEnabled(!empty);
        svg.setEnabled(!empty);
    }

    /** The chart stays in the page, hidden, so that it can still be downloaded. */
    private void showTable(boolean table) {
        body.getElement().setAttribute("data-hidden", table);
        tableBody.setVisible(table);
        fillTable();
        asChart.getElement().setAttribute("aria-pressed", String.valueOf(!table));
        asTable.getElement().setAttribute("aria-pressed", String.valueOf(table));
    }

    /** Made when it is first asked for: a page of charts has many tables that nobody opens. */
    private void fillTable() {
        if (tableBody.isVisible() && tableBody.getComponentCount() == 0) {
            tableBody.add(table());
        }
    }

    private NativeTable table() {
        NativeTable table = new NativeTable();
        NativeTableRow head = new NativeTableRow();
        head.add(new NativeTableCell());
        Chart.Twin twin = data.twin();
        twin.columns().forEach(name -> head.add(header(name, "col")));
        table.setCaptionText(data.heading());
        table.getHead().add(head);
        for (Chart.Row row : twin.rows()) {
            NativeTableRow line = new NativeTableRow();
            line.add(header(row.label(), "row"));
            for (Chart.Cell of : row.cells()) {
                line.add(cell(of));
            }
            table.getBody().add(line);
        }
        return table;
    }

    private NativeTableCell cell(Chart.@Nullable Cell bar) {
        if (bar == null) {
            return new NativeTableCell("—");
        }
        String text = bar.text().isBlank() ? "—" : bar.text();
        String key = bar.key();
        if (key == null) {
            return new NativeTableCell(text);
        }
        NativeButton button = button(text);
        button.addClickListener(event -> chart.choose(key));
        return new NativeTableCell(button);
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        NativeTableHeaderCell header = new NativeTableHeaderCell(text);
        header.getElement().setAttribute("scope", scope);
        return header;
    }

    private static NativeButton button(String text) {
        NativeButton button = new NativeButton(text);
        button.getElement().setAttribute("type", "button");
        return button;
    }
}
