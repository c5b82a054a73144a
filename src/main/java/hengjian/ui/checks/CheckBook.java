package hengjian.ui.checks;

import hengjian.analysis.Outcome;
import hengjian.analysis.check.Check;
import hengjian.export.Book;
import hengjian.export.Column;
import hengjian.export.Entry;
import hengjian.export.Table;
import hengjian.store.StoredCheck;
import hengjian.store.StoredFact;
import hengjian.ui.shell.AsOfPicker;
import hengjian.ui.shell.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The checks as tables of a workbook: the arithmetic, and each figure it is made of with its sentence. */
final class CheckBook {

    private CheckBook() {}

    static Book of(String title, CheckQuery query, List<StoredCheck> checks) {
        String address = ChecksView.ROUTE + "?" + query.parameters().getQueryString();
        String asOf = AsOfPicker.textUnlessNow(query.asOf());
        return new Book(
                title, filters(query), asOf, address, List.of(arithmetic(title, checks), figures(title, checks)));
    }

    static String filters(CheckQuery query) {
        Check.Kind kind = query.kind();
        Outcome outcome = query.outcome();
        return Words.of("checks.zone") + "：" + Objects.requireNonNullElse(query.zone(), "") + "；"
                + Words.of("checks.kind") + "：" + Words.of(kind == null ? "checks.any" : "checks.kind." + kind.code())
                + "；" + Words.of("checks.outcome") + "："
                + Words.of(outcome == null ? "checks.any" : "checks.outcome." + outcome.code());
    }

    private static Table arithmetic(String title, List<StoredCheck> checks) {
        List<List<Entry>> rows = new ArrayList<>();
        checks.forEach(check -> rows.add(row(rows.size() + 1, check.check())));
        return Table.of(
                        Words.of("checks.title"),
                        title,
                        Column.words(Words.of("checks.number")),
                        Column.words(Words.of("checks.outcome")),
                        Column.words(Words.of("checks.kind")),
                        Column.words(Words.of("facts.indicator")),
                        Column.words(Words.of("facts.period")),
                        Column.words(Words.of("checks.computed")),
                        Column.words(Words.of("checks.within")),
                        Column.words(Words.of("checks.stated")),
                        Column.words(Words.of("checks.within")),
                        Column.words(Words.of("checks.verdict")))
                .rows(rows);
    }

    private static List<Entry> row(int number, Check check) {
        String stated =
                switch (check.stated()) {
                    case Check.Side.Of(var fact) ->
                        Words.figure(fact.quantity()).whole();
                    case Check.Side.Limit _ ->
                        Words.of("checks.limit." + check.kind().code());
                };
        return List.of(
                new Entry.Number(BigDecimal.valueOf(number), 0),
                Entry.words(Words.of("checks.outcome." + check.outcome().code())),
                Entry.words(Words.of("checks.kind." + check.kind().code())),
                Entry.words(CheckWords.name(check.about())),
                Entry.words(Words.period(check.about().period())),
                Entry.words(CheckWords.formula(check)),
                Entry.words(CheckWords.interval(check, check.left())),
                Entry.words(stated),
                Entry.words(CheckWords.interval(check, check.right())),
                Entry.words(CheckWords.verdict(check)));
    }

    private static Table figures(String title, List<StoredCheck> checks) {
        List<List<Entry>> rows = new ArrayList<>();
        for (int at = 0; at < checks.size(); at++) {
            for (StoredFact fact : checks.get(at).facts()) {
                rows.add(List.of(
                        new Entry.Number(BigDecimal.valueOf(at + 1), 0),
                        Entry.words(CheckWords.name(fact.fact())),
                        Entry.words(Words.period(fact.fact().period())),
                        Entry.of(fact)));
            }
        }
        return Table.of(
                        Words.of("checks.figures"),
                        title + " " + Words.of("checks.figures"),
                        Column.words(Words.of("checks.number")),
                        Column.words(Words.of("facts.indicator")),
                        Column.words(Words.of("facts.period")),
                        Column.figures(Words.of("facts.value")))
                .rows(rows);
    }
}
