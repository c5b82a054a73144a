package hengjian.analysis.comparison;

/**
 * Two columns of a comparison, the one subtracted from the other.
 *
 * @param from the number of the earlier or other column, from 0
 * @param to the number of the column it is subtracted from
 */
public record Pair(int from, int to) {

    public Pair {
        if (from < 0 || to < 0 || from == to) {
            throw new IllegalArgumentException("no two columns: " + from + ", " + to);
        }
    }
}
