package hengjian.ui.documents;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import hengjian.document.TrustNotice;
import hengjian.ui.shell.Words;
import java.util.List;
import java.util.Locale;

/** Why a text may not be what its record says, in words. */
public class Notices extends Div {

    private static final long serialVersionUID = 1L;

    public Notices(List<TrustNotice> notices) {
        addClassName("hj-notices");
        setVisible(!notices.isEmpty());
        notices.stream().map(Notices::words).map(Paragraph::new).forEach(this::add);
    }

    /** One sentence for one notice. */
    static String words(TrustNotice notice) {
        String key = "notice." + notice.kind().name().toLowerCase(Locale.ROOT);
        return Words.of(key, notice.found(), notice.recorded());
    }
}
