package hengjian.export;

import hengjian.fact.Status;
import hengjian.store.StoredFact;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** A table of a view as a sheet, with its charts beside it. */
final class TableSheet {

    private static final int FIRST_ROW = Sheet.HEADINGS + 1;
    private static final Pattern OPERAND = Pattern.compile("\\{(\\d+)}");

    private final Table table;
    private final String name;
    private final DrawnSheet sheet;
    private final Words words;
    private final Sources sources;
    private final Layout layout;

    TableSheet(Table table, String name, DrawnSheet sheet, Words words, Sources sources) {
        this.table = table;
        this.name = name;
        this.sheet = sheet;
        this.words = words;
        this.sources = sources;
        layout = new Layout(table, words);
    }

    void write() {
        sheet.title(table.title());
        sheet.headings(layout.places().stream().map(this::heading).toArray(String[]::new));
        for (int at = 0; at < layout.places().size(); at++) {
            Layout.Place place = layout.places().get(at);
            if (place.content() == Layout.Content.CELL && isFigure(place.column())) {
                sheet.rightHeading(at);
            } else if (layout.followsFigures(at)) {
                sheet.indented(Sheet.HEADINGS, at);
            }
        }
        for (int row = 0; row < table.rows().size(); row++) {
            for (int at = 0; at < layout.places().size(); at++) {
                place(row, at);
            }
        }
        int last = FIRST_ROW + table.rows().size() - 1;
        sheet.filter(last, layout.places().size());
        sheet.widths(Widths.of(sheet.sheet(), layout.places().size()));
        sheet.finish();
        new Drawing(sheet.sheet(), layout.places().size() + 1).draw(table, layout);
    }

    private String heading(Layout.Place place) {
        Column column = table.columns().get(place.column());
        String unit = column.unit();
        return switch (place.content()) {
            case CELL -> words.heading(column.heading(), unit == null ? "" : unit);
            case UNIT -> words.of("单位", "Unit");
            case BOUND -> words.of("界", "Bound");
            case STATUS -> words.statusHeading();
        };
    }

    private void place(int row, int at) {
        Layout.Place place = layout.places().get(at);
        Entry cell = table.rows().get(row).get(place.column());
        int line = FIRST_ROW + row;
        switch (place.content()) {
            case CELL -> cell(row, at, place.column(), cell);
            case UNIT -> sheet.text(line, at, String.join(words.of("；", "; "), layout.units(row)));
            case BOUND -> sheet.text(line, at, bound(layout.shown(row, place.column())));
            case STATUS -> sheet.text(line, at, status(cell));
        }
        if (layout.followsFigures(at) && !(place.content() == Layout.Content.CELL && isFigure(place.column()))) {
            sheet.indented(line, at);
        }
    }

    private boolean isFigure(int column) {
        return table.columns().get(column).figures();
    }

    private void cell(int row, int at, int column, Entry cell) {
        int line = FIRST_ROW + row;
        switch (cell) {
            case Entry.Words of -> sheet.wrapped(line, at, of.text());
            case Entry.Stated(StoredFact fact) -> stated(row, at, column, fact);
            case Entry.Derived derived -> derived(row, at, column, derived);
            case Entry.Number(BigDecimal number, int decimals) ->
                sheet.number(line, at, number, NumberFormat.plain(decimals));
            case Entry.Day(var day) -> sheet.date(line, at, day);
            case Entry.Missing(String why) -> missing(line, at, column, why);
            case Entry.Live live -> live(row, at, live);
        }
    }

    /** A chart would draw words as zero: where one is drawn, the cell stays empty and a note says why. */
    private void missing(int line, int at, int column, String why) {
        boolean charted =
                table.charts().stream().anyMatch(chart -> chart.values().contains(column));
        if (charted) {
            sheet.note(line, at, why);
        } else {
            sheet.missing(line, at, why);
        }
    }

    private void stated(int row, int at, int column, StoredFact fact) {
        int line = FIRST_ROW + row;
        Shown shown = Objects.requireNonNull(layout.shown(row, column));
        Sources.Source source = sources.of(fact, name, line);
        sheet.linkToRow(
                line,
                at,
                sources.sheet(),
                source.sourceRow(),
                fact.fact().evidence().sentence().strip());
        sheet.number(line, at, shown.number(), format(row, column, shown));
        words.remark(shown, fact.fact().status()).ifPresent(remark -> sheet.note(line, at, remark));
    }

    private void derived(int row, int at, int column, Entry.Derived derived) {
        Shown shown = Objects.requireNonNull(layout.shown(row, column));
        sheet.number(FIRST_ROW + row, at, shown.number(), "\"≈\"" + format(row, column, shown));
        sheet.note(FIRST_ROW + row, at, words.of("推算：", "derived: ") + derived.explained());
    }

    private void live(int row, int at, Entry.Live live) {
        OptionalInt decimals = decimals(row, live);
        if (decimals.isEmpty()) {
            sheet.missing(FIRST_ROW + row, at, "—");
            return;
        }
        String formula = OPERAND.matcher(live.formula()).replaceAll(operand -> address(row, operand));
        Integer wanted = live.decimals();
        int shown = wanted == null ? decimals.getAsInt() : wanted;
        sheet.formula(FIRST_ROW + row, at, formula, NumberFormat.signed(shown));
    }

    /** Of the operand with most; none when an operand is not an exact figure in the same scale. */
    private OptionalInt decimals(int row, Entry.Live live) {
        int most = 0;
        for (MatchResult operand : OPERAND.matcher(live.formula()).results().toList()) {
            int column = Integer.parseInt(operand.group(1));
            Shown shown = layout.shown(row, column);
            Entry cell = table.rows().get(row).get(column);
            if (cell instanceof Entry.Number(BigDecimal number, int decimals)) {
                most = Math.max(most, decimals);
            } else if (shown == null || !shown.exact() || layout.tellsUnit(row, column, shown)) {
                return OptionalInt.empty();
            } else {
                most = Math.max(most, shown.decimals());
            }
        }
        return OptionalInt.of(most);
    }

    private String address(int row, MatchResult operand) {
        int column = layout.sheetColumn(Integer.parseInt(operand.group(1)));
        return new CellReference(FIRST_ROW + row, column).formatAsString();
    }

    private String format(int row, int column, Shown shown) {
        return layout.tellsUnit(row, column, shown) ? NumberFormat.with(shown.format(), shown.unit()) : shown.format();
    }

    private String bound(@Nullable Shown shown) {
        if (shown == null) {
            return "";
        }
        BigDecimal max = shown.max();
        return max == null
                ? words.bound(shown.bound())
                : shown.number().toPlainString() + "—" + max.toPlainString() + words.bound(shown.bound());
    }

    private String status(Entry cell) {
        return cell instanceof Entry.Stated(StoredFact fact) && fact.fact().status() != Status.ACTUAL
                ? words.status(fact.fact().status())
                : "";
    }
}
