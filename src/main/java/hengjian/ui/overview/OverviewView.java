package hengjian.ui.overview;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

/** 总览. */
@Route("")
@PageTitle("衡鉴")
class OverviewView extends Main {

    private static final long serialVersionUID = 1L;

    OverviewView() {
        add(new H1("衡鉴"));
    }
}
