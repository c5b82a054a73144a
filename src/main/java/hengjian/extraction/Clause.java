package hengjian.extraction;

/**
 * The words a rule looks at.
 *
 * @param figure the number
 * @param topic what it is about
 * @param lead the words before it, back to the last mark or number
 * @param before the words before it, back to the last full stop or semicolon
 * @param after the words after it, up to the next mark
 */
record Clause(Figure figure, Topic topic, String lead, String before, String after) {

    boolean leads(String pattern) {
        return lead.matches("(?s).*(" + pattern + ").*");
    }

    boolean saidBefore(String pattern) {
        return before.matches("(?s).*(" + pattern + ").*");
    }

    boolean follows(String pattern) {
        return after.matches("(?s)(" + pattern + ").*");
    }
}
