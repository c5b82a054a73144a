package hengjian.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import java.util.List;

/**
 * What stands below the first screen of a page is made when that has been painted: nobody waits for rows that are not in
 * sight, and whoever scrolls, searches or prints finds them there.
 */
public final class Later {

    /** Rows of a table that more than fill a screen. */
    public static final int ROWS = 40;

    private static final String PAINTED =
            "return new Promise(painted => requestAnimationFrame(() => setTimeout(painted)))";

    private Later() {}

    /**
     * Adds so many parts now, and as many of the others after each painting.
     *
     * @param atOnce more than fill a screen
     */
    public static void add(HasComponents host, int atOnce, List<? extends Component> parts) {
        int now = Math.min(atOnce, parts.size());
        parts.subList(0, now).forEach(host::add);
        if (now < parts.size()) {
            List<? extends Component> rest = List.copyOf(parts.subList(now, parts.size()));
            host.getElement().executeJs(PAINTED).then(painted -> add(host, atOnce, rest));
        }
    }
}
