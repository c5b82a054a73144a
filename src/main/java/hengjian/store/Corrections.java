package hengjian.store;

import hengjian.analysis.CellKey;
import hengjian.fact.Fact;
import hengjian.store.Correction.Kind;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What persons do to facts. Each step closes the version it was done to and opens another; who acts on a version that
 * stands no more is told so by {@link Overtaken}, and nothing is changed.
 */
@Service
public class Corrections {

    private final Facts facts;
    private final FactWriter writer;
    private final Ledger ledger;
    private final Choices choices;
    private final Questions questions;
    private final Now now;

    Corrections(Facts facts, FactWriter writer, Ledger ledger, Choices choices, Questions questions, Now now) {
        this.facts = facts;
        this.writer = writer;
        this.ledger = ledger;
        this.choices = choices;
        this.questions = questions;
        this.now = now;
    }

    /** The reading is right. @return the version confirmed */
    @ForCurators
    @Transactional
    public StoredFact confirm(long id) {
        return confirm(seen(id), "");
    }

    /** Confirms all of a document's facts that nobody has reviewed. @return how many */
    @ForCurators
    @Transactional
    public int confirmAll(String documentId, String reason) {
        List<StoredFact> open =
                facts.find(FactFilter.none().document(documentId).reviewed(false));
        open.forEach(fact -> confirm(fact, reason));
        return open.size();
    }

    /**
     * @param corrected its evidence stays what it was
     * @return the version corrected
     */
    @ForCurators
    @Transactional
    public StoredFact correct(long id, Fact corrected, String reason) {
        require(reason);
        StoredFact seen = seen(id);
        Fact kept = withEvidence(corrected, seen.fact());
        return replace(Kind.CORRECT, seen, kept, true, Actor.name(), reason);
    }

    /** There is no such fact; it is shown no more. */
    @ForCurators
    @Transactional
    public void reject(long id, String reason) {
        require(reason);
        StoredFact seen = seen(id);
        Instant at = now.instant();
        close(seen, at);
        choices.drop(seen.version().history(), at);
        questions.close(seen.version().history(), at);
        ledger.add(Kind.REJECT, seen, null, reason, at);
    }

    /**
     * Makes an earlier version stand again, as a new version.
     *
     * @param latest the number of the latest version the person saw
     */
    @ForCurators
    @Transactional
    public StoredFact restore(long id, int latest, String reason) {
        require(reason);
        StoredFact earlier = facts.find(id).orElseThrow(() -> new IllegalArgumentException("no version " + id));
        return again(Kind.RESTORE, earlier, latest, true, Actor.name(), reason);
    }

    /** Takes back a person's step, if it is still the latest one on the fact. */
    @ForCurators
    @Transactional
    public StoredFact undo(Correction step) {
        StoredFact before = facts.find(step.before()).orElseThrow();
        Correction latest = ledger.latest(step.history()).orElseThrow();
        if (latest.id() != step.id()) {
            throw new Overtaken(latest);
        }
        int newest = facts.latestVersion(step.history());
        return again(
                Kind.UNDO, before, newest, before.reviewed(), before.version().author(), "");
    }

    /** What was done to a fact, latest first. */
    public List<Correction> of(long history) {
        return ledger.of(history);
    }

    private StoredFact confirm(StoredFact seen, String reason) {
        return replace(Kind.CONFIRM, seen, seen.fact(), true, Actor.name(), reason);
    }

    private StoredFact again(
            Kind kind, StoredFact earlier, int latest, boolean reviewed, @Nullable String author, String reason) {
        long history = earlier.version().history();
        StoredFact standing = facts.standing(earlier.id()).orElse(null);
        if (standing != null) {
            if (standing.version().number() > latest) {
                throw overtaken(history);
            }
            return replace(kind, standing, earlier.fact(), reviewed, author, reason);
        }
        if (facts.latestVersion(history) > latest) {
            throw overtaken(history);
        }
        return open(kind, earlier, earlier.fact(), reviewed, author, reason, now.instant());
    }

    private StoredFact replace(
            Kind kind, StoredFact seen, Fact fact, boolean reviewed, @Nullable String author, String reason) {
        Instant at = now.instant();
        close(seen, at);
        if (!CellKey.of(seen.fact()).equals(CellKey.of(fact))) {
            choices.drop(seen.version().history(), at);
        }
        return open(kind, seen, fact, reviewed, author, reason, at);
    }

    private StoredFact open(
            Kind kind,
            StoredFact before,
            Fact fact,
            boolean reviewed,
            @Nullable String author,
            String reason,
            Instant at) {
        long history = before.version().history();
        int number = facts.latestVersion(history) + 1;
        try {
            writer.open(List.of(new FactWriter.Entry(fact, history, number, reviewed, author, at, null)));
        } catch (DuplicateKeyException e) {
            throw overtaken(history);
        }
        StoredFact after = facts.standing(before.id()).orElseThrow();
        questions.close(history, at);
        ledger.add(kind, before, after.id(), reason, at);
        return after;
    }

    private void close(StoredFact seen, Instant at) {
        if (!writer.close(seen.id(), at)) {
            throw overtaken(seen.version().history());
        }
    }

    private Overtaken overtaken(long history) {
        return new Overtaken(ledger.latest(history).orElse(null));
    }

    private StoredFact seen(long id) {
        StoredFact seen = facts.find(id).orElseThrow(() -> new IllegalArgumentException("no version " + id));
        if (!seen.version().stands()) {
            throw overtaken(seen.version().history());
        }
        return seen;
    }

    private static void require(String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a reason is needed");
        }
    }

    private static Fact withEvidence(Fact fact, Fact of) {
        return new Fact(
                fact.subject(),
                fact.indicator(),
                fact.label(),
                fact.breakdown(),
                fact.measure(),
                fact.quantity(),
                fact.period(),
                fact.status(),
                fact.cohort(),
                of.evidence(),
                of.rule());
    }
}
