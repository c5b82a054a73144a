package hengjian.extraction;

import java.util.List;

/**
 * What the mentions of a sentence have among them at all, told in one pass: where it is nothing of the kind, whoever
 * looks for it need not.
 *
 * @param cues the bits of all that its words do
 * @param figure the index of the first figure; the size where there is none
 * @param period the index of the first period, bare dates left out; the size where there is none
 * @param size how many mentions there are
 */
record Gist(long cues, int figure, int period, int size) {

    static Gist of(List<Mention> mentions) {
        long cues = 0;
        int size = mentions.size();
        int figure = size;
        int period = size;
        for (int i = size - 1; i >= 0; i--) {
            Mention mention = mentions.get(i);
            if (mention instanceof Mention.Said said) {
                cues |= said.word().cues();
            } else if (mention instanceof Mention.Number) {
                figure = i;
            } else if (mention instanceof Mention.Time time && time.period() != null) {
                period = i;
            }
        }
        return new Gist(cues, figure, period, size);
    }

    boolean does(Cue cue) {
        return (cues & cue.bit) != 0;
    }

    boolean hasFigures() {
        return figure < size;
    }

    boolean hasPeriods() {
        return period < size;
    }
}
