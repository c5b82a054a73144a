package hengjian.ui.cite;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import hengjian.analysis.Derived;
import hengjian.analysis.DerivedText;
import hengjian.fact.Fact;
import hengjian.store.StoredFact;
import hengjian.ui.shell.Words;
import java.util.Collection;

/**
 * A derived figure: a click or key opens its formula, its margin, and the sentences of its inputs. These are made when they
 * are first opened; a comparison has hundreds that nobody opens.
 */
public final class Explained extends NativeButton {

    private static final long serialVersionUID = 1L;

    private final transient Derived derived;
    private final transient Collection<StoredFact> inputs;

    /** @param inputs among which the facts it was computed from are found */
    public Explained(Derived derived, Collection<StoredFact> inputs) {
        this(derived, derived.shown(Words.wording()).number(), inputs);
        FigureTable.decimals(this, derived.shown(Words.wording()).decimals());
    }

    /** @param text what is shown before anybody asks */
    public Explained(Derived derived, String text, Collection<StoredFact> inputs) {
        super(text);
        this.derived = derived;
        this.inputs = inputs;
        addClassName("hj-derived");
        getElement().setAttribute("type", "button");
        getElement().setAttribute("aria-haspopup", "dialog");
        setAriaLabel(
                Words.of("cite.derived") + " " + derived.shown(Words.wording()).whole());
        addClickListener(click -> open());
    }

    /** The first time; from then on the button opens and closes what is there. */
    private void open() {
        if (getChildren().anyMatch(Popover.class::isInstance)) {
            return;
        }
        Popover popover = new Popover(content(derived, inputs));
        popover.setTarget(this);
        popover.setOpenOnClick(true);
        popover.setAriaLabel(Words.of("cite.derived"));
        popover.setWidth("min(26rem, 90vw)");
        popover.addClassName("hj-explanation");
        add(popover);
        popover.open();
    }

    private static Div content(Derived derived, Collection<StoredFact> inputs) {
        DerivedText shown = derived.shown(Words.wording());
        Paragraph result = new Paragraph(styled("hj-derived-word", Words.of("cite.derived")), new Span(shown.whole()));
        result.addClassName("hj-explained-result");
        Paragraph formula = new Paragraph("= " + derived.formula().text(Words.wording()));
        Div content = new Div(result, formula);
        content.addClassName("hj-explained");
        derived.inputs().stream().distinct().forEach(input -> inputs.stream()
                .filter(stored -> stored.fact().equals(input))
                .findFirst()
                .ifPresent(stored -> content.add(input(stored))));
        return content;
    }

    private static Div input(StoredFact stored) {
        Fact fact = stored.fact();
        String part = fact.breakdown();
        Span name = new Span(Words.indicator(fact) + (part == null ? "" : Words.of("overview.part", Words.part(part)))
                + " " + Words.measure(fact) + " " + Words.period(fact.period()));
        name.addClassName("hj-missing");
        Div input = new Div(name, Cited.whole(stored), Cited.quote(stored));
        input.addClassName("hj-explained-input");
        return input;
    }

    private static Span styled(String className, String words) {
        Span span = new Span(words);
        span.addClassName(className);
        return span;
    }
}
