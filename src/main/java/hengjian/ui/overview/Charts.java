package hengjian.ui.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import hengjian.analysis.Derived;
import hengjian.analysis.Figure;
import hengjian.analysis.Scale;
import hengjian.fact.Bound;
import hengjian.fact.Fact;
import hengjian.fact.Measure;
import hengjian.indicator.Unit;
import hengjian.store.StoredFact;
import hengjian.ui.chart.ApexChart;
import hengjian.ui.chart.BarChart;
import hengjian.ui.chart.BarDatum;
import hengjian.ui.chart.BarSeries;
import hengjian.ui.chart.ChartFrame;
import hengjian.ui.chart.ChartTexts;
import hengjian.ui.cite.Cited;
import hengjian.ui.cite.Sources;
import hengjian.ui.shell.Share;
import hengjian.ui.shell.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The two charts of the page. */
final class Charts {

    private Charts() {}

    static BarChart growth(Glance glance, List<String> indicators) {
        List<BarDatum> bars =
                indicators.stream().map(code -> growthBar(glance, code)).toList();
        String title = glance.zone() + " " + Words.period(glance.period()) + " " + Words.of("overview.growth");
        BarSeries series = new BarSeries(Words.measure(Measure.GROWTH), bars, false);
        return new BarChart(title, Words.of("overview.growth.unit"), List.of(series));
    }

    static BarChart projects(Glance glance) {
        List<StoredFact> plans = glance.breakdowns("PROJECTS").stream()
                .flatMap(level -> glance.find("PROJECT_INVESTMENT_ANNUAL", Measure.LEVEL, level).stream())
                .toList();
        Scale scale = Panels.scale(plans);
        List<BarDatum> plan = plans.stream().map(fact -> planBar(fact, scale)).toList();
        List<BarDatum> done =
                plans.stream().map(fact -> doneBar(glance, fact, scale)).toList();
        String title = glance.zone() + " " + Words.period(glance.period()) + " " + Words.of("overview.projects");
        return new BarChart(
                title,
                (scale.prefix() + Words.wording().unit(Unit.CNY)).strip(),
                List.of(
                        new BarSeries(Words.of("overview.plan"), plan, true),
                        new BarSeries(Words.of("overview.done"), done, false)));
    }

    /** Plan times completion, when both are stated for the level. */
    static Optional<Derived> completed(Glance glance, @Nullable String level) {
        return glance.find("PROJECT_INVESTMENT_ANNUAL", Measure.LEVEL, level)
                .flatMap(plan -> completion(glance, level).map(rate -> Derived.completed(plan.fact(), rate.fact())));
    }

    /** The levels' completed investment together, when it is known of every level. */
    static Optional<Derived> completedInAll(Glance glance) {
        List<Optional<Derived>> parts = glance.breakdowns("PROJECTS").stream()
                .map(level -> completed(glance, level))
                .toList();
        boolean whole = !parts.isEmpty() && parts.stream().allMatch(Optional::isPresent);
        return whole ? parts.stream().flatMap(Optional::stream).reduce(Derived::plus) : Optional.empty();
    }

    static Optional<StoredFact> completion(Glance glance, @Nullable String level) {
        return glance.find("PROJECT_INVESTMENT_ANNUAL", Measure.COMPLETION, level)
                .or(() -> glance.find("PROJECT_INVESTMENT_DONE", Measure.COMPLETION, level));
    }

    private static BarDatum planBar(StoredFact fact, Scale scale) {
        String text = Figure.of(fact.fact().quantity(), Words.wording(), scale).text();
        return bar(fact, fact.fact().quantity().value(), text, scale, true);
    }

    private static BarDatum doneBar(Glance glance, StoredFact plan, Scale scale) {
        String level = plan.fact().breakdown();
        return completed(glance, level)
                .map(done -> bar(plan, done.value(), done.shown(Words.wording()).number(), scale, false))
                .orElseGet(() -> new BarDatum(part(level), null, Words.of("cite.none"), false, false, null));
    }

    private static BarDatum bar(StoredFact fact, BigDecimal value, String text, Scale scale, boolean pale) {
        double shown = value.divide(scale.factor()).doubleValue();
        boolean open = fact.fact().quantity().bound() != Bound.EXACT;
        return new BarDatum(part(fact.fact().breakdown()), shown, text, open, pale, Cited.address(fact));
    }

    private static String part(@Nullable String level) {
        return level == null ? Words.of("overview.total") : Words.part(level);
    }

    private static BarDatum growthBar(Glance glance, String code) {
        String name = Words.indicator(code);
        return glance.find(code, Measure.GROWTH, null)
                .map(growth -> growthBar(glance, code, name, growth))
                .orElseGet(() -> new BarDatum(name, null, Words.of("cite.none"), false, false, null));
    }

    private static BarDatum growthBar(Glance glance, String code, String name, StoredFact growth) {
        Fact fact = growth.fact();
        String rank = glance.find(code, Measure.RANK, null)
                .map(found -> " " + Cited.rankText(found.fact()))
                .orElse("");
        return new BarDatum(
                name,
                fact.quantity().value().doubleValue(),
                Words.figure(fact.quantity()).whole() + rank,
                fact.quantity().bound() != Bound.EXACT,
                false,
                Cited.address(growth));
    }

    /** @param name of the chart below embed/overview/ */
    static Component frame(Glance glance, String name, BarChart data) {
        ApexChart chart = new ApexChart(data);
        chart.addPointListener(address -> UI.getCurrent().getPage().setLocation(address));
        ChartTexts texts =
                new ChartTexts(Words.of("chart.chart"), Words.of("chart.table"), "PNG", "SVG", Words.of("chart.none"));
        Map<String, String> parameters =
                Map.of("zone", glance.zone(), "period", glance.period().code());
        return new ChartFrame(chart, data, texts, Sources.of(glance.documents()))
                .with(Share.frame("embed/overview/" + name, parameters, glance.asOf()));
    }
}
