package hengjian.extraction;

/** The signs that part clauses, brackets included. */
final class Marks {

    private static final String ALL = ",;:()。!?、|[]{}<>=+【】…";
    private static final boolean[] IS = new boolean[Character.MAX_VALUE + 1];

    static {
        ALL.chars().forEach(c -> IS[c] = true);
    }

    private Marks() {}

    static boolean is(char c) {
        return IS[c];
    }
}
