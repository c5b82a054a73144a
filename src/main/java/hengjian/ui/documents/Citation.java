package hengjian.ui.documents;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import hengjian.store.StoredDocument;
import hengjian.store.StoredFact;
import hengjian.ui.shell.Words;
import java.time.LocalDate;

/** The source of a fact, to be read and to be copied. */
class Citation extends Footer {

    private static final long serialVersionUID = 1L;

    /** Without the clipboard's interface, which browsers keep to secure pages, a selection is copied. */
    private static final String COPY = """
            const words = $0.replace('{}', new URL($1, document.baseURI).href);
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
        addClassName("hj-citation");
        Div buttons = new Div(
                copy("documents.cite.short", shortly(fact.document()), fact),
                copy("documents.cite.full", fully(fact, LocalDate.now()), fact),
                copy("documents.cite.link", "{}", fact));
        add(new Span(shortly(fact.document())), buttons);
    }

    static String shortly(StoredDocument document) {
        return publisher(document) + "《" + document.title() + "》，" + document.published();
    }

    /** With the sentence, the address in place of {}, the day of reading and the text's hash. */
    static String fully(StoredFact fact, LocalDate today) {
        StoredDocument document = fact.document();
        return Words.of(
                "documents.cite.words",
                shortly(document),
                fact.fact().evidence().sentence().strip(),
                "{}",
                today.toString(),
                document.id());
    }

    private static String publisher(StoredDocument document) {
        return document.publisher().isBlank() ? Words.of("documents.noPublisher") : document.publisher();
    }

    private static NativeButton copy(String key, String words, StoredFact fact) {
        NativeButton copy = new NativeButton(Words.of(key));
        copy.addClickListener(event -> copy.getElement()
                .executeJs(COPY, words, DocumentLink.of(fact))
                .then(
                        done -> Notification.show(Words.of("documents.copied")),
                        error -> Notification.show(Words.of("documents.notCopied"))));
        return copy;
    }
}
