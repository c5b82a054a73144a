package hengjian.ui.review;

import hengjian.store.StoredFact;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The next facts of the queue, fetched some at a time, without those skipped in this sitting. */
class Waiting implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int BATCH = 50;

    private final transient Deque<StoredFact> next = new ArrayDeque<>();
    private final Set<Long> skipped = new HashSet<>();

    /** How many to ask for, so that some are left without those skipped. */
    int wanted() {
        return BATCH + skipped.size();
    }

    Optional<StoredFact> next(Supplier<List<StoredFact>> more) {
        if (next.isEmpty()) {
            more.get().stream().filter(fact -> !skipped.contains(history(fact))).forEach(next::add);
        }
        return Optional.ofNullable(next.peek());
    }

    void drop(StoredFact fact) {
        next.removeIf(one -> history(one) == history(fact));
    }

    void skip(StoredFact fact) {
        skipped.add(history(fact));
        drop(fact);
    }

    void putFirst(StoredFact fact) {
        skipped.remove(history(fact));
        drop(fact);
        next.push(fact);
    }

    /** Forgets what was fetched, not what was skipped. */
    void clear() {
        next.clear();
    }

    boolean skipped() {
        return !skipped.isEmpty();
    }

    private static long history(StoredFact fact) {
        return fact.version().history();
    }
}
