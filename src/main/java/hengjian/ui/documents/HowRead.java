package hengjian.ui.documents;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import hengjian.document.SourceDocument;
import hengjian.document.Span;
import hengjian.extraction.Derivation;
import hengjian.extraction.Reading;
import hengjian.fact.Fact;
import hengjian.ui.shell.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How the engine came to read a fact from its words, told to somebody who never saw a rule. */
class HowRead extends Section {

    private static final long serialVersionUID = 1L;

    private HowRead() {
        addClassNames("hj-fact", "hj-how");
        add(new H2(Words.of("documents.how")));
    }

    static HowRead unknown() {
        HowRead none = new HowRead();
        Paragraph words = new Paragraph(Words.of("documents.how.unknown"));
        none.add(words);
        return none;
    }

    static HowRead of(Derivation derivation, SourceDocument document) {
        Fact fact = derivation.reading().fact();
        DescriptionList steps = new DescriptionList();
        add(steps, "topic", topic(derivation.reading()));
        add(steps, "period", period(derivation.reading(), document));
        add(steps, "measure", said(Words.measure(fact), derivation.direction(), document));
        if (!derivation.status().isEmpty()) {
            add(steps, "status", said(Words.status(fact.status()), derivation.status(), document));
        }
        if (!derivation.bound().isEmpty()) {
            add(steps, "bound", said(Words.bound(fact.quantity().bound()), derivation.bound(), document));
        }
        if (!derivation.example().isEmpty()) {
            add(steps, "like", Words.of("documents.how.example", derivation.example(), fact.rule()));
        }
        HowRead how = new HowRead();
        how.add(steps);
        return how;
    }

    private static String topic(Reading reading) {
        Fact fact = reading.fact();
        String found = Words.of("binding." + code(reading.topic()), fact.label());
        return fact.indicator() == null || Words.indicator(fact).equals(fact.label())
                ? found
                : found + Words.of("documents.how.catalogue", Words.indicator(fact));
    }

    private static String period(Reading reading, SourceDocument document) {
        String found = Words.of(
                "periodSource." + code(reading.period()), document.published().toString());
        return reading.fact().period() == null
                ? found
                : Words.of("documents.how.said", Words.period(reading.fact().period()), found);
    }

    /** 增速：文中说“增长”. */
    private static String said(String what, List<Span> spans, SourceDocument document) {
        String quoted = spans.stream()
                .map(document::text)
                .distinct()
                .map(words -> Words.of("documents.how.quoted", words))
                .collect(Collectors.joining());
        return quoted.isEmpty() ? what : Words.of("documents.how.said", what, Words.of("documents.how.text", quoted));
    }

    private static String code(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static void add(DescriptionList steps, String term, String words) {
        steps.add(new DescriptionList.Term(Words.of("documents.how." + term)), new DescriptionList.Description(words));
    }
}
