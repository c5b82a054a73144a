package hengjian.ui.imports;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import hengjian.account.Role;
import hengjian.ui.shell.MainLayout;
import hengjian.ui.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 录入: files and pasted texts in, looked at, accepted or discarded. */
@Menu(title = "imports.title", order = 9)
@Route(value = "import", layout = MainLayout.class)
@RolesAllowed(Role.CURATORS)
@StyleSheet("context://hengjian/imports.css")
class ImportView extends Main implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final transient Work work;
    private final Progress progress;
    private final Waiting waiting;
    private final ReportList report;
    private final Div preview = new Div();
    private transient @Nullable Draft shown;

    ImportView(Desks desks) {
        desk = desks.mine();
        work = new Work(UI.getCurrent(), this::refresh);
        progress = new Progress(work);
        waiting = new Waiting(desk, work, this::show);
        report = new ReportList(desk);
        addClassNames("hj-page", "hj-imports");
        add(
                new H1(Words.of("imports.title")),
                new Paragraph(Words.of("imports.about")),
                new Intake(desk, work),
                progress,
                waiting,
                preview,
                report);
        addDetachListener(event -> work.stop());
    }

    @Override
    public String getPageTitle() {
        return Words.of("imports.title");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        refresh();
    }

    private void refresh() {
        progress.refresh();
        waiting.refresh();
        report.refresh(work.underway());
        desk.wanted().ifPresent(waiting::choose);
        if (!isShown(desk.drafts())) {
            showNext();
        }
    }

    private boolean isShown(List<Draft> drafts) {
        Draft open = shown;
        return open != null && drafts.stream().anyMatch(draft -> draft.id().equals(open.id()));
    }

    /** While texts are being accepted, the next would be gone before anybody could look at it. */
    private void showNext() {
        List<Draft> drafts = desk.drafts();
        if (drafts.isEmpty() || waiting.accepting()) {
            show(null);
        } else {
            waiting.choose(drafts.getFirst());
        }
    }

    private void show(@Nullable Draft draft) {
        shown = draft;
        preview.removeAll();
        if (draft != null) {
            preview.add(new Preview(draft, desk, waiting::refresh, this::refresh));
        }
    }
}
