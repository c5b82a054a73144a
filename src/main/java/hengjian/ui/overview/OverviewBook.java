package hengjian.ui.overview;

import hengjian.export.Book;
import hengjian.export.Chart;
import hengjian.export.Column;
import hengjian.export.Entry;
import hengjian.export.Table;
import hengjian.fact.Measure;
import hengjian.store.StoredFact;
import hengjian.ui.shell.AsOfParameters;
import hengjian.ui.shell.AsOfPicker;
import hengjian.ui.shell.Words;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

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
        return Table.of(
                        Words.of("facts.title"),
                        heading,
                        Column.words(Words.of("facts.indicator")),
                        Column.words(Words.of("facts.breakdown")),
                        Column.words(Words.of("facts.measure")),
                        Column.words(Words.of("facts.status")),
                        Column.words(Words.of("facts.period")),
                        Column.figures(Words.of("facts.value")))
                .rows(glance.facts().stream().map(OverviewBook::row).toList());
    }

    private static List<Entry> row(StoredFact stored) {
        var fact = stored.fact();
        return List.of(
                Entry.words(Words.indicator(fact)),
                Entry.words(Words.part(Objects.requireNonNullElse(fact.breakdown(), ""))),
                Entry.words(Words.measure(fact.measure())),
                Entry.words(Words.status(fact.status())),
                Entry.words(Words.period(fact.period())),
                Entry.of(stored));
    }
}
