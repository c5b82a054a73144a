package hengjian.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Location;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** The last line of a printed page: the day, and the address that restores it. Not shown on the screen. */
class PrintedLine extends Div {

    private static final long serialVersionUID = 1L;

    PrintedLine() {
        addClassName("hj-printed");
    }

    void show(Location location, LocalDate today) {
        String address = URLDecoder.decode(location.getPathWithQueryParameters(), StandardCharsets.UTF_8);
        setText(Words.of("shell.printed", today.toString(), "/" + address));
    }
}
