package hengjian.ui.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import hengjian.store.Corrections;
import hengjian.store.Overtaken;
import hengjian.store.Question;
import hengjian.store.Questions;
import hengjian.store.StoredFact;
import hengjian.ui.shell.Words;
import java.util.List;

/** Where a later engine disagrees with a person: both readings side by side, a person says which. */
class QuestionList extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Questions questions;
    private final transient Corrections corrections;
    private final Runnable onChange;

    QuestionList(Questions questions, Corrections corrections, Runnable onChange) {
        this.questions = questions;
        this.corrections = corrections;
        this.onChange = onChange;
        addClassName("hj-questions");
    }

    void refresh() {
        List<Question> open = questions.open();
        removeAll();
        setVisible(!open.isEmpty());
        add(new H2(Words.of("review.questions", open.size())));
        open.forEach(question -> add(card(question)));
    }

    private Div card(Question question) {
        StoredFact latest = question.latest();
        StoredFact reading = question.reading();
        boolean stands = latest.version().stands();
        Div person = new Div(
                new H3(Words.of(stands ? "review.question.person" : "review.question.rejected")),
                new Fields(latest.fact()));
        Div engine = new Div(
                new H3(Words.of("review.question.engine")),
                reading == null
                        ? new Paragraph(Words.of("review.question.none"))
                        : new Fields(reading.fact(), latest.fact()));
        Div both = new Div(person, engine);
        both.addClassName("hj-both");
        Div verdicts = new Div(
                button("review.question.keep", () -> questions.keep(question)),
                button("review.question.take", () -> take(latest, reading)));
        verdicts.addClassName("hj-verdicts");
        Div card = new Div(new Quoted(latest.fact().evidence()), both, verdicts);
        card.addClassName("hj-card");
        return card;
    }

    private void take(StoredFact latest, @org.jspecify.annotations.Nullable StoredFact reading) {
        String why = Words.of("review.question.taken");
        if (reading == null) {
            corrections.reject(latest.id(), why);
        } else {
            corrections.restore(reading.id(), reading.version().number(), why);
        }
    }

    private NativeButton button(String words, Runnable action) {
        return new NativeButton(Words.of(words), click -> {
            try {
                action.run();
            } catch (Overtaken e) {
                Told.overtaken(e);
            }
            onChange.run();
        });
    }
}
