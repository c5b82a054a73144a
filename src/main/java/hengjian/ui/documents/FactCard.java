package hengjian.ui.documents;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import hengjian.analysis.Figure;
import hengjian.fact.Bound;
import hengjian.fact.Evidence;
import hengjian.fact.Fact;
import hengjian.fact.Measure;
import hengjian.fact.Period;
import hengjian.store.StoredFact;
import hengjian.ui.shell.Words;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One fact: what is claimed, and in which words. */
class FactCard extends Section {

    private static final long serialVersionUID = 1L;

    /** Characters of the sentence shown at either side of the quote; all of it stands in the text. */
    private static final int AROUND = 28;

    private final H2 title = new H2();

    /** @param rank what the text says of this figure's place, to be chosen in its turn */
    FactCard(StoredFact stored, Optional<StoredFact> rank, Consumer<StoredFact> chosen) {
        Fact fact = stored.fact();
        addClassName("hj-fact");
        title.setText(Words.indicator(fact));
        title.add(new Text("　"), styled("hj-measure", Words.measure(fact.measure())));
        add(title, figure(fact, rank, chosen), fields(stored), new Citation(stored));
    }

    /** Sets a mark beside the name. */
    FactCard marked(Optional<Anchor> mark) {
        mark.ifPresent(title::add);
        return this;
    }

    private static Div figure(Fact fact, Optional<StoredFact> rank, Consumer<StoredFact> chosen) {
        Figure amount = Words.figure(fact.quantity());
        Div figure = new Div(styled("hj-number", amount.text()), styled("hj-unit", amount.unit()));
        figure.addClassName("hj-fact-figure");
        if (fact.measure() == Measure.RANK) {
            figure.add(styled("hj-chip", place(fact)));
        }
        rank.ifPresent(of -> {
            NativeButton chip = new NativeButton(place(of.fact()), event -> chosen.accept(of));
            chip.addClassName("hj-chip");
            figure.add(chip);
        });
        return figure;
    }

    private static DescriptionList fields(StoredFact stored) {
        Fact fact = stored.fact();
        DescriptionList fields = new DescriptionList();
        field(fields, "subject", fact.subject());
        field(fields, "label", fact.label());
        field(fields, "breakdown", fact.breakdown());
        field(fields, "period", period(fact.period()));
        field(fields, "measure", new Text(Words.measure(fact.measure())));
        field(fields, "status", status(stored));
        if (fact.quantity().bound() != Bound.EXACT) {
            field(fields, "bound", Words.bound(fact.quantity().bound()));
        }
        field(fields, "cohort", fact.cohort() == null ? null : Words.cohort(fact.cohort()));
        field(fields, "quote", quote(fact.evidence()));
        return fields;
    }

    private static Component status(StoredFact stored) {
        Anchor history = new Anchor(HistoryLink.of(stored), Words.of("documents.history"));
        String reviewed = Words.of(stored.reviewed() ? "documents.isReviewed" : "documents.isNotReviewed");
        return new Span(new Text(Words.status(stored.fact().status()) + " · " + reviewed + " "), history);
    }

    private static Component period(@Nullable Period period) {
        Span words = new Span(Words.period(period));
        if (period != null) {
            words.add(new Text(" "), styled("hj-code", period.code()));
        }
        return words;
    }

    private static Paragraph quote(Evidence evidence) {
        String sentence = evidence.sentence();
        int start = evidence.quoteInSentence().start();
        int end = evidence.quoteInSentence().end();
        int from = Math.max(0, start - AROUND);
        int to = Math.min(sentence.length(), end + AROUND);
        Paragraph paragraph = new Paragraph(
                new Text((from > 0 ? "…" : "") + sentence.substring(from, start)),
                styled("hj-quoted", evidence.quote()),
                new Text(sentence.substring(end, to) + (to < sentence.length() ? "…" : "")));
        paragraph.addClassName("hj-sentence-quoted");
        return paragraph;
    }

    private static String place(Fact fact) {
        String cohort = fact.cohort();
        return Words.of(
                "documents.place",
                cohort == null ? "" : Words.cohort(cohort),
                Words.figure(fact.quantity()).text());
    }

    private static void field(DescriptionList fields, String key, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            field(fields, key, new Text(words));
        }
    }

    private static void field(DescriptionList fields, String key, Component words) {
        fields.add(new DescriptionList.Term(Words.of("documents." + key)), new DescriptionList.Description(words));
    }

    private static Span styled(String className, String words) {
        Span span = new Span(words);
        span.addClassName(className);
        return span;
    }
}
