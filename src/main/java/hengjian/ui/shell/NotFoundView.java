package hengjian.ui.shell;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** What an address that leads nowhere shows. */
@Tag("div")
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotFoundView extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    private static final int NOT_FOUND = 404;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        removeAll();
        addClassName("hj-page");
        Anchor home = new Anchor("", Words.of("notfound.home"));
        home.addClassName("hj-button");
        add(
                new H1(Words.of("notfound.title")),
                new Paragraph(Words.of("notfound.text", event.getLocation().getPath())),
                home);
        return NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return Words.of("notfound.title");
    }
}
