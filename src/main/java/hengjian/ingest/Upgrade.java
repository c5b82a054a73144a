package hengjian.ingest;

import hengjian.store.Documents;
import hengjian.store.ForCurators;
import hengjian.store.Rereading.Changes;
import hengjian.store.StoredDocument;
import jakarta.annotation.PreDestroy;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Reads documents anew in the background: at start those that an earlier engine read, and all when a curator wants it. One
 * transaction a document; what persons said stays, and where the engine disagrees with them they are asked. Should the
 * program end meanwhile, the next start goes on with what is left.
 */
@Component
@Order(Upgrade.AFTER_SEEDS)
public class Upgrade implements ApplicationRunner {

    static final int AFTER_SEEDS = 2;

    private static final Logger LOG = LoggerFactory.getLogger(Upgrade.class);

    /** A curator may change a fact between our look at it and our write; then the document is read once more. */
    private static final int ATTEMPTS = 3;

    private final Ingest ingest;
    private final Documents documents;
    private final boolean automatic;
    private volatile State state = new State(0, 0, 0, new Changes(0, 0, 0));
    private volatile boolean stopping;

    /** @param when start, or never: then only a curator's wish starts it */
    Upgrade(Ingest ingest, Documents documents, @Value("${hengjian.reread:start}") String when) {
        this.ingest = ingest;
        this.documents = documents;
        this.automatic = when.equals("start");
    }

    /**
     * How far it is.
     *
     * @param failed documents that could not be read; they stay as they were
     */
    public record State(int done, int failed, int all, Changes changes) {

        public boolean running() {
            return done < all;
        }
    }

    public State state() {
        return state;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (automatic) {
            start(documents.readOtherwise(ingest.engine()));
        }
    }

    /** Begins to read all documents anew, unless that is under way. */
    @ForCurators
    public void readAll() {
        start(documents.all().stream().map(StoredDocument::id).toList());
    }

    private synchronized void start(List<String> waiting) {
        if (!waiting.isEmpty() && !state.running()) {
            state = new State(0, 0, waiting.size(), new Changes(0, 0, 0));
            SecurityContext person = SecurityContextHolder.getContext();
            Thread.ofVirtual().name("upgrade").start(() -> {
                SecurityContextHolder.setContext(person);
                waiting.forEach(this::read);
                LOG.info("read anew: {}", state);
            });
        }
    }

    private void read(String id) {
        for (int attempt = 1; attempt <= ATTEMPTS && !stopping; attempt++) {
            try {
                Changes changes = ingest.renew(id);
                count(0, changes);
                return;
            } catch (DataAccessException e) {
                LOG.warn("{} was not read anew, attempt {}", id, attempt, e);
            }
        }
        count(1, new Changes(0, 0, 0));
    }

    private synchronized void count(int failed, Changes changes) {
        state = new State(
                state.done() + 1,
                state.failed() + failed,
                state.all(),
                state.changes().and(changes));
    }

    @PreDestroy
    void stop() {
        stopping = true;
    }
}
