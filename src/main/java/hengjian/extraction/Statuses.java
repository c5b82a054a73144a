package hengjian.extraction;

import hengjian.fact.Measure;
import hengjian.fact.Status;
import java.util.regex.Pattern;

/** Whether a figure happened, is planned, aimed at or estimated. */
final class Statuses {

    private static final Pattern TARGET = Pattern.compile(
            "力争|确保(?!了)|争取(?!了|到)|目标[是为:定]|预期(增长|目标[为是:])|计划到|要达到|将达到|奋力实现|计划(新|实施|引进|培育|建设|完成|安排)|要(实现|完成|引进|新增)");
    private static final Pattern ESTIMATE = Pattern.compile("预计|估计|测算");

    private Statuses() {}

    static Status of(Clause clause, Measure measure, String paragraph) {
        if (clause.topic().is("PROJECT_INVESTMENT_ANNUAL") && measure == Measure.LEVEL) {
            return Status.PLAN;
        }
        if (measure != Measure.COMPLETION
                && TARGET.matcher(clause.before()).find()
                && !clause.saidBefore("超额完成|圆满完成|目标任务")) {
            return Status.TARGET;
        }
        boolean rough = paragraph.contains("预计数") && !clause.figure().counts() && measure != Measure.RANK;
        if (rough) {
            return Status.ESTIMATE;
        }
        return ESTIMATE.matcher(clause.before()).find() ? Status.ESTIMATE : Status.ACTUAL;
    }
}
