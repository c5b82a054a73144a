package hengjian.ui.compare;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import hengjian.analysis.Change;
import hengjian.analysis.Derived;
import hengjian.analysis.DerivedText;
import hengjian.analysis.Difference;
import hengjian.analysis.Figure;
import hengjian.analysis.comparison.Comparison;
import hengjian.analysis.comparison.Entry;
import hengjian.analysis.comparison.Pair;
import hengjian.analysis.comparison.Place;
import hengjian.analysis.comparison.Row;
import hengjian.fact.Fact;
import hengjian.fact.Measure;
import hengjian.indicator.Growth;
import hengjian.indicator.Indicator;
import hengjian.store.StoredFact;
import hengjian.ui.badge.FailedCheck;
import hengjian.ui.cite.Cited;
import hengjian.ui.cite.Explained;
import hengjian.ui.cite.FigureTable;
import hengjian.ui.shell.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The table: a row a subject, the periods or zones as columns, then what lies between two of them. */
final class CompareTable {

    private final Compared compared;
    private final FailedCheck failed;
    private final List<Pair> pairs;
    private final boolean several;

    private CompareTable(Compared compared, FailedCheck failed) {
        this.compared = compared;
        this.failed = failed;
        pairs = compared.told();
        several = compared.query().zones().size() > 1
                && compared.comparison().columns().getFirst().zone().isEmpty();
    }

    static Div of(Compared compared, FailedCheck failed) {
        return new CompareTable(compared, failed).table();
    }

    private Div table() {
        Comparison comparison = compared.comparison();
        FigureTable table = new FigureTable(headings(comparison));
        String group = "";
        for (Row row : comparison.rows()) {
            String of = group(row);
            if (!compared.query().has(Option.BY_CHANGE) && !of.equals(group)) {
                table.group(Words.group(of));
                group = of;
            }
            table.row(decimals(row), () -> name(row), () -> cells(row));
        }
        Div component = table.component(true);
        component.addClassName("hj-compare-table");
        return component;
    }

    private List<String> headings(Comparison comparison) {
        List<String> headings = new ArrayList<>(List.of(Words.of("compare.indicator")));
        comparison.columns().stream()
                .map(place -> Labels.place(place, comparison))
                .forEach(headings::add);
        for (Pair pair : pairs) {
            headings.add(Columns.heading("compare.change", pair, pairs, comparison));
            if (compared.hasPercent(pair)) {
                headings.add(Columns.heading("compare.percent", pair, pairs, comparison));
            }
        }
        return headings;
    }

    private static String group(Row row) {
        return Words.catalogue()
                .find(row.subject().indicator())
                .map(Indicator::group)
                .orElse("");
    }

    /** 地区生产总值 增速 %, whether at constant prices, and whose where there are several zones. */
    private Component name(Row row) {
        Anchor indicator = new Anchor("indicator/" + row.subject().indicator(), Labels.subject(row.subject()));
        indicator.addClassName("hj-row-name");
        Span name = new Span(indicator, styled("hj-row-measure", Labels.measure(row.subject()) + unit(row)));
        if (row.subject().measure() == Measure.GROWTH && isReal(row)) {
            name.add(styled("hj-tag hj-real", Words.of("compare.real")));
        }
        if (several) {
            name.add(styled("hj-row-zone", row.zone()));
        }
        name.addClassName("hj-row");
        return name;
    }

    private static String unit(Row row) {
        String unit = Labels.unit(row);
        return unit.isEmpty() ? "" : " " + unit;
    }

    private static boolean isReal(Row row) {
        return Words.catalogue()
                .find(row.subject().indicator())
                .filter(indicator -> indicator.growth() == Growth.REAL)
                .isPresent();
    }

    private List<Integer> decimals(Row row) {
        return row.entries().stream().map(entry -> decimals(row, entry)).toList();
    }

    private int decimals(Row row, Entry entry) {
        return switch (entry) {
            case Entry.Stated stated ->
                decimals(row, compared.stored(stated.cell()).fact());
            case Entry.Inferred(Derived derived) -> decimals(row, derived.shown(Words.wording()));
            case Entry.Silent _, Entry.NoText _ -> FigureTable.NONE;
        };
    }

    private static int decimals(Row row, Fact fact) {
        return fact.measure() == Measure.RANK || !Labels.oneUnit(row)
                ? FigureTable.NONE
                : figure(row, fact).shownDecimals();
    }

    private static int decimals(Row row, DerivedText text) {
        return text.unit().equals(Labels.unit(row)) ? text.decimals() : FigureTable.NONE;
    }

    /** In the row's unit. */
    private static Figure figure(Row row, Fact fact) {
        return Figure.of(fact.quantity(), Words.wording(), Labels.scale(row));
    }

    private List<Component> cells(Row row) {
        List<Component> cells = new ArrayList<>();
        for (int at = 0; at < row.entries().size(); at++) {
            cells.add(cell(row, at));
        }
        for (Pair pair : pairs) {
            cells.add(change(row, pair));
            if (compared.hasPercent(pair)) {
                cells.add(percent(row, pair));
            }
        }
        return cells;
    }

    private Component cell(Row row, int at) {
        Place place = row.places().get(at);
        return switch (row.entries().get(at)) {
            case Entry.Stated stated -> stated(row, stated);
            case Entry.Inferred(Derived derived) -> inferred(row, derived);
            case Entry.Silent _ ->
                why("hj-silent", "cite.none", "compare.silent.go", Address.facts(place.zone(), place.slot()));
            case Entry.NoText _ ->
                why("hj-notext", "compare.noText", "compare.noText.go", Address.coverage(place.zone()));
        };
    }

    /** In the row's unit, or with its own. */
    private Component inferred(Row row, Derived derived) {
        DerivedText text = derived.shown(Words.wording());
        return text.unit().equals(Labels.unit(row))
                ? new Explained(derived, compared.inputs())
                : new Explained(derived, text.whole(), compared.inputs());
    }

    /** Why there is no figure, leading to what is said instead or to what is missing. */
    private static Component why(String className, String key, String title, String address) {
        Anchor why = new Anchor(address, Words.of(key));
        why.addClassName(className);
        why.setTitle(Words.of(title));
        return why;
    }

    private Component stated(Row row, Entry.Stated stated) {
        StoredFact stored = compared.stored(stated.cell());
        Fact fact = stored.fact();
        if (fact.measure() == Measure.RANK) {
            return Cited.rank(stored);
        }
        Anchor anchor = Labels.oneUnit(row) ? Cited.figure(stored, figure(row, fact)) : Cited.whole(stored);
        Div beneath = new Div();
        beneath.addClassName("hj-beneath");
        stated.ranks().forEach(rank -> beneath.add(Cited.rank(compared.stored(rank))));
        failed.of(stored).ifPresent(beneath::add);
        if (stated.cell().conflict()) {
            Anchor others = new Anchor("indicator/" + row.subject().indicator() + "?zone=" + fact.subject(), "≠");
            others.setTitle(
                    Words.of("compare.conflict", stated.cell().alternatives().size()));
            others.addClassName("hj-conflict");
            beneath.add(others);
        }
        Div cell = new Div(anchor);
        cell.addClassName("hj-cell");
        if (beneath.getComponentCount() > 0) {
            cell.add(beneath);
        }
        return cell;
    }

    private Component change(Row row, Pair pair) {
        boolean zones = !row.places()
                .get(pair.from())
                .zone()
                .equals(row.places().get(pair.to()).zone());
        Optional<Difference> difference = row.difference(pair);
        Component main = difference.<Component>map(of -> change(of, zones)).orElseGet(() -> styled("hj-missing", "—"));
        return row.rankDifference(pair)
                .filter(Difference.Known.class::isInstance)
                .map(Difference.Known.class::cast)
                .<Component>map(rank -> {
                    Div cell = new Div(main, places(rank, zones));
                    cell.addClassName("hj-cell");
                    return cell;
                })
                .orElse(main);
    }

    private Component change(Difference difference, boolean zones) {
        return switch (difference) {
            case Difference.Known known -> explained(known, zones);
            case Difference.Refused refused -> refused(refused);
        };
    }

    private Component explained(Difference.Known known, boolean zones) {
        boolean rank = known.amount().unit().code().equals("rank");
        String text = rank
                ? placesText(known, zones)
                : Change.of(known.amount(), Words.wording()).whole();
        return new Explained(known.amount(), text, compared.inputs());
    }

    private static Component refused(Difference.Refused refused) {
        String key = refused.obstacle().name().toLowerCase(Locale.ROOT);
        Span words = styled("hj-refused", Words.of("compare.refused." + key));
        words.setTitle(Words.of("compare.refused." + key + ".why"));
        return words;
    }

    private Component places(Difference.Known rank, boolean zones) {
        Div beneath = new Div(new Explained(rank.amount(), placesText(rank, zones), compared.inputs()));
        beneath.addClassName("hj-beneath");
        return beneath;
    }

    /** Two places up: ↑ 2 位; between zones nothing rises. */
    private static String placesText(Difference.Known rank, boolean zones) {
        int places = rank.amount().value().intValue();
        if (zones && places != 0) {
            return Words.of(places < 0 ? "compare.before" : "compare.behind", Math.abs(places));
        }
        return places == 0
                ? Words.of("compare.samePlace")
                : Words.of(places < 0 ? "compare.up" : "compare.down", Math.abs(places));
    }

    private Component percent(Row row, Pair pair) {
        return row.difference(pair)
                .filter(Difference.Known.class::isInstance)
                .map(Difference.Known.class::cast)
                .flatMap(Difference.Known::percent)
                .<Component>map(percent -> percent(row, percent))
                .orElseGet(() -> new Span(""));
    }

    /** Levels are at current prices: of GDP and value added their rise is not the growth at constant prices. */
    private Component percent(Row row, Derived percent) {
        Explained explained =
                new Explained(percent, Change.percent(percent, Words.wording()).whole(), compared.inputs());
        if (!isReal(row)) {
            return explained;
        }
        Span nominal = styled("hj-tag hj-real", Words.of("compare.nominal"));
        nominal.setTitle(Words.of("compare.nominal.why"));
        Div beneath = new Div(nominal);
        beneath.addClassName("hj-beneath");
        Div cell = new Div(explained, beneath);
        cell.addClassName("hj-cell");
        return cell;
    }

    private static Span styled(String classNames, String words) {
        Span span = new Span(words);
        span.addClassNames(classNames.split(" "));
        return span;
    }
}
