package hengjian.extraction;

import java.util.List;
import java.util.regex.Pattern;

/** The signs that part clauses, brackets included, and the letters that join the items of a list. */
final class Marks {

    private static final String ALL = ",;:()。!?、|[]{}<>=+【】…";
    private static final Pattern JOINTS = Pattern.compile("[、和与及]");
    private static final boolean[] IS = new boolean[Character.MAX_VALUE + 1];

    static {
        ALL.chars().forEach(c -> IS[c] = true);
    }

    private Marks() {}

    static boolean is(char c) {
        return IS[c];
    }

    /** The items of a list in words: 欧盟, 香港 of 欧盟、香港. */
    static List<String> listed(String words) {
        return JOINTS.splitAsStream(words).toList();
    }
}
