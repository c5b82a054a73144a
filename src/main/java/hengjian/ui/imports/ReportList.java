package hengjian.ui.imports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import hengjian.ui.documents.DocumentLink;
import hengjian.ui.shell.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What became of the files and texts, with reasons. */
class ReportList extends Section {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 500;
    private static final int SHOWN_UNDERWAY = 20;

    private final transient Desk desk;

    ReportList(Desk desk) {
        this.desk = desk;
        addClassName("hj-report");
        refresh(false);
    }

    /** @param underway whether more is to come soon, so that the latest lines suffice */
    final void refresh(boolean underway) {
        removeAll();
        List<Entry> entries = desk.report();
        setVisible(!entries.isEmpty());
        UnorderedList list = new UnorderedList();
        entries.stream()
                .limit(underway ? SHOWN_UNDERWAY : SHOWN)
                .map(this::line)
                .forEach(list::add);
        Button clear = new Button(Words.of("imports.clear"), event -> {
            desk.clearReport();
            refresh(false);
        });
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        Span sums = new Span(sums(entries));
        sums.getElement().setAttribute("role", "status");
        add(new Div(new H2(Words.of("imports.report")), sums, clear), list);
    }

    private static String sums(List<Entry> entries) {
        return Arrays.stream(Entry.Kind.values())
                .map(kind ->
                        entries.stream().filter(entry -> entry.kind() == kind).toList())
                .filter(same -> !same.isEmpty())
                .map(same -> same.getFirst().word() + " " + same.size())
                .collect(Collectors.joining("　"));
    }

    private ListItem line(Entry entry) {
        Span kind = new Span(entry.word());
        kind.addClassNames("hj-entry", "hj-entry-" + entry.kind().name().toLowerCase(Locale.ROOT));
        String document = entry.document();
        Span name = new Span();
        if (document == null) {
            name.setText(entry.name());
        } else {
            name.add(new Anchor(DocumentLink.path(document), entry.name()));
        }
        Span why = new Span(entry.why().get());
        why.addClassName("hj-why");
        ListItem line = new ListItem(kind, name, why);
        if (entry.kind() == Entry.Kind.WITHDRAWN) {
            Button restore = new Button(Words.of("review.bringBack"), event -> {
                desk.restore(entry);
                refresh(false);
            });
            restore.addThemeVariants(ButtonVariant.LUMO_SMALL);
            line.add(restore);
        }
        return line;
    }
}
