package hengjian.ui.checks;

import hengjian.analysis.Interval;
import hengjian.analysis.IntervalText;
import hengjian.analysis.Outcome;
import hengjian.analysis.Scale;
import hengjian.analysis.check.Caution;
import hengjian.analysis.check.Check;
import hengjian.fact.Fact;
import hengjian.fact.Measure;
import hengjian.ui.shell.Words;

/** What is said of a check, on its card and in a workbook. */
final class CheckWords {

    private CheckWords() {}

    /** 地区生产总值 增速 · 2022年上半年. */
    static String title(Fact about) {
        return name(about) + " · " + Words.period(about.period());
    }

    /** 常住人口（城镇） 占比. */
    static String name(Fact about) {
        String part = about.breakdown();
        return Words.indicator(about)
                + (part == null ? "" : Words.of("overview.part", Words.part(part)))
                + (about.measure() == Measure.LEVEL ? "" : " " + Words.measure(about));
    }

    static String interval(Check check, Interval interval) {
        Scale scale = check.unit().equals(check.about().quantity().unit())
                ? Words.wording().scale(check.about().quantity())
                : Scale.ONE;
        return IntervalText.of(interval, check.unit(), Words.wording(), scale, Words.of("checks.anything"));
    }

    /** 83,086亿元 ＋ 450,904亿元 = 533,990亿元; a figure alone is not said to be itself. */
    static String formula(Check check) {
        String formula = check.computed().text(Words.wording());
        return check.facts().size() > 1 && check.computed().inputs().size() > 1
                ? formula + " = " + interval(check, Interval.exactly(check.value()))
                : formula;
    }

    static String verdict(Check check) {
        return Words.of("checks.verdict." + reason(check));
    }

    private static String reason(Check check) {
        Caution caution = check.caution();
        if (caution != null) {
            return "caution." + caution.code();
        }
        if (check.kind() == Check.Kind.WITHIN) {
            return "within." + check.outcome().code();
        }
        boolean equal = check.outcome() == Outcome.PASS && check.left().equals(check.right());
        boolean kept = check.kind() == Check.Kind.SAME
                && check.outcome() == Outcome.PASS
                && check.left().isBounded() != check.right().isBounded();
        if (kept) {
            return "kept";
        }
        String kind = check.kind() == Check.Kind.JUMP ? "jump." : "";
        return equal ? "equal" : kind + check.outcome().code();
    }
}
