package hengjian.ui.documents;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import hengjian.ui.shell.Words;
import java.util.function.Consumer;

/** Finding words, the numbers that are no facts, and which keys do what. */
class TextTools extends Div {

    private static final long serialVersionUID = 1L;

    private final Span rejected = new Span();

    TextTools(DocumentText text, Consumer<Boolean> rejected) {
        addClassName("hj-tools");
        this.rejected.addClassName("hj-rejected-count");
        this.rejected.getElement().setAttribute("role", "status");
        add(finder(text), rejections(rejected), this.rejected, marks(), keys());
    }

    /** Sums up the numbers that are no facts. */
    void tell(String counted) {
        rejected.setText(counted);
    }

    private static Div finder(DocumentText text) {
        Input input = new Input();
        input.setType("search");
        input.setPlaceholder(Words.of("documents.find"));
        input.setAriaLabel(Words.of("documents.find"));
        Span count = new Span();
        count.getElement().setAttribute("role", "status");
        text.findWith(input, count);
        Div finder = new Div(input, count);
        finder.addClassName("hj-finder");
        return finder;
    }

    private static NativeLabel rejections(Consumer<Boolean> shown) {
        Input box = new Input();
        box.setType("checkbox");
        box.getElement()
                .addEventListener(
                        "change",
                        event -> shown.accept(
                                event.getEventData().get("element.checked").asBoolean()))
                .addEventData("element.checked");
        NativeLabel label = new NativeLabel();
        label.add(box, new Text(Words.of("documents.showRejected")));
        return label;
    }

    private static Div marks() {
        Div legend = new Div(
                sample("hj-actual", "documents.legend.actual"),
                sample("hj-intended", "documents.legend.intended"),
                sample("hj-quoted", "documents.legend.quote"));
        legend.addClassName("hj-legend");
        return legend;
    }

    private static Span sample(String mark, String words) {
        Span sample = new Span(Words.of(words));
        sample.addClassName(mark);
        return sample;
    }

    private static Div keys() {
        Div keys = new Div(
                key("←"),
                key("→"),
                new Text(Words.of("documents.keys.step")),
                key("/"),
                new Text(Words.of("documents.keys.find")));
        keys.addClassName("hj-keys");
        return keys;
    }

    private static HtmlComponent key(String name) {
        HtmlComponent key = new HtmlComponent("kbd");
        key.getElement().setText(name);
        return key;
    }
}
