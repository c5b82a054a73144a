package hengjian.ui.documents;

import com.vaadin.flow.router.QueryParameters;
import hengjian.document.Span;
import hengjian.fact.Evidence;
import hengjian.store.StoredFact;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A place in a document as an address gives it: a fact's number, and its words with those before and after, as text
 * fragments do.
 */
record Place(String fact, String quote, String before, String after) {

    private static final int CONTEXT = 12;

    static Place of(StoredFact stored) {
        Evidence evidence = stored.fact().evidence();
        Span at = evidence.quoteInSentence();
        String sentence = evidence.sentence();
        return new Place(
                Long.toString(stored.id()),
                evidence.quote(),
                sentence.substring(Math.max(0, at.start() - CONTEXT), at.start()),
                sentence.substring(at.end(), Math.min(sentence.length(), at.end() + CONTEXT)));
    }

    static Place of(QueryParameters parameters) {
        return new Place(
                parameters.getSingleParameter("fact").orElse(""),
                parameters.getSingleParameter("quote").orElse(""),
                parameters.getSingleParameter("before").orElse(""),
                parameters.getSingleParameter("after").orElse(""));
    }

    boolean isNone() {
        return fact.isEmpty() && quote.isEmpty();
    }

    QueryParameters parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("fact", fact);
        parameters.put("quote", quote);
        parameters.put("before", before);
        parameters.put("after", after);
        parameters.values().removeIf(String::isEmpty);
        return QueryParameters.simple(parameters);
    }

    /** Whether the address means this fact by its number; a number used anew for other words is not it. */
    boolean names(StoredFact stored) {
        return fact.equals(Long.toString(stored.id()))
                && (quote.isEmpty() || quote.equals(stored.fact().evidence().quote()));
    }

    /** Where the quote stands in the text, among its equals the one whose surroundings agree longest. */
    Optional<Span> find(String text) {
        int best = -1;
        int most = -1;
        for (int at = quote.isEmpty() ? -1 : text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
            int agreeing = agreeing(text, at);
            if (agreeing > most) {
                best = at;
                most = agreeing;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(new Span(best, best + quote.length()));
    }

    private int agreeing(String text, int at) {
        int end = at + quote.length();
        int left = 0;
        while (left < before.length()
                && left < at
                && before.charAt(before.length() - 1 - left) == text.charAt(at - 1 - left)) {
            left++;
        }
        int right = 0;
        while (right < after.length()
                && end + right < text.length()
                && after.charAt(right) == text.charAt(end + right)) {
            right++;
        }
        return left + right;
    }
}
