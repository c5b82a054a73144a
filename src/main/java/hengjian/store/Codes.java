package hengjian.store;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers for codes, from 0 on in the order they are met; none at all, too, has a number. */
final class Codes {

    /** What fits in a {@link Tally}'s sixteen bits with a sign to spare. */
    private static final int MOST = Short.MAX_VALUE;

    private final Map<@Nullable String, Integer> numbers = new HashMap<>();
    private final List<@Nullable String> codes = new ArrayList<>();

    int number(@Nullable String code) {
        Integer known = numbers.get(code);
        if (known != null) {
            return known;
        }
        if (codes.size() > MOST) {
            throw new IllegalStateException("more than " + MOST + " different codes, the last being " + code);
        }
        codes.add(code);
        numbers.put(code, codes.size() - 1);
        return codes.size() - 1;
    }

    @Nullable
    String code(int number) {
        return codes.get(number);
    }

    /** The numbers of those codes that were ever met; null when none is asked for, which means any. */
    @Nullable
    BitSet among(List<String> wanted) {
        if (wanted.isEmpty()) {
            return null;
        }
        BitSet found = new BitSet();
        wanted.stream().filter(numbers::containsKey).forEach(code -> found.set(number(code)));
        return found;
    }
}
