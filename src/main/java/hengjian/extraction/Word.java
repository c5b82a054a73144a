package hengjian.extraction;

import hengjian.indicator.Indicator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word of the vocabulary.
 *
 * @param length the form's, kept beside it because it is asked for at every step of a scan
 * @param cues the bits of what it does, see {@link Cue}
 * @param names the indicators it names: one as a rule, several for 存贷款余额, none for other words
 */
record Word(String form, int length, long cues, List<Name> names) {

    /**
     * What a word names.
     *
     * @param indicator null for a thing no indicator of the catalogue stands for, such as 旅游收入
     * @param breakdown blank unless the name itself carries one
     */
    record Name(@Nullable Indicator indicator, String breakdown) {}

    private static final List<Name> NONE = List.of();

    Word {
        names = List.copyOf(names);
        cues |= isAboveScale(form) && names != NONE ? Cue.ABOVE_SCALE.bit : 0;
    }

    Word(String form, long cues, List<Name> names) {
        this(form, form.length(), cues, names);
    }

    /** Whether it is written so; most words differ in length already. */
    boolean is(String other) {
        return length == other.length() && form.equals(other);
    }

    boolean does(Cue cue) {
        return (cues & cue.bit) != 0;
    }

    boolean isName() {
        // Asked of every word of every text: an empty copy is always the one instance.
        return names != NONE;
    }

    /** The indicator it names, the first of several; null for other words and for things none stands for. */
    @Nullable
    Indicator indicator() {
        return names.isEmpty() ? null : names.getFirst().indicator();
    }

    /** The indicator of an amount of money that it names by itself: 地区生产总值, but not 总额 or 企业数; null for others. */
    @Nullable
    Indicator sum() {
        Indicator named = does(Cue.GENERAL) ? null : indicator();
        return named != null && named.unit().isMoney() ? named : null;
    }

    private static boolean isAboveScale(String form) {
        return form.startsWith("规") && form.contains("工业");
    }

    Word with(Word other) {
        return new Word(form, cues | other.cues, names.isEmpty() ? other.names : names);
    }
}
