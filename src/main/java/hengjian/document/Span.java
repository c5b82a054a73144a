package hengjian.document;

/**
 * A half-open range {@code [start, end)} of a text, in UTF-16 units of the untouched text.
 *
 * @throws IllegalArgumentException when start is negative or after end
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: [" + start + ", " + end + ")");
        }
    }

    public int length() {
        return end - start;
    }

    /** Whether the two share at least one unit; spans that merely touch do not. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Whether the other lies wholly within this one. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }
}
