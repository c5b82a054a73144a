package hengjian.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import java.util.List;
import java.util.function.Function;

/**
 * What stands below the first screen of a page is made when that has been painted: nobody waits for rows that are not in
 * sight, and whoever scrolls, searches or prints finds them there. Until then the host is marked, so that printing and
 * copying can wait ({@code whole.js}).
 */
public final class Later {

    /** Rows of a table that fill a screen, a tall one too. */
    public static final int ROWS = 24;

    private static final String TO_COME = "data-later";
    private static final String PAINTED =
            "return new Promise(painted => requestAnimationFrame(() => setTimeout(painted)))";

    private Later() {}

    /**
     * Adds the parts of so many items now, and of twice as many of the others after each painting.
     *
     * @param atOnce enough to fill a screen
     * @param part called when its turn has come
     */
    public static <T> void add(
            HasComponents host, int atOnce, List<? extends T> items, Function<T, ? extends Component> part) {
        int now = Math.min(atOnce, items.size());
        items.subList(0, now).forEach(item -> host.add(part.apply(item)));
        if (now == items.size()) {
            host.getElement().removeAttribute(TO_COME);
            return;
        }
        List<? extends T> rest = List.copyOf(items.subList(now, items.size()));
        host.getElement()
                .setAttribute(TO_COME, true)
                .executeJs(PAINTED)
                .then(painted -> add(host, Math.min(2 * atOnce, 2 * ROWS), rest, part));
    }
}
