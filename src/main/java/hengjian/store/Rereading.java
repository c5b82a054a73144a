package hengjian.store;

import hengjian.analysis.CellKey;
import hengjian.fact.Fact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A document read anew by a later engine. Facts that changed are superseded, the others stay untouched, and what a
 * person has said stays: where the engine now disagrees with a person, a question is asked.
 */
@Service
public class Rereading {

    private final Facts facts;
    private final FactWriter writer;
    private final Ledger ledger;
    private final Questions questions;
    private final Choices choices;
    private final Audit audit;
    private final Now now;

    Rereading(
            Facts facts, FactWriter writer, Ledger ledger, Questions questions, Choices choices, Audit audit, Now now) {
        this.facts = facts;
        this.writer = writer;
        this.ledger = ledger;
        this.questions = questions;
        this.choices = choices;
        this.audit = audit;
        this.now = now;
    }

    /** What a reading changed. */
    public record Changes(int opened, int superseded, int asked) {

        public Changes and(Changes other) {
            return new Changes(opened + other.opened, superseded + other.superseded, asked + other.asked);
        }

        public boolean none() {
            return opened + superseded + asked == 0;
        }
    }

    /** Idempotent: the same reading twice changes nothing. */
    @Transactional
    public Changes take(String documentId, List<Fact> fresh) {
        List<History> histories = histories(documentId);
        int[] match = Matching.of(histories.stream().map(History::read).toList(), fresh);
        Step step = new Step(documentId, now.instant());
        List<Fact> unmatched = new ArrayList<>(fresh);
        for (int i = 0; i < match.length; i++) {
            Fact reading = match[i] < 0 ? null : fresh.get(match[i]);
            unmatched.remove(reading);
            step.apply(histories.get(i), reading);
        }
        writer.addNew(unmatched);
        Changes changes = new Changes(step.opened + unmatched.size(), step.superseded, step.asked);
        if (!changes.none()) {
            audit.log("document.reread", documentId, changes.toString());
        }
        return changes;
    }

    /**
     * What is known of one fact.
     *
     * @param read what the engine read last
     * @param standing null when it does not stand
     * @param personal whether a person has had the last word
     * @param silent whether the engine found nothing there the last time
     */
    private record History(
            long id, int version, Fact read, @Nullable StoredFact standing, boolean personal, boolean silent) {}

    private List<History> histories(String documentId) {
        Map<Long, Correction> last = ledger.ofDocument(documentId).stream()
                .collect(Collectors.toMap(Correction::history, one -> one, (earlier, later) -> later));
        Map<Long, List<StoredFact>> versions = facts.allVersions(documentId).stream()
                .collect(Collectors.groupingBy(one -> one.version().history(), TreeMap::new, Collectors.toList()));
        return versions.entrySet().stream()
                .map(entry -> history(entry.getKey(), entry.getValue(), last.get(entry.getKey())))
                .toList();
    }

    private History history(long id, List<StoredFact> versions, @Nullable Correction last) {
        StoredFact read = versions.stream()
                .filter(one -> one.version().author() == null)
                .reduce(versions.getFirst(), (earlier, later) -> later);
        StoredFact standing = versions.stream()
                .filter(one -> one.version().stands())
                .findFirst()
                .orElse(null);
        boolean rejected = standing == null && last != null && last.kind() == Correction.Kind.REJECT;
        boolean personal = rejected || standing != null && standing.version().author() != null;
        boolean silent = personal ? questions.silent(id) : standing == null;
        return new History(id, versions.getLast().version().number(), read.fact(), standing, personal, silent);
    }

    private final class Step {

        private final String documentId;
        private final Instant at;
        private int opened;
        private int superseded;
        private int asked;

        Step(String documentId, Instant at) {
            this.documentId = documentId;
            this.at = at;
        }

        void apply(History history, @Nullable Fact reading) {
            boolean news =
                    reading == null ? !history.silent() : history.silent() || !Matching.same(history.read(), reading);
            if (news && history.personal()) {
                compare(history, reading);
            } else if (news) {
                replace(history, reading);
            }
        }

        private void replace(History history, @Nullable Fact reading) {
            StoredFact standing = history.standing();
            if (standing != null) {
                writer.close(standing.id(), at);
                superseded++;
            }
            if (standing != null
                    && (reading == null || !CellKey.of(standing.fact()).equals(CellKey.of(reading)))) {
                choices.drop(history.id(), at);
            }
            if (reading != null) {
                writer.open(List.of(
                        new FactWriter.Entry(reading, history.id(), history.version() + 1, false, null, at, null)));
                opened++;
            }
        }

        /** The person's version stands; the reading is kept beside it as one that never stood. */
        private void compare(History history, @Nullable Fact reading) {
            StoredFact standing = history.standing();
            if (reading == null) {
                if (standing != null) {
                    questions.ask(documentId, history.id(), null, at);
                    asked++;
                }
                return;
            }
            writer.open(
                    List.of(new FactWriter.Entry(reading, history.id(), history.version() + 1, false, null, at, at)));
            if (standing != null && Matching.same(standing.fact(), reading)) {
                questions.close(history.id(), at);
            } else {
                questions.ask(
                        documentId,
                        history.id(),
                        facts.versions(history.id()).getFirst().id(),
                        at);
                asked++;
            }
        }
    }
}
