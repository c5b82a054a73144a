package hengjian.ui.targets;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import hengjian.analysis.target.Target;
import hengjian.ui.shell.Words;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How far an aim has come, with a tick at the time that has gone by. */
final class TargetProgress {

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private TargetProgress() {}

    static Component of(Target target) {
        BigDecimal progress = target.progress();
        BigDecimal elapsed = target.elapsed();
        Div whole = new Div();
        whole.addClassName("hj-progress");
        if (progress != null) {
            Div done = new Div();
            done.addClassName("hj-progress-done");
            done.setWidth(percent(progress));
            Div bar = new Div(done);
            bar.addClassName("hj-progress-bar");
            bar.getElement().setAttribute("aria-hidden", "true");
            if (elapsed != null) {
                Div tick = new Div();
                tick.addClassName("hj-progress-tick");
                tick.getStyle().setLeft(percent(elapsed));
                bar.add(tick);
            }
            whole.add(bar);
        }
        whole.add(new Span(words(progress, elapsed)));
        return whole;
    }

    private static String words(@Nullable BigDecimal progress, @Nullable BigDecimal elapsed) {
        if (elapsed == null) {
            return progress == null ? "" : Words.of("targets.done", plain(progress));
        }
        return progress == null
                ? Words.of("targets.elapsed", plain(elapsed))
                : Words.of("targets.both", plain(progress), plain(elapsed));
    }

    private static String percent(BigDecimal of) {
        return plain(of.min(HUNDRED).max(BigDecimal.ZERO)) + "%";
    }

    private static String plain(BigDecimal of) {
        return of.stripTrailingZeros().toPlainString();
    }
}
