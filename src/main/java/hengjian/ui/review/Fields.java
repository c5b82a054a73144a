package hengjian.ui.review;

import com.vaadin.flow.component.html.DescriptionList;
import hengjian.analysis.Figure;
import hengjian.fact.Fact;
import hengjian.ui.shell.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a fact claims, field by field; what differs from an earlier version is marked. */
class Fields extends DescriptionList {

    private static final long serialVersionUID = 1L;

    Fields(Fact fact) {
        this(fact, null);
    }

    Fields(Fact fact, @Nullable Fact before) {
        addClassName("hj-fields");
        Map<String, String> earlier = before == null ? words(fact) : words(before);
        words(fact).forEach((key, words) -> {
            Description description = new Description(words);
            if (!Objects.equals(words, earlier.get(key))) {
                description.addClassName("hj-changed");
                description.setTitle(Words.of("review.was", Objects.requireNonNullElse(earlier.get(key), "—")));
            }
            add(new Term(Words.of("review.field." + key)), description);
        });
    }

    /** Every field, missing ones as a dash. */
    private static Map<String, String> words(Fact fact) {
        Map<String, String> words = new LinkedHashMap<>();
        Figure figure = Words.figure(fact.quantity());
        String code = fact.indicator();
        words.put("value", figure.text() + " " + figure.unit());
        words.put("indicator", code == null ? "—" : Words.indicator(code) + " " + code);
        words.put("label", fact.label());
        words.put("measure", Words.measure(fact));
        words.put("period", Words.period(fact.period()));
        words.put("status", Words.status(fact.status()));
        words.put("subject", fact.subject());
        words.put("breakdown", orDash(fact.breakdown()));
        words.put("cohort", orDash(fact.cohort()));
        words.put("rule", fact.rule());
        return words;
    }

    private static String orDash(@Nullable String words) {
        return words == null || words.isBlank() ? "—" : words;
    }
}
