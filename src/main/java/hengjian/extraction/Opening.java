package hengjian.extraction;

import hengjian.extraction.FigureWords.Hedge;
import hengjian.fact.Bound;
import org.jspecify.annotations.Nullable;

/** Where a figure's own words start, and the hedge word they start with, if any. */
record Opening(int start, @Nullable Hedge hedge) {

    /** The bound that the words before and behind a number set: the one before it counts. */
    Bound bound(boolean more, @Nullable Hedge after) {
        if (hedge != null) {
            return hedge.bound();
        }
        return after != null ? after.bound() : more ? Bound.MORE_THAN : Bound.EXACT;
    }

    static int length(@Nullable Hedge hedge) {
        return hedge == null ? 0 : hedge.form().length();
    }
}
