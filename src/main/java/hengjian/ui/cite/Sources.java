package hengjian.ui.cite;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import hengjian.store.StoredDocument;
import hengjian.store.StoredFact;
import hengjian.ui.documents.DocumentLink;
import hengjian.ui.shell.Words;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Where the figures of a box were read: publisher, title and day, each a link to the text. */
public final class Sources {

    /** More than these are counted; whoever wants them opens them. */
    private static final int MOST = 8;

    private Sources() {}

    /** 来源：衡阳高新区《…》2022-08-05. */
    public static Div of(Collection<StoredDocument> documents) {
        Div source = new Div(new Span(Words.of("cite.source")));
        source.addClassName("hj-source");
        List<StoredDocument> all = documents.stream().distinct().toList();
        int shown = all.size() <= MOST + 1 ? all.size() : MOST;
        all.stream().limit(shown).map(Sources::link).forEach(source::add);
        if (shown < all.size()) {
            source.add(more(source, all.subList(shown, all.size())));
        }
        return source;
    }

    private static NativeButton more(Div source, List<StoredDocument> rest) {
        NativeButton more = new NativeButton(Words.of("cite.more", rest.size()));
        more.addClassName("hj-more-sources");
        more.addClickListener(click -> {
            source.remove(more);
            rest.stream().map(Sources::link).forEach(source::add);
        });
        return more;
    }

    /** One fact's publisher and day. */
    public static Anchor line(StoredFact fact) {
        StoredDocument document = fact.document();
        Anchor line = Cited.link(fact, document.publisher() + " · " + document.published());
        line.setTitle("《" + document.title() + "》");
        line.addClassName("hj-published");
        return line;
    }

    /** As words, for citations. */
    public static String words(Collection<StoredDocument> documents) {
        return documents.stream().distinct().map(Sources::words).collect(Collectors.joining("；"));
    }

    public static String words(StoredDocument document) {
        return document.publisher() + "《" + document.title() + "》" + document.published();
    }

    private static Anchor link(StoredDocument document) {
        Span title = new Span("《" + document.title() + "》");
        title.addClassName("hj-doctitle");
        Anchor link = new Anchor(DocumentLink.path(document.id()), "");
        link.add(
                new Span(document.publisher()),
                title,
                new Span(document.published().toString()));
        link.setTitle(words(document));
        return link;
    }
}
