package hengjian.ui.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.shared.Registration;
import java.util.function.Consumer;

/** A chart drawn by ApexCharts in the colours of the page's custom properties. */
@Tag("hj-apex-chart")
@NpmPackage(value = "apexcharts", version = "4.7.0")
@JsModule("./apex-chart.js")
public final class ApexChart extends Component implements HasSize, HasStyle {

    private static final long serialVersionUID = 1L;

    public ApexChart(Chart chart) {
        getElement().setAttribute("role", "img").setAttribute("tabindex", "0");
        show(chart);
    }

    public void show(Chart chart) {
        getElement().setAttribute("aria-label", chart.sentence());
        getElement().setPropertyBean("options", chart.options());
    }

    /** The line below the chart in downloaded pictures. */
    public void setSourceText(String source) {
        getElement().setProperty("source", source);
    }

    /** Hears the key of a bar or point that was clicked, or chosen with the arrow keys and Enter. */
    public Registration addPointListener(Consumer<String> listener) {
        return addListener(PointEvent.class, event -> listener.accept(event.key));
    }

    public void downloadPng() {
        getElement().callJsFunction("downloadPng");
    }

    public void downloadSvg() {
        getElement().callJsFunction("downloadSvg");
    }

    void choose(String key) {
        fireEvent(new PointEvent(this, false, key));
    }

    /** A bar or point was chosen. */
    @DomEvent("hj-point")
    public static final class PointEvent extends ComponentEvent<ApexChart> {

        private static final long serialVersionUID = 1L;

        private final String key;

        public PointEvent(ApexChart source, boolean fromClient, @EventData("event.detail.key") String key) {
            super(source, fromClient);
            this.key = key;
        }
    }
}
