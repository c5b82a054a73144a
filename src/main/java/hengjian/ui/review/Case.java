package hengjian.ui.review;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import hengjian.analysis.Doubt;
import hengjian.store.StoredFact;
import hengjian.ui.documents.DocumentLink;
import hengjian.ui.documents.HistoryLink;
import hengjian.ui.shell.Words;
import java.util.Locale;

/** One fact before the curator: its sentence, what was read from it, what to do. The keys work while it is shown. */
class Case extends Div {

    private static final long serialVersionUID = 1L;

    /** What a curator can do with it. */
    interface Verdicts extends java.io.Serializable {
        void confirm();

        void correct();

        void reject();

        void skip();
    }

    /** @param text of the document, to show what stands around the sentence */
    Case(StoredFact fact, String text, Verdicts verdicts) {
        addClassName("hj-case");
        Div said = new Div(source(fact), Quoted.within(text, fact.fact().evidence()), doubts(fact));
        said.addClassNames("hj-card", "hj-said");
        Div read = new Div(new Fields(fact.fact()), actions(verdicts), history(fact));
        read.addClassNames("hj-card", "hj-read");
        add(said, read);
    }

    private static Div source(StoredFact fact) {
        Anchor document = new Anchor(DocumentLink.of(fact), fact.document().title());
        document.addClassName("hj-link");
        Div source = new Div(
                document,
                new Text("　" + fact.document().publisher() + "　"
                        + fact.document().published()));
        source.addClassName("hj-case-source");
        return source;
    }

    private static Div doubts(StoredFact fact) {
        Div doubts = new Div();
        doubts.addClassName("hj-tags");
        for (Doubt doubt : Doubt.of(fact.fact())) {
            Span tag = new Span(Words.of("review.doubt." + doubt.name().toLowerCase(Locale.ROOT)));
            tag.addClassName("hj-doubt");
            doubts.add(tag);
        }
        return doubts;
    }

    private Div actions(Verdicts verdicts) {
        NativeButton confirm = button("review.confirm", "C", verdicts::confirm, Key.KEY_C);
        confirm.addClassName("hj-primary");
        Div actions = new Div(
                confirm,
                button("review.correct", "E", verdicts::correct, Key.KEY_E),
                button("review.reject", "X", verdicts::reject, Key.KEY_X),
                button("review.skip", "J", verdicts::skip, Key.KEY_J));
        actions.addClassName("hj-verdicts");
        return actions;
    }

    private NativeButton button(String words, String shown, Runnable action, Key key) {
        NativeButton button = new NativeButton(Words.of(words), click -> action.run());
        Span hint = new Span(shown);
        hint.addClassName("hj-key");
        hint.getElement().setAttribute("aria-hidden", "true");
        button.add(hint);
        Shortcuts.addShortcutListener(this, action::run, key);
        return button;
    }

    private static Anchor history(StoredFact fact) {
        Anchor history = new Anchor(HistoryLink.of(fact), Words.of("review.history"));
        history.addClassName("hj-link");
        return history;
    }
}
