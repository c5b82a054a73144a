package hengjian.store;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** The present moment, in the microseconds that every database keeps. */
@Component
class Now {

    private final InstantSource source = InstantSource.system();

    Instant instant() {
        return source.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
