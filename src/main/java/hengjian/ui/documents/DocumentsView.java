package hengjian.ui.documents;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import hengjian.store.Documents;
import hengjian.store.Facts;
import hengjian.store.StoredDocument;
import hengjian.ui.shell.MainLayout;
import hengjian.ui.shell.Words;
import java.util.List;

/** 文献: all texts held. */
@Menu(title = "documents.title", order = 4)
@Route(value = DocumentLink.ROUTE, layout = MainLayout.class)
@StyleSheet("context://hengjian/documents.css")
class DocumentsView extends Main implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Facts facts;

    DocumentsView(Documents documents, Facts facts) {
        this.facts = facts;
        List<StoredDocument> held = documents.all();
        addClassNames("hj-page", "hj-documents");
        add(new H1(Words.of("documents.title")));
        if (held.isEmpty()) {
            add(new Paragraph(Words.of("documents.empty")));
            return;
        }
        UnorderedList list = new UnorderedList();
        held.forEach(document -> list.add(item(document)));
        add(new Paragraph(Words.of("documents.held", held.size())), list);
    }

    @Override
    public String getPageTitle() {
        return Words.of("documents.title");
    }

    private ListItem item(StoredDocument document) {
        RouterLink link = new RouterLink(document.title(), DocumentView.class, document.id());
        Div about = new Div(
                new Span(document.publisher()),
                new Span(document.published().toString()),
                new Span(document.region()),
                new Span(Words.of("documents.count", facts.of(document.id()).size())));
        about.addClassName("hj-about");
        return new ListItem(link, about);
    }
}
