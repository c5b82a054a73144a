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

    private static boolean isAboveScale(String form) {
        return form.startsWith("规") && form.contains("工业");
    }

    Word with(Word other) {
        return new Word(form, cues | other.cues, names.isEmpty() ? other.names : names);
    }
}
