package hengjian.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import hengjian.analysis.Cell.Reason;
import hengjian.document.Span;
import hengjian.fact.Bound;
import hengjian.fact.Evidence;
import hengjian.fact.Fact;
import hengjian.fact.Measure;
import hengjian.fact.Period;
import hengjian.fact.Quantity;
import hengjian.fact.Status;
import hengjian.indicator.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CellTest {

    private static final LocalDate JULY = LocalDate.of(2022, 7, 20);
    private static final LocalDate AUGUST = LocalDate.of(2022, 8, 5);

    @Test
    void prefersTheLaterPublication() {
        Cell cell = Cell.of(List.of(said(1, "6.9", JULY), said(2, "7.1", AUGUST)));

        assertThat(cell.preferred().id()).isEqualTo(2);
        assertThat(cell.reason()).isEqualTo(Reason.LATER);
        assertThat(cell.alternatives()).extracting(Statement::id).containsExactly(1L);
    }

    @Test
    void prefersWhatAPersonReviewedToALaterPublication() {
        Cell cell = Cell.of(List.of(reviewed(said(1, "6.9", JULY)), said(2, "7.1", AUGUST)));

        assertThat(cell.preferred().id()).isEqualTo(1);
        assertThat(cell.reason()).isEqualTo(Reason.REVIEWED);
    }

    @Test
    void prefersWhatACuratorChoseToAllElse() {
        Cell cell = Cell.of(List.of(chosen(said(1, "6.9", JULY)), reviewed(said(2, "7.1", AUGUST))));

        assertThat(cell.preferred().id()).isEqualTo(1);
        assertThat(cell.reason()).isEqualTo(Reason.CHOSEN);
    }

    @Test
    void namesNoReasonButTheOrderWhereNothingTellsThemApart() {
        assertThat(Cell.of(List.of(said(2, "7.1", JULY), said(1, "6.9", JULY))).reason())
                .isEqualTo(Reason.FIRST);
        assertThat(Cell.of(List.of(said(1, "6.9", JULY))).reason()).isEqualTo(Reason.ONLY);
    }

    @Test
    void prefersTheNumberToALimitToldOfItTheSameDay() {
        Cell cell = Cell.of(List.of(bounded("60", Bound.MORE_THAN), said(2, "63.8", JULY)));

        assertThat(cell.preferred().id()).isEqualTo(2);
        assertThat(cell.reason()).isEqualTo(Reason.EXACT);
        assertThat(cell.conflict()).isFalse();
    }

    @Test
    void seesAConflictInUnequalValuesOnly() {
        assertThat(conflict(said(1, "6.9", JULY), said(2, "7.1", AUGUST))).isTrue();
        assertThat(conflict(said(1, "6.9", JULY), said(2, "7.0", AUGUST))).isTrue();
        assertThat(conflict(said(1, "6.9", JULY), said(2, "6.9", AUGUST))).isFalse();
        assertThat(conflict(said(1, "6.9", JULY), said(2, "6.90", AUGUST))).isFalse();
    }

    @Test
    void seesNoConflictBetweenAFigureAndItsRounding() {
        assertThat(conflict(said(1, "6.9", JULY), said(2, "6.87", AUGUST))).isFalse();
        assertThat(conflict(said(1, "6.9", JULY), said(2, "6.84", AUGUST))).isTrue();
    }

    @Test
    void seesNoConflictBetweenABoundAndAFigureWithinIt() {
        assertThat(conflict(bounded("70", Bound.MORE_THAN), said(2, "72.3", AUGUST)))
                .isFalse();
        assertThat(conflict(bounded("70", Bound.MORE_THAN), said(2, "65.2", AUGUST)))
                .isTrue();
        assertThat(conflict(bounded("70", Bound.ABOUT), said(2, "68.4", AUGUST)))
                .isFalse();
        assertThat(conflict(bounded("70", Bound.NEARLY), said(2, "71.2", AUGUST)))
                .isTrue();
    }

    @Test
    void keepsRanksAmongDifferentCohortsApart() {
        Statement city = said(1, "1", JULY);
        Fact fact = city.fact();
        Fact inClass = new Fact(
                fact.subject(),
                fact.indicator(),
                fact.label(),
                null,
                fact.measure(),
                fact.quantity(),
                fact.period(),
                fact.status(),
                "B类单位",
                fact.evidence(),
                fact.rule());
        Statement other = new Statement(2, inClass, JULY, "d2", false, false);

        assertThat(Cell.all(List.of(city, other)).values()).hasSize(2).noneMatch(Cell::conflict);
    }

    private static boolean conflict(Statement one, Statement other) {
        boolean either = Cell.of(List.of(one, other)).conflict();
        assertThat(Cell.of(List.of(other, one)).conflict()).isEqualTo(either);
        return either;
    }

    private static Statement said(long id, String value, LocalDate published) {
        return statement(id, value, Bound.EXACT, published);
    }

    private static Statement bounded(String value, Bound bound) {
        return statement(1, value, bound, JULY);
    }

    private static Statement reviewed(Statement one) {
        return new Statement(one.id(), one.fact(), one.published(), one.documentId(), true, one.chosen());
    }

    private static Statement chosen(Statement one) {
        return new Statement(one.id(), one.fact(), one.published(), one.documentId(), one.reviewed(), true);
    }

    private static Statement statement(long id, String value, Bound bound, LocalDate published) {
        BigDecimal number = new BigDecimal(value);
        Quantity quantity =
                new Quantity(number, null, Unit.PERCENT, bound, BigDecimal.ONE.movePointLeft(number.scale()));
        Evidence evidence =
                new Evidence("d" + id, new Span(0, value.length()), value, new Span(0, value.length()), value);
        Fact fact = new Fact(
                "衡阳高新区",
                "GDP",
                "GDP",
                null,
                Measure.GROWTH,
                quantity,
                new Period.HalfYear(2022, 1),
                Status.ACTUAL,
                null,
                evidence,
                "test");
        return new Statement(id, fact, published, "d" + id, false, false);
    }
}
