package hengjian.ui.overview;

import hengjian.export.Book;
import hengjian.export.Chart;
import hengjian.export.Column;
import hengjian.export.Entry;
import hengjian.export.Table;
import hengjian.fact.Measure;
import hengjian.ui.shell.AsOfParameters;
import hengjian.ui.shell.AsOfPicker;
import hengjian.ui.shell.FactColumn;
import hengjian.ui.shell.Words;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The page as a workbook: growth and ranks with their chart, and every figure. */
final class OverviewBook {

    private OverviewBook() {}

    static Book of(Glance glance, String heading, List<String> headlines) {
        String address = "?zone=" + URLEncoder.encode(glance.zone(), StandardCharsets.UTF_8) + "&period="
                + glance.period().code();
        for (var time : AsOfParameters.of(glance.asOf()).entrySet()) {
            address += "&" + time.getKey() + "=" + time.getValue();
        }
        String asOf = glance.asOf().isNow() ? null : AsOfPicker.text(glance.asOf());
        String filters = Words.of("overview.zone") + "：" + glance.zone() + "；" + Words.of("overview.period") + "："
                + Words.period(glance.period());
        return new Book(
                heading, filters, asOf, address, List.of(growth(glance, heading, headlines), all(glance, heading)));
    }

    private static Table growth(Glance glance, String heading, List<String> headlines) {
        String title = heading + " " + Words.of("overview.growth");
        return Table.of(
                        Words.of("overview.growth"),
                        title,
                        Column.words(Words.of("facts.indicator")),
                        Column.figures(Words.measure(Measure.GROWTH), "%"),
                        Column.figures(Words.measure(Measure.RANK)))
                .rows(headlines.stream().map(code -> growth(glance, code)).toList())
                .charted(Chart.Kind.BARS, "%", 1);
    }

    private static List<Entry> growth(Glance glance, String code) {
        String none = Words.of("cite.none");
        return List.of(
                Entry.words(Words.indicator(code)),
                Entry.of(glance.find(code, Measure.GROWTH, null), none),
                Entry.of(glance.find(code, Measure.RANK, null), none));
    }

    private static Table all(Glance glance, String heading) {
        return FactColumn.table(
                heading,
                glance.facts().stream(),
                FactColumn.INDICATOR,
                FactColumn.BREAKDOWN,
                FactColumn.MEASURE,
                FactColumn.STATUS,
                FactColumn.PERIOD,
                FactColumn.VALUE);
    }
}
