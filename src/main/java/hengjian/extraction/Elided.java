package hengjian.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Units that only the last figure of a list of comparisons tells: 高于全国2个、全省2.1个、全市1.7个百分点. */
final class Elided {

    private static final int LONGEST_LIST = 12;

    private Elided() {}

    /** Gives each 2个 of such a list the points of the last. */
    static void fold(List<Mention> mentions) {
        for (int i = 0; i + 3 < mentions.size(); i++) {
            if (isOpen(mentions.get(i)) && unitOf(mentions, i) instanceof Figure last) {
                Figure figure = ((Mention.Number) mentions.get(i)).figure();
                mentions.set(i, new Mention.Number(figure.in(last)));
            }
        }
    }

    private static boolean isOpen(Mention mention) {
        return mention instanceof Mention.Number(Figure figure)
                && figure.counts()
                && figure.counter().equals("个");
    }

    /** The points at the end of a list whose other items are a place and a bare count, or null. */
    private static @Nullable Figure unitOf(List<Mention> mentions, int from) {
        int end = Math.min(mentions.size(), from + LONGEST_LIST);
        for (int i = from + 1; i + 2 < end; i += 3) {
            boolean listed = mentions.get(i) instanceof Mention.Mark(int start, char sign)
                    && sign == '、'
                    && mentions.get(i + 1) instanceof Mention.Said who
                    && (who.does(Cue.PLACE) || who.does(Cue.COHORT));
            if (!listed || !(mentions.get(i + 2) instanceof Mention.Number(Figure next))) {
                return null;
            }
            if (next.kind() == Figure.Kind.POINTS) {
                return next;
            }
            if (!isOpen(mentions.get(i + 2))) {
                return null;
            }
        }
        return null;
    }
}
