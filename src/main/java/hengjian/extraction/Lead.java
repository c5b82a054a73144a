package hengjian.extraction;

import hengjian.fact.Period;
import hengjian.indicator.Indicator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The mentions before a figure, back to the last mark or figure; brackets are passed over.
 *
 * @param items left to right
 * @param from the index of the first mention that belongs to it
 * @param cut where the words turn to what is compared with or what is the whole: 同比, 高于全省, 占…比重; else the size
 * @param lastName the index, among the items, of the last name before the turn; -1 when there is none
 * @param cues the bits of all the words' cues
 * @param ending the bits of what the last word does, right before the figure
 */
record Lead(List<Mention> items, int from, int cut, int lastName, long cues, long ending) {

    private static final long TURNS =
            Cue.COMPARE.bit | Cue.ABOVE.bit | Cue.BELOW.bit | Cue.OF_ALL.bit | Cue.CONTRIBUTION.bit | Cue.GOAL.bit;

    /** Whether it has a word of the vocabulary. */
    boolean says(String form) {
        return items.stream().anyMatch(item -> item.says(form));
    }

    /** The lead of the mention at {@code index}. */
    static Lead of(List<Mention> mentions, int index) {
        List<Mention> items = new ArrayList<>(8);
        int from = index;
        for (int i = index - 1; i >= 0; i--) {
            Mention mention = mentions.get(i);
            if (mention instanceof Mention.Number) {
                break;
            }
            if (mention instanceof Mention.Mark(int start, char sign) && sign != '、') {
                int opening = sign == ')' ? opening(mentions, i) : -1;
                if (opening < 0) {
                    break;
                }
                i = opening;
                continue;
            }
            items.add(mention);
            from = i;
        }
        Collections.reverse(items);
        while (!items.isEmpty() && isJoint(items.getFirst())) {
            items.removeFirst();
            from++;
        }
        return from(items, from);
    }

    static Lead from(List<Mention> items, int from) {
        long cues = 0;
        int cut = items.size();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Mention.Said said) {
                cues |= said.word().cues();
                cut = cut == items.size() && (said.word().cues() & TURNS) != 0 ? i : cut;
            }
        }
        cut = (cues & Cue.SHARE.bit) != 0 ? Math.min(cut, first("在", items)) : cut;
        cut = (cues & Cue.CONTRIBUTION.bit) != 0 ? Math.min(cut, first("对", items)) : cut;
        return new Lead(items, from, cut, lastName(items, cut), cues, ending(items));
    }

    /** The index of the first mention that says a word; the size when none does. */
    private static int first(String word, List<Mention> items) {
        int at = 0;
        while (at < items.size() && !items.get(at).says(word)) {
            at++;
        }
        return at;
    }

    private static int lastName(List<Mention> items, int cut) {
        int at = cut - 1;
        while (at >= 0
                && !(items.get(at) instanceof Mention.Said said && said.word().isName())) {
            at--;
        }
        return at;
    }

    private static long ending(List<Mention> items) {
        return !items.isEmpty() && items.getLast() instanceof Mention.Said said
                ? said.word().cues()
                : 0;
    }

    private static int opening(List<Mention> mentions, int closing) {
        for (int i = closing - 1; i >= Math.max(0, closing - 12); i--) {
            if (mentions.get(i) instanceof Mention.Mark(int start, char sign) && sign == '(') {
                return i;
            }
        }
        return -1;
    }

    Lead with(long more) {
        return more == 0 ? this : new Lead(items, from, cut, lastName, cues | more, ending);
    }

    /** The same words, with what those of the clause before them do. */
    Lead with(Lead before) {
        return with(before.cues & (Cue.RATE.bit | Cue.SHARE.bit | Cue.DROP.bit));
    }

    /** 、, 和 and the like, which join the items of a list. */
    static boolean isJoint(Mention mention) {
        return switch (mention) {
            case Mention.Mark mark -> mark.sign() == '、';
            case Mention.Said said -> said.does(Cue.JOINT);
            case Mention.Number n -> false;
            case Mention.Time t -> false;
            case Mention.Words w -> false;
        };
    }

    boolean does(Cue cue) {
        return (cues & cue.bit) != 0;
    }

    /** Whether the last word does it, right before the figure. */
    boolean endsWith(Cue cue) {
        return (ending & cue.bit) != 0;
    }

    /** 增长达15.1% and 增长为15.1% say by how much, 提高到15.1% says to what. */
    boolean endsWithAttained() {
        if (items.isEmpty()) {
            return false;
        }
        boolean rate = items.getLast().says("为")
                && items.size() > 1
                && items.get(items.size() - 2) instanceof Mention.Said grown
                && grown.word().form().endsWith("增长");
        return rate
                || items.getLast() instanceof Mention.Said said
                        && (said.word().form().startsWith("达") || said.word().is("高达"));
    }

    private static boolean isAmong(Mention item) {
        return item instanceof Mention.Said said && (said.does(Cue.COHORT) || said.does(Cue.PLACE));
    }

    /** Whether the figure is where something started: 由3.69%, 由2015年的12.3亿美元, 从全国第10位. */
    boolean comesFrom() {
        int last = items.size() - 1;
        if (last >= 0 && items.get(last).says("的")) {
            last--;
        }
        last -= last >= 0
                        && items.get(last) instanceof Mention.Said said
                        && said.word().form().endsWith("同期")
                ? 1
                : 0;
        last -= last >= 0 && (items.get(last) instanceof Mention.Time || isAmong(items.get(last))) ? 1 : 0;
        return last >= 0 && items.get(last) instanceof Mention.Said said && said.does(Cue.FROM);
    }

    /** 由上年同期下降12.3% (转为增长): the same stretch of the year before. */
    boolean turnsFromYearBefore() {
        int last = items.size() - 1;
        return last > 1
                && items.get(last) instanceof Mention.Said moved
                && (moved.does(Cue.RISE) || moved.does(Cue.FALL))
                && items.get(last - 1) instanceof Mention.Said same
                && same.word().form().endsWith("同期")
                && items.get(last - 2) instanceof Mention.Said from
                && from.does(Cue.FROM);
    }

    /** GDP、规模工业等指标要争取榜首: several names before 等. */
    boolean listsNames() {
        int names = 0;
        boolean etc = false;
        for (Mention item : items) {
            names += item instanceof Mention.Said named && named.word().isName() ? 1 : 0;
            etc |= item.says("等");
        }
        return etc && names > 1;
    }

    /** 存贷款余额: one word for several. */
    boolean namesSeveral() {
        return lastName >= 0
                && ((Mention.Said) items.get(lastName)).word().names().size() > 1;
    }

    /** 孵化器数量、在孵企业数保持全国第一: several names with a joint between them. */
    boolean joinsNames() {
        boolean named = false;
        boolean joined = false;
        for (int i = 0; i < cut; i++) {
            if (items.get(i) instanceof Mention.Said said && said.word().isName()) {
                if (joined) {
                    return true;
                }
                named = true;
            }
            joined |= named && isJoint(items.get(i));
        }
        return false;
    }

    /** 财政总收入和地方财政收入: two indicators of their own, one joint between them and nothing else. */
    boolean joinsIndicators() {
        for (int i = 1; i < cut - 1; i++) {
            if (isJoint(items.get(i))) {
                String before = code(items.get(i - 1));
                String after = code(items.get(i + 1));
                return !before.isEmpty()
                        && !after.isEmpty()
                        && !before.equals(after)
                        && items.get(i - 1).end() == items.get(i).start();
            }
        }
        return false;
    }

    private static String code(Mention item) {
        Indicator named = item instanceof Mention.Said said && said.word().isName() && !said.does(Cue.SECTOR)
                ? said.word().indicator()
                : null;
        return named != null && named.unit().isMoney() ? named.code() : "";
    }

    boolean namesTime() {
        for (Mention item : items) {
            if (item instanceof Mention.Time time && time.period() != null) {
                return true;
            }
        }
        return false;
    }

    /** 与1—7月持平. */
    boolean namesPartOfYear() {
        for (Mention item : items) {
            if (item instanceof Mention.Time time
                    && (time.period() instanceof Period.Months
                            || time.period() instanceof Period.Month
                            || time.period() instanceof Period.Quarter
                            || time.period() instanceof Period.HalfYear)) {
                return true;
            }
        }
        return false;
    }

    /** The last unknown words before the turn, or null. */
    Mention.@Nullable Words lastWords() {
        for (int i = cut - 1; i >= 0; i--) {
            if (items.get(i) instanceof Mention.Words words && words.end() - words.start() > 1) {
                return words;
            }
        }
        return null;
    }

    /** The name after the turn: what is contributed to, or the whole of a share. */
    Mention.@Nullable Said nameAfterTurn() {
        for (int i = cut; i < items.size(); i++) {
            if (items.get(i) instanceof Mention.Said said && said.word().isName()) {
                return said;
            }
        }
        return null;
    }
}
