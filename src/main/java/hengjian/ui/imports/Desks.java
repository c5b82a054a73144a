package hengjian.ui.imports;

import com.vaadin.flow.spring.security.AuthenticationContext;
import hengjian.ingest.Imports;
import hengjian.ingest.Ingest;
import hengjian.store.Documents;
import hengjian.store.Withdrawals;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * A desk for each account. It stays when the session ends: texts that were looked at and bettered must not be lost over
 * lunch. After a day without a look it is cleared.
 */
@Component
class Desks {

    private static final Duration KEPT = Duration.ofHours(24);

    private final Ingest ingest;
    private final Imports imports;
    private final Documents documents;
    private final Withdrawals withdrawals;
    private final AuthenticationContext authentication;
    private final Map<String, Used> desks = new HashMap<>();

    Desks(
            Ingest ingest,
            Imports imports,
            Documents documents,
            Withdrawals withdrawals,
            AuthenticationContext authentication) {
        this.ingest = ingest;
        this.imports = imports;
        this.documents = documents;
        this.withdrawals = withdrawals;
        this.authentication = authentication;
    }

    private record Used(Desk desk, Instant at) {}

    /** The desk of whoever is logged in. */
    Desk mine() {
        return of(authentication.getPrincipalName().orElseThrow(), Instant.now());
    }

    synchronized Desk of(String account, Instant now) {
        desks.values().removeIf(used -> used.at().plus(KEPT).isBefore(now));
        Used used = desks.get(account);
        Desk desk = used == null ? new Desk(ingest, imports, documents, withdrawals) : used.desk();
        desks.put(account, new Used(desk, now));
        return desk;
    }
}
