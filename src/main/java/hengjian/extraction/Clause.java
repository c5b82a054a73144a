package hengjian.extraction;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

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

    private static final Map<String, Pattern> COMPILED = new ConcurrentHashMap<>();

    boolean leads(String pattern) {
        return compiled(pattern).matcher(lead).find();
    }

    boolean saidBefore(String pattern) {
        return compiled(pattern).matcher(before).find();
    }

    boolean follows(String pattern) {
        return compiled(pattern).matcher(after).lookingAt();
    }

    private static Pattern compiled(String pattern) {
        return COMPILED.computeIfAbsent(pattern, Pattern::compile);
    }
}
