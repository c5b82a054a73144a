package hengjian.export;

import hengjian.analysis.Scale;
import hengjian.analysis.Wording;
import hengjian.fact.Bound;
import hengjian.fact.Quantity;
import hengjian.fact.Status;
import hengjian.indicator.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where a table's columns come to stand: those for units, bounds and states are put in only where there is need. A rank
 * needs no unit.
 */
final class Layout {

    private final Table table;
    private final Wording wording;
    private final List<Place> places = new ArrayList<>();

    Layout(Table table, Words words) {
        this.table = table;
        wording = words.wording();
        boolean unitsTold = IntStream.range(0, table.columns().size()).noneMatch(this::ownUnits);
        boolean statusTold = table.columns().stream()
                .anyMatch(column -> !column.figures() && column.heading().equals(words.statusHeading()));
        for (int column = 0; column < table.columns().size(); column++) {
            Column of = table.columns().get(column);
            if (!unitsTold && of.figures() && of.unit() == null) {
                places.add(new Place(Content.UNIT, column));
                unitsTold = true;
            }
            places.add(new Place(Content.CELL, column));
            if (any(column, Layout::bounded)) {
                places.add(new Place(Content.BOUND, column));
            }
            if (!statusTold && any(column, Layout::notActual)) {
                places.add(new Place(Content.STATUS, column));
            }
        }
    }

    /** What a column of the sheet tells of a column of the table. */
    enum Content {
        CELL,
        UNIT,
        BOUND,
        STATUS
    }

    record Place(Content content, int column) {}

    List<Place> places() {
        return places;
    }

    /** Whether figures, which stand to the right, end just before this column of the sheet. */
    boolean followsFigures(int at) {
        return at > 0
                && places.get(at - 1).content() == Content.CELL
                && table.columns().get(places.get(at - 1).column()).figures();
    }

    /** Where the table's column stands in the sheet. */
    int sheetColumn(int column) {
        return places.indexOf(new Place(Content.CELL, column));
    }

    /** The figure of a cell in the unit of its column, or else of its row; null where there is none. */
    @Nullable
    Shown shown(int row, int column) {
        return quantity(table.rows().get(row).get(column))
                .map(quantity -> shown(quantity, row, column))
                .orElse(null);
    }

    /** The units of a row's figures outside columns with a unit of their own. */
    List<String> units(int row) {
        List<String> units = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
            Shown shown = table.columns().get(column).unit() == null ? shown(row, column) : null;
            if (shown != null && !shown.base().equals(Unit.RANK) && !units.contains(shown.unit())) {
                units.add(shown.unit());
            }
        }
        return units;
    }

    /** Whether the unit must be told with the figure, since neither heading nor row tells it. */
    boolean tellsUnit(int row, int column, Shown shown) {
        String unit = table.columns().get(column).unit();
        return unit == null
                ? units(row).size() > 1 && !shown.base().equals(Unit.RANK)
                : !shown.unit().isEmpty() && !unit.equals(shown.unit());
    }

    private Shown shown(Quantity quantity, int row, int column) {
        String unit = table.columns().get(column).unit();
        return unit == null
                ? Shown.in(quantity, wording, rowScale(row, quantity.unit()))
                : Shown.in(quantity, wording, unit).orElseGet(() -> Shown.of(quantity, wording));
    }

    /** One scale for all figures of a row that can be compared, that of the largest. */
    private Scale rowScale(int row, Unit unit) {
        return IntStream.range(0, table.columns().size())
                .filter(column -> table.columns().get(column).unit() == null)
                .mapToObj(column -> quantity(table.rows().get(row).get(column)))
                .flatMap(Optional::stream)
                .filter(quantity -> quantity.unit().equals(unit))
                .map(wording::scale)
                .max(Comparator.comparing(Scale::factor))
                .orElse(Scale.ONE);
    }

    private static Optional<Quantity> quantity(Entry cell) {
        return switch (cell) {
            case Entry.Stated stated -> Optional.of(stated.fact().fact().quantity());
            case Entry.Derived derived -> Optional.of(derived.quantity());
            case Entry.Words _, Entry.Number _, Entry.Day _, Entry.Missing _, Entry.Live _ -> Optional.empty();
        };
    }

    private boolean ownUnits(int column) {
        return table.columns().get(column).figures()
                && table.columns().get(column).unit() == null
                && any(column, cell -> quantity(cell)
                        .filter(of -> !of.unit().equals(Unit.RANK))
                        .filter(of -> !wording.unit(of.unit()).isEmpty())
                        .isPresent());
    }

    private boolean any(int column, Predicate<Entry> test) {
        return table.rows().stream().anyMatch(row -> test.test(row.get(column)));
    }

    private static boolean bounded(Entry cell) {
        return cell instanceof Entry.Stated(var fact) && !exact(fact.fact().quantity());
    }

    private static boolean notActual(Entry cell) {
        return cell instanceof Entry.Stated(var fact) && fact.fact().status() != Status.ACTUAL;
    }

    private static boolean exact(Quantity quantity) {
        return quantity.bound() == Bound.EXACT && quantity.max() == null;
    }
}
