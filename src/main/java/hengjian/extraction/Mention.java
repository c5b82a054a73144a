package hengjian.extraction;

import hengjian.fact.Period;
import org.jspecify.annotations.Nullable;

/** A typed piece of one sentence, at its place in the text: half-open, in UTF-16 units. */
sealed interface Mention {

    int start();

    int end();

    /** Whether it is just this word of the vocabulary: 的. */
    default boolean says(String form) {
        return this instanceof Said said && said.word().is(form);
    }

    /** A word of the vocabulary. */
    record Said(int start, int end, Word word) implements Mention {
        boolean does(Cue cue) {
            return word.does(cue);
        }
    }

    record Number(Figure figure) implements Mention {
        @Override
        public int start() {
            return figure.start();
        }

        @Override
        public int end() {
            return figure.end();
        }
    }

    /** A period the text names; null for a mere date, and for words such as 近年来 that set no bounds. */
    record Time(int start, int end, @Nullable Period period) implements Mention {}

    /** Punctuation. */
    record Mark(int start, char sign) implements Mention {
        @Override
        public int end() {
            return start + 1;
        }
    }

    /** Words the vocabulary does not know: they name parts, places and things. */
    record Words(int start, int end) implements Mention {}
}
