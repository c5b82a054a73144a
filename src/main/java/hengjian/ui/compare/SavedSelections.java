package hengjian.ui.compare;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import hengjian.ui.shell.Words;
import tools.jackson.databind.JsonNode;

/** Selections a reader keeps in the browser; nothing of them reaches the server's store. */
class SavedSelections extends Div {

    private static final long serialVersionUID = 1L;

    private static final String READ = "return JSON.parse(localStorage.getItem('hengjian.compare') || '[]');";

    private static final String KEEP = """
            const all = JSON.parse(localStorage.getItem('hengjian.compare') || '[]').filter(one => one.query !== $1);
            all.unshift({name: $0, query: $1});
            localStorage.setItem('hengjian.compare', JSON.stringify(all.slice(0, 12)));
            return all.slice(0, 12);""";

    private static final String DROP = """
            const all = JSON.parse(localStorage.getItem('hengjian.compare') || '[]').filter(one => one.query !== $0);
            localStorage.setItem('hengjian.compare', JSON.stringify(all));
            return all;""";

    private final Span kept = new Span();
    private String name = "";
    private String query = "";

    SavedSelections() {
        addClassName("hj-saved");
        NativeButton save = new NativeButton(Words.of("compare.save"), click -> save());
        save.addClassName("hj-plain");
        kept.addClassName("hj-saved-list");
        add(save, kept);
    }

    /** What a click on 保存 keeps. */
    void offer(String title, String address) {
        name = title;
        query = address;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs(READ).then(this::show);
    }

    private void save() {
        getElement().executeJs(KEEP, name, query).then(this::show);
    }

    private void show(JsonNode all) {
        kept.removeAll();
        all.forEach(one ->
                kept.add(item(one.path("name").asString(""), one.path("query").asString(""))));
    }

    private Span item(String title, String address) {
        NativeButton drop = new NativeButton(
                "×", click -> getElement().executeJs(DROP, address).then(this::show));
        drop.setAriaLabel(Words.of("compare.drop", title));
        drop.addClassName("hj-plain");
        Span item = new Span(new Anchor(CompareView.ROUTE + "?" + address, title), drop);
        item.addClassName("hj-tag");
        return item;
    }
}
