package hengjian.extraction;

import hengjian.fact.Measure;
import hengjian.fact.Status;
import hengjian.indicator.Indicator;

/** Whether a figure happened, is planned, aimed at or estimated: the last word before it that says so. */
final class Statuses {

    private static final long ANNOUNCES = Cue.TARGET.bit | Cue.PLAN.bit | Cue.ESTIMATE.bit;

    private Statuses() {}

    /**
     * @param announced what the sentence has announced up to the figure: target, plan, estimate or, as a rule, actual
     * @param roughly whether the paragraph says that its amounts are estimates
     */
    static Status of(Clause clause, Measure measure, Status announced, boolean roughly) {
        boolean level = measure == Measure.LEVEL && clause.figure().isAmount();
        boolean ofLevel = measure == Measure.GROWTH || measure == Measure.SHARE;
        if (level && isYearsPlan(clause) || ofLevel && clause.topic().is("PROJECT_INVESTMENT_ANNUAL")) {
            return Status.PLAN;
        }
        boolean goal = clause.lead().endsWith(Cue.GOAL)
                || clause.follows(Cue.COMPLETION)
                        && !clause.follows(Cue.OF_ALL)
                        && clause.topic().source() != Reading.Binding.NAMED_AFTER;
        if (goal && clause.figure().isAmount()) {
            return Status.TARGET;
        }
        if (announced == Status.TARGET && measure != Measure.COMPLETION) {
            return Status.TARGET;
        }
        if (announced == Status.ACTUAL && clause.follows(Cue.TARGET) && measure != Measure.COMPLETION) {
            return Status.TARGET;
        }
        if (announced == Status.PLAN) {
            return planned(clause, measure);
        }
        boolean rough = roughly && !clause.figure().counts() && !clause.topic().isCount() && measure != Measure.RANK;
        boolean own = clause.does(Cue.ESTIMATE)
                || measure != Measure.RANK && !clause.figure().counts();
        boolean expected = announced == Status.ESTIMATE && own;
        return rough || expected ? Status.ESTIMATE : Status.ACTUAL;
    }

    /** 年度计划投资, of all projects or of one. */
    private static boolean isYearsPlan(Clause clause) {
        int name = clause.topic().indicator() == null ? clause.lead().lastName() : -1;
        return name < 0
                ? clause.topic().is("PROJECT_INVESTMENT_ANNUAL")
                : clause.lead().items().get(name) instanceof Mention.Said said
                        && said.word().indicator() instanceof Indicator named
                        && named.code().equals("PROJECT_INVESTMENT_ANNUAL");
    }

    /** 将: projects and sums are planned, economic growth is aimed at; the total investment of projects stands as stated. */
    private static Status planned(Clause clause, Measure measure) {
        if (clause.topic().is("PROJECT_INVESTMENT") || clause.topic().is("SIGNED_INVESTMENT")) {
            return Status.ACTUAL;
        }
        boolean projects = clause.topic().indicator() == null || clause.topic().startsWith("PROJECT");
        return projects && measure == Measure.LEVEL ? Status.PLAN : Status.TARGET;
    }

    /** What a word announces for the figures after it. */
    static Status announced(Mention.Said said, Status before) {
        if (before == Status.ACTUAL && (said.word().cues() & ANNOUNCES) == 0) {
            return before;
        }
        if (said.does(Cue.SO_FAR)) {
            return Status.ACTUAL;
        }
        if (said.does(Cue.TARGET)) {
            boolean foreseen = before == Status.ESTIMATE && said.word().form().startsWith("将");
            return foreseen ? Status.ESTIMATE : Status.TARGET;
        }
        if (said.does(Cue.ESTIMATE)) {
            return Status.ESTIMATE;
        }
        return said.does(Cue.PLAN) && before == Status.ACTUAL ? Status.PLAN : before;
    }
}
