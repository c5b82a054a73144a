package hengjian.ui.documents;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import hengjian.document.Span;
import hengjian.fact.Fact;
import hengjian.fact.Measure;
import hengjian.store.StoredFact;
import hengjian.ui.badge.FailedCheck;
import hengjian.ui.shell.Words;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The facts of the chosen figure, those beside it, and what other documents say of it. */
class FactPanel extends Aside {

    private static final long serialVersionUID = 1L;

    private final transient List<StoredFact> facts;
    private final transient Function<StoredFact, List<StoredFact>> elsewhere;
    private final transient Function<Fact, HowRead> readings;
    private final transient Consumer<StoredFact> chosen;
    private final transient Supplier<FailedCheck> checks;
    private transient @Nullable FailedCheck failed;
    private transient @Nullable StoredFact shown;
    private boolean complete;
    private final Div cards = new Div();

    /**
     * @param elsewhere what other documents say of the same cell
     * @param readings how a fact was read
     * @param checks which figures some check failed on; asked once
     */
    FactPanel(
            List<StoredFact> facts,
            Function<StoredFact, List<StoredFact>> elsewhere,
            Function<Fact, HowRead> readings,
            Supplier<FailedCheck> checks,
            Consumer<StoredFact> chosen) {
        this.facts = facts;
        this.readings = readings;
        this.elsewhere = elsewhere;
        this.checks = checks;
        this.chosen = chosen;
        addClassName("hj-panel");
        cards.addClassName("hj-fact-cards");
        cards.getElement().setAttribute("aria-live", "polite");
        add(cards);
        say(Words.of(facts.isEmpty() ? "documents.noFigures" : "documents.choose"));
    }

    /** From now on tells all; before the text is seen only what is known without asking. */
    void complete() {
        complete = true;
        StoredFact now = shown;
        if (now != null) {
            show(now);
        }
    }

    /** The fact itself first, then the others read from the same words, then its surroundings. */
    void show(StoredFact fact) {
        shown = fact;
        Span quote = fact.fact().evidence().span();
        Span sentence = fact.fact().evidence().sentenceSpan();
        cards.removeAll();
        cards.add(card(fact));
        others(fact)
                .filter(other -> span(other).overlaps(quote))
                .map(this::card)
                .forEach(cards::add);
        if (complete) {
            cards.add(readings.apply(fact.fact()));
        }
        List<StoredFact> beside = others(fact)
                .filter(other -> sentence.contains(span(other)) && !span(other).overlaps(quote))
                .toList();
        if (!beside.isEmpty()) {
            cards.add(FactList.inTheSameSentence(beside, chosen));
        }
        if (complete) {
            cards.add(FactList.elsewhere(fact, elsewhere.apply(fact)));
        }
    }

    /** Leaves the text to a small screen, or shows the facts again. */
    void fold() {
        setClassName("hj-folded", !hasClassName("hj-folded"));
    }

    void say(String words) {
        shown = null;
        Paragraph paragraph = new Paragraph(words);
        paragraph.addClassName("hj-hint");
        cards.removeAll();
        cards.add(paragraph);
    }

    private Stream<StoredFact> others(StoredFact fact) {
        return facts.stream().filter(other -> other.id() != fact.id());
    }

    private static Span span(StoredFact fact) {
        return fact.fact().evidence().span();
    }

    private FactCard card(StoredFact fact) {
        FactCard card = new FactCard(fact, rank(fact.fact()), chosen);
        return complete ? card.marked(failed().of(fact)) : card;
    }

    private FailedCheck failed() {
        FailedCheck known = failed == null ? checks.get() : failed;
        failed = known;
        return known;
    }

    private Optional<StoredFact> rank(Fact of) {
        return facts.stream()
                .filter(other -> of.measure() != Measure.RANK && isRank(other.fact(), of))
                .findFirst();
    }

    private static boolean isRank(Fact rank, Fact of) {
        return rank.measure() == Measure.RANK
                && rank.evidence().span().start() >= of.evidence().span().end()
                && rank.evidence().sentenceSpan().equals(of.evidence().sentenceSpan())
                && rank.subject().equals(of.subject())
                && rank.label().equals(of.label())
                && Objects.equals(rank.indicator(), of.indicator())
                && Objects.equals(rank.breakdown(), of.breakdown())
                && Objects.equals(rank.period(), of.period());
    }
}
