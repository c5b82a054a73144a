package hengjian.ui.documents;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import hengjian.analysis.Cell;
import hengjian.fact.Fact;
import hengjian.fact.Quantity;
import hengjian.store.StoredFact;
import hengjian.ui.shell.Words;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Facts by name and amount, one a line. */
class FactList extends Section {

    private static final long serialVersionUID = 1L;

    private FactList(String title, Stream<? extends Component> lines) {
        addClassNames("hj-fact", "hj-fact-list");
        UnorderedList list = new UnorderedList();
        lines.map(ListItem::new).forEach(list::add);
        add(new H2(title));
        add(list.getChildren().findAny().isPresent() ? list : new Paragraph(Words.of("documents.elsewhere.none")));
    }

    static FactList inTheSameSentence(List<StoredFact> facts, Consumer<StoredFact> chosen) {
        return new FactList(Words.of("documents.sentence"), facts.stream().map(fact -> {
            NativeButton line = new NativeButton("", event -> chosen.accept(fact));
            line.add(new Span(name(fact.fact())), amount(fact.fact()));
            return line;
        }));
    }

    /** What other documents say of the same cell, and whether it is the same. */
    static FactList elsewhere(StoredFact fact, List<StoredFact> others) {
        FactList list =
                new FactList(Words.of("documents.elsewhere"), others.stream().map(other -> {
                    Anchor line = new Anchor(DocumentLink.of(other), "");
                    boolean same = same(other.fact().quantity(), fact.fact().quantity());
                    Span verdict =
                            new Span(Words.of(same ? "documents.elsewhere.same" : "documents.elsewhere.differs"));
                    verdict.addClassName(same ? "hj-same" : "hj-differs");
                    line.add(
                            new Span(other.document().published() + " "
                                    + other.document().title()),
                            amount(other.fact()),
                            verdict);
                    return line;
                }));
        if (!others.isEmpty()) {
            list.add(preferred(fact, others));
        }
        return list;
    }

    /** Which statement the other pages show, and why; where to choose another. */
    private static Paragraph preferred(StoredFact fact, List<StoredFact> others) {
        Cell cell = Cell.of(Stream.concat(Stream.of(fact), others.stream())
                .map(StoredFact::statement)
                .toList());
        boolean own = cell.preferred().id() == fact.id();
        Anchor history = new Anchor(HistoryLink.of(fact), Words.of("documents.elsewhere.choose"));
        String figure = Words.figure(cell.preferred().fact().quantity()).whole();
        String why = Words.of("documents.preferred." + cell.reason().name().toLowerCase(Locale.ROOT));
        return new Paragraph(
                new Text(Words.of(own ? "documents.elsewhere.own" : "documents.elsewhere.other", figure, why) + " "),
                history);
    }

    private static boolean same(Quantity one, Quantity other) {
        return one.value().compareTo(other.value()) == 0 && one.bound() == other.bound();
    }

    private static String name(Fact fact) {
        String breakdown = fact.breakdown();
        return Words.indicator(fact) + (breakdown == null ? "" : "（" + breakdown + "）") + " "
                + Words.measure(fact.measure());
    }

    private static Span amount(Fact fact) {
        Span words = new Span(Words.figure(fact.quantity()).whole());
        words.addClassName("hj-amount");
        return words;
    }
}
