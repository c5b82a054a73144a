package hengjian.ui.targets;

import hengjian.analysis.target.Target;
import hengjian.export.Book;
import hengjian.export.Column;
import hengjian.export.Entry;
import hengjian.export.Table;
import hengjian.fact.Fact;
import hengjian.fact.Measure;
import hengjian.ui.shell.AsOfPicker;
import hengjian.ui.shell.Words;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The targets as a table of a workbook, each figure linked to its sentence. */
final class TargetBook {

    private TargetBook() {}

    static Book of(String title, TargetQuery query, List<Target> targets, Aims aims) {
        Table table = Table.of(
                        Words.of("targets.title"),
                        title,
                        Column.words(Words.of("targets.what")),
                        Column.words(Words.of("facts.measure")),
                        Column.words(Words.of("facts.status")),
                        Column.figures(Words.of("targets.aim")),
                        Column.words(Words.of("targets.horizon")),
                        Column.figures(Words.of("targets.came")),
                        Column.words(Words.of("targets.cameIn")),
                        Column.figures(Words.of("targets.progress"), "%"),
                        Column.figures(Words.of("targets.time"), "%"),
                        Column.words(Words.of("targets.state")))
                .rows(targets.stream().map(target -> row(target, aims)).toList());
        String address = TargetsView.ROUTE + "?" + query.parameters().getQueryString();
        return new Book(title, filters(query), AsOfPicker.textUnlessNow(query.asOf()), address, List.of(table));
    }

    static String filters(TargetQuery query) {
        Target.State state = query.state();
        String zone = query.zone();
        return Words.of("targets.zone") + "：" + (zone == null ? "" : zone) + "；" + Words.of("targets.state") + "："
                + Words.of(state == null ? "targets.any" : "targets.state." + state.code());
    }

    private static List<Entry> row(Target target, Aims aims) {
        Fact aim = target.aim();
        Fact came = target.came();
        return List.of(
                Entry.words(TargetTable.name(aim)),
                Entry.words(measure(aim)),
                Entry.words(Words.status(aim.status())),
                Entry.of(aims.stored(aim)),
                Entry.words(Words.period(target.horizon())),
                came == null ? new Entry.Missing(Words.of("targets.missing")) : Entry.of(aims.stored(came)),
                Entry.words(came == null ? "" : Words.period(came.period())),
                percent(target.progress(), 1),
                percent(target.elapsed(), 0),
                Entry.words(Words.of("targets.state." + target.state().code())));
    }

    /** 位次（国家级高新区）. */
    private static String measure(Fact aim) {
        String cohort = aim.cohort();
        return Words.measure(aim.measure())
                + (aim.measure() == Measure.RANK && cohort != null
                        ? Words.of("overview.part", Words.cohort(cohort))
                        : "");
    }

    private static Entry percent(@Nullable BigDecimal percent, int decimals) {
        return percent == null ? Entry.words("") : new Entry.Number(percent, decimals);
    }
}
