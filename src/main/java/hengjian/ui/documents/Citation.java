package hengjian.ui.documents;

import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import hengjian.store.StoredDocument;
import hengjian.store.StoredFact;
import hengjian.ui.shell.Words;

/** The source of a fact, to be read and to be copied. */
class Citation extends Footer {

    private static final long serialVersionUID = 1L;

    /** Without the clipboard's interface, which browsers keep to secure pages, a selection is copied. */
    private static final String COPY = """
            const words = $0 + ' ' + new URL($1, document.baseURI).href;
            if (navigator.clipboard) {
                return navigator.clipboard.writeText(words);
            }
            const area = document.createElement('textarea');
            area.value = words;
            document.body.append(area);
            area.select();
            document.execCommand('copy');
            area.remove();""";

    Citation(StoredFact fact) {
        StoredDocument document = fact.document();
        addClassName("hj-citation");
        Span source = new Span(source(document));
        NativeButton copy = new NativeButton(Words.of("documents.cite"));
        copy.addClickListener(event -> copy.getElement()
                .executeJs(COPY, text(fact), DocumentLink.of(fact))
                .then(
                        done -> Notification.show(Words.of("documents.copied")),
                        error -> Notification.show(Words.of("documents.notCopied"))));
        add(source, copy);
    }

    static String text(StoredFact fact) {
        return source(fact.document()) + "：“"
                + fact.fact().evidence().sentence().strip() + "”";
    }

    private static String source(StoredDocument document) {
        return document.publisher() + "《" + document.title() + "》，" + document.published();
    }
}
