package hengjian.extraction;

import hengjian.extraction.Figure.Kind;
import hengjian.fact.Bound;

/** Tells amounts that only say which things are meant: 亿元以上项目, 产值过500亿元的产业. */
final class Thresholds {

    private static final int REACH = 8;
    private static final int REACH_OF_COUNTED = 7;
    private static final int LONGEST_COUNT = 5;

    private final char[] text;
    private final FigureReader figures;
    private final WordList sized;
    private final WordList steps;
    private final WordList clubs;
    private final WordList each;

    Thresholds(char[] text, Vocabulary vocabulary, FigureReader figures) {
        this.text = text;
        this.figures = figures;
        this.sized = vocabulary.list(Role.SIZED);
        this.steps = vocabulary.list(Role.STEPS);
        this.clubs = vocabulary.list(Role.CLUBS);
        this.each = vocabulary.list(Role.EACH_SIZED);
    }

    /** 跨过两个万亿元大关: a mark on the way of what stands before it. */
    boolean isStep(Figure figure, int after, int end) {
        return figure.counts() && isOfSteps(after, end);
    }

    /** 亿元以上项目, 产值过500亿元的产业, 唯一超过100家的城市: the amount says which ones are meant. */
    boolean isThreshold(Figure figure, int after, int end) {
        if (figure.kind() == Kind.MONEY && isClub(after, end)) {
            return true;
        }
        if (figure.counts() && isLimit(figure) && Letters.at(text, "的", after, end)) {
            return each.at(text, after + 1, end) > 0;
        }
        if (figure.kind() != Kind.MONEY || after < end && text[after] == '级') {
            return figure.kind() == Kind.MONEY;
        }
        boolean bare = figure.counter().isEmpty() && figure.bound() == Bound.EXACT;
        if ((isBehindCount(figure) || bare) && sized.at(text, after, end) > 0) {
            return true;
        }
        if (!isLimit(figure)) {
            return isSizeOfCounted(after, end);
        }
        int of = after + (Letters.at(text, "的有", after, end) ? 2 : Letters.at(text, "的", after, end) ? 1 : 0);
        if (isCountBehind(after, end) || of > after && isCountBehind(of, end)) {
            return true;
        }
        for (int i = after; i < Math.min(end, after + REACH) && !Marks.is(text[i]); i++) {
            if (sized.at(text, i, end) > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLimit(Figure figure) {
        return figure.bound() == Bound.AT_LEAST || figure.bound() == Bound.MORE_THAN;
    }

    /** 100亿元以上1个、20亿元以上14个, 其中超过500亿元的15家, 总投资超过10亿元的有5个. */
    private boolean isCountBehind(int after, int end) {
        int digits = Letters.digitsEnd(text, after, end, LONGEST_COUNT);
        return digits > after && digits < end && "个家项户".indexOf(text[digits]) >= 0;
    }

    /** 8家以上50亿元企业; 十亿企业 needs nothing before it. */
    private boolean isBehindCount(Figure figure) {
        return figure.start() > 0 && "家个项户上".indexOf(text[figure.start() - 1]) >= 0;
    }

    /** “2千亿梯队”, 四万亿区间. */
    private boolean isClub(int after, int end) {
        int at = after + (after < end && (text[after] == '”' || text[after] == '元') ? 1 : 0);
        return clubs.at(text, at, end) > 0;
    }

    /** 连跨4个千亿台阶, 跨越两个百亿级大关. */
    private boolean isOfSteps(int after, int end) {
        int at = after;
        while (at < end && Numerals.is(text[at])) {
            at++;
        }
        at += at < end && text[at] == '元' ? 1 : 0;
        at += at < end && text[at] == '级' ? 1 : 0;
        return at > after && steps.at(text, at, end) > 0;
    }

    /** 80亿元项目1个, 50亿元或5亿美元以上项目2个: how large each of those counted is. */
    private boolean isSizeOfCounted(int after, int end) {
        if (after + 1 < end && text[after] == '或' && Letters.isDigit(text[after + 1])) {
            Figure other = figures.at(after + 1, after + 1, end, null);
            return other != null && other.kind() == Kind.MONEY && isThreshold(other, other.end(), end);
        }
        for (int i = after; i < Math.min(end - 2, after + REACH_OF_COUNTED) && !Marks.is(text[i]); i++) {
            if (Letters.at(text, "项目", i, end)) {
                int digits = Letters.digitsEnd(text, i + 2, end, Integer.MAX_VALUE);
                return digits > i + 2 && (Letters.at(text, "个", digits, end) || Letters.at(text, "项", digits, end));
            }
        }
        return false;
    }
}
