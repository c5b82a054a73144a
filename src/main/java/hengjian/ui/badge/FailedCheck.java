package hengjian.ui.badge;

import com.vaadin.flow.component.html.Anchor;
import hengjian.store.StoredFact;
import hengjian.store.ZoneChecks;
import hengjian.ui.shell.Words;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** ✗ beside a figure that some check failed on, leading to that check. */
public final class FailedCheck {

    private final Set<Long> failed;

    private FailedCheck(Set<Long> failed) {
        this.failed = failed;
    }

    /** For all figures a view is about to show. */
    public static FailedCheck among(ZoneChecks checks, Collection<StoredFact> shown) {
        return new FailedCheck(checks.failed(shown));
    }

    /** For a view that shows no figure of today's. */
    public static FailedCheck none() {
        return new FailedCheck(Set.of());
    }

    /** A line that says on how many of the figures shown a check failed, if any did. */
    public Optional<Anchor> line(String zone) {
        if (failed.isEmpty()) {
            return Optional.empty();
        }
        String address = "checks?outcome=fail&zone=" + URLEncoder.encode(zone, StandardCharsets.UTF_8);
        Anchor line = new Anchor(address, "✗ " + Words.of("checks.line", failed.size()));
        line.addClassName("hj-failed-line");
        return Optional.of(line);
    }

    /** The mark of one of them, if it has one. */
    public Optional<Anchor> of(StoredFact fact) {
        return failed.contains(fact.id()) ? Optional.of(mark(fact)) : Optional.empty();
    }

    private static Anchor mark(StoredFact fact) {
        String zone = URLEncoder.encode(fact.fact().subject(), StandardCharsets.UTF_8);
        Anchor mark = new Anchor("checks?zone=" + zone + "&fact=" + fact.id(), "✗");
        mark.addClassName("hj-failed");
        mark.setTitle(Words.of("checks.badge"));
        mark.setAriaLabel(Words.of("checks.badge"));
        return mark;
    }
}
