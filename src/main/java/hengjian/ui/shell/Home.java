package hengjian.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Whose figures a view shows before anybody chose: those of a zone rather than of its city or the country. */
public final class Home {

    private static final Pattern ZONE = Pattern.compile("高新区|高新技术|开发区|经开区|自贸区|园区|新区$");

    private Home() {}

    /** @param zones those with most figures first */
    public static Optional<String> among(List<String> zones) {
        return among(zones, any -> true);
    }

    /** @param fit whether a zone has what the view is about; one without is shown only where there is no other */
    public static Optional<String> among(List<String> zones, Predicate<String> fit) {
        Predicate<String> isZone = name -> ZONE.matcher(name).find();
        return first(zones, isZone.and(fit))
                .or(() -> first(zones, fit))
                .or(() -> first(zones, isZone))
                .or(() -> zones.stream().findFirst());
    }

    private static Optional<String> first(List<String> zones, Predicate<String> wanted) {
        return zones.stream().filter(wanted).findFirst();
    }
}
