package hengjian.ui.account;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Moments as people read them, in the server's time zone. */
final class Moments {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private Moments() {}

    static String text(@Nullable Instant moment) {
        return moment == null ? "" : FORMAT.format(moment.atZone(ZoneId.systemDefault()));
    }
}
