package hengjian.ui.shell;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import hengjian.store.AsOf;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Chooses the day as of which figures are shown: by publication and by recording. Closed while it is now. */
public class AsOfPicker extends NativeDetails {

    private static final long serialVersionUID = 1L;

    private final DatePicker published = Dates.picker("asOf.published");
    private final DatePicker recorded = Dates.picker("asOf.recorded");
    private final NativeButton now = new NativeButton(Words.of("asOf.now"));
    private final transient Consumer<AsOf> onChange;
    private AsOf shown = AsOf.NOW;
    private boolean filling;

    /** @param onChange told what a person chooses, not what {@link #show} sets */
    public AsOfPicker(Consumer<AsOf> onChange) {
        this.onChange = onChange;
        addClassName("hj-asof");
        now.addClassName("hj-plain");
        now.addClickListener(click -> choose(AsOf.NOW));
        published.addValueChangeListener(event -> choose(shown.published(event.getValue())));
        recorded.addValueChangeListener(event -> choose(shown.recorded(event.getValue())));
        Div fields = new Div(published, recorded, now, new Paragraph(Words.of("asOf.hint")));
        setContent(fields);
        show(AsOf.NOW);
    }

    public final void show(AsOf asOf) {
        filling = true;
        shown = asOf;
        published.setValue(asOf.published());
        recorded.setValue(asOf.recordedDay());
        now.setVisible(!asOf.isNow());
        setSummaryText(text(asOf));
        setOpen(!asOf.isNow());
        filling = false;
    }

    /** In words, for titles and exports; 现在 when it is now. */
    public static String text(AsOf asOf) {
        String day = String.valueOf(asOf.published());
        String recorded = String.valueOf(asOf.recordedText());
        if (asOf.isNow()) {
            return Words.of("asOf.isNow");
        }
        return asOf.recorded() == null
                ? Words.of("asOf.isPublished", day)
                : asOf.published() == null
                        ? Words.of("asOf.isRecorded", recorded)
                        : Words.of("asOf.isBoth", day, recorded);
    }

    /** As {@link #text}; null for now, of which exports say nothing. */
    public static @Nullable String textUnlessNow(AsOf asOf) {
        return asOf.isNow() ? null : text(asOf);
    }

    /** The key of what an empty view says: nothing was known then, or the view's own words. */
    public static String orNothing(AsOf asOf, String otherwise) {
        return asOf.isNow() ? otherwise : "asOf.nothing";
    }

    private void choose(AsOf asOf) {
        if (!filling) {
            show(asOf);
            onChange.accept(asOf);
        }
    }
}
