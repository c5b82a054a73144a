package hengjian.ui.documents;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import hengjian.extraction.Reading;
import hengjian.ui.shell.Words;
import java.util.Locale;

/** How the engine came to read a fact from its words. */
class HowRead extends Section {

    private static final long serialVersionUID = 1L;

    HowRead(Reading reading) {
        addClassNames("hj-fact", "hj-how");
        DescriptionList steps = new DescriptionList();
        add(steps, "documents.how.topic", "binding." + code(reading.topic()));
        add(steps, "documents.how.period", "periodSource." + code(reading.period()));
        add(steps, "documents.how.rule", reading.fact().rule());
        add(new H2(Words.of("documents.how")), steps);
    }

    private static String code(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static void add(DescriptionList steps, String term, String words) {
        steps.add(new DescriptionList.Term(Words.of(term)), new DescriptionList.Description(Words.of(words)));
    }
}
