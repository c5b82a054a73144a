package hengjian.ui.imports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import hengjian.ui.shell.Words;

/** How far the work is, and the way to end it. */
class Progress extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Work work;
    private final ProgressBar bar = new ProgressBar();
    private final Span words = new Span();

    Progress(Work work) {
        this.work = work;
        addClassName("hj-progress");
        words.getElement().setAttribute("role", "status");
        add(bar, words, new Button(Words.of("imports.cancel"), event -> work.cancel()));
        refresh();
    }

    final void refresh() {
        int total = work.total();
        int done = work.done();
        setVisible(done < total);
        bar.setIndeterminate(total == 1);
        bar.setValue(total == 0 ? 0 : (double) done / total);
        words.setText(Words.of("imports.progress", done, total));
    }
}
