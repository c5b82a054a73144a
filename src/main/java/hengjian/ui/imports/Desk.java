package hengjian.ui.imports;

import hengjian.document.SourceDocument;
import hengjian.ingest.Imports;
import hengjian.ingest.Ingest;
import hengjian.ingest.Proposal;
import hengjian.ingest.file.FileOutcome;
import hengjian.store.Documents;
import hengjian.store.StoredDocument;
import hengjian.store.Withdrawals;
import hengjian.ui.shell.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * A person's desk: the texts that wait and what became of others. All methods hold the desk, for files are read in the
 * background.
 */
class Desk {

    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

    /** Waiting texts together, in UTF-16 units. */
    private static final long MOST_UNITS = 30_000_000;

    private final Ingest ingest;
    private final Imports imports;
    private final Documents documents;
    private final Withdrawals withdrawals;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Entry> report = new ArrayList<>();
    private String wanted = "";

    Desk(Ingest ingest, Imports imports, Documents documents, Withdrawals withdrawals) {
        this.ingest = ingest;
        this.imports = imports;
        this.documents = documents;
        this.withdrawals = withdrawals;
    }

    synchronized List<Draft> drafts() {
        return List.copyOf(drafts);
    }

    /** Latest first. */
    synchronized List<Entry> report() {
        return report.reversed().stream().toList();
    }

    synchronized void clearReport() {
        report.clear();
    }

    Set<String> regions() {
        return documents.all().stream().map(StoredDocument::region).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Looks at what a file gave, which may take a while, and puts it on the desk or into the report. */
    void take(FileOutcome outcome) {
        switch (outcome) {
            case FileOutcome.Refused refused ->
                report(new Entry(
                        Entry.Kind.REFUSED, refused.name(), () -> Words.english() ? refused.en() : refused.zh(), null));
            case FileOutcome.Read read -> take(read);
        }
    }

    /** A text that a person has just pasted, and wants to look at even where others wait. */
    void takePasted(FileOutcome outcome) {
        take(outcome);
        if (outcome instanceof FileOutcome.Read read) {
            want(read.text());
        }
    }

    private synchronized void want(String text) {
        drafts.stream().filter(draft -> draft.text().equals(text)).findFirst().ifPresent(draft -> wanted = draft.id());
    }

    /** The text to be looked at next, told once. */
    synchronized Optional<Draft> wanted() {
        Optional<Draft> next =
                drafts.stream().filter(draft -> draft.id().equals(wanted)).findFirst();
        wanted = "";
        return next;
    }

    /** A file that the browser did not even send. */
    void refuse(String name, String why) {
        report(new Entry(Entry.Kind.REFUSED, name, () -> why, null));
    }

    private void take(FileOutcome.Read read) {
        Proposal about = Proposal.of(read.name(), read.text(), read.masthead(), regions());
        Draft draft = Draft.of(read.name(), read.text(), about, ingest::read);
        documents
                .find(draft.id())
                .ifPresentOrElse(held -> report(held(named(draft.name(), held), held)), () -> put(draft));
    }

    /** A pasted text has no name but its title. */
    private static String named(String name, SourceDocument held) {
        return name.equals(Intake.PASTED) ? held.title() : name;
    }

    /** The same text again: it is shown already, or was withdrawn and can be restored. */
    private Entry held(String name, SourceDocument held) {
        return withdrawals
                .of(held.id())
                .map(gone -> new Entry(
                        Entry.Kind.WITHDRAWN,
                        name,
                        () -> Words.of("imports.withdrawn", held.title(), gone.by(), gone.reason()),
                        held.id()))
                .orElseGet(() ->
                        new Entry(Entry.Kind.HELD, name, () -> Words.of("imports.held", held.title()), held.id()));
    }

    /** Shows a withdrawn text again. */
    synchronized void restore(Entry entry) {
        String id = Objects.requireNonNull(entry.document());
        int facts = imports.restore(id);
        report.remove(entry);
        report.add(new Entry(Entry.Kind.RESTORED, entry.name(), () -> Words.of("review.broughtBack", facts), id));
    }

    private synchronized void put(Draft draft) {
        long units = drafts.stream().mapToLong(one -> one.text().length()).sum()
                + draft.text().length();
        if (drafts.stream().anyMatch(one -> one.id().equals(draft.id()))) {
            report(new Entry(Entry.Kind.HELD, draft.name(), () -> Words.of("imports.waiting"), null));
        } else if (units > MOST_UNITS) {
            report(new Entry(Entry.Kind.REFUSED, draft.name(), () -> Words.of("imports.full"), null));
        } else {
            drafts.add(draft);
        }
    }

    private synchronized void report(Entry entry) {
        report.add(entry);
    }

    synchronized Draft change(Draft draft, Proposal about) {
        Draft changed = draft.with(about, ingest::read);
        drafts.replaceAll(one -> one == draft ? changed : one);
        return changed;
    }

    /** How many texts wait without a region. */
    synchronized long withoutRegion() {
        return drafts.stream().filter(draft -> draft.about().region().isBlank()).count();
    }

    /** Gives all texts without a region this one. */
    synchronized void fillRegion(String region) {
        drafts.replaceAll(draft ->
                draft.about().region().isBlank() ? draft.with(draft.about().withRegion(region), ingest::read) : draft);
    }

    synchronized void discard(Draft draft) {
        if (drafts.remove(draft)) {
            report.add(new Entry(Entry.Kind.DISCARDED, draft.about().title(), null));
        }
    }

    synchronized void discardAll() {
        drafts().forEach(this::discard);
    }

    /** Keeps one text; whatever fails, the others are not touched and nothing of it is kept. */
    synchronized void accept(Draft draft) {
        if (!drafts.contains(draft) || !draft.ready()) {
            return;
        }
        SourceDocument document = draft.document();
        try {
            boolean added = imports.accept(document);
            report.add(
                    added
                            ? new Entry(Entry.Kind.ACCEPTED, document.title(), document.id())
                            : held(document.title(), document));
            drafts.remove(draft);
        } catch (DataAccessException e) {
            LOG.error("{} was not kept", document.name(), e);
            report.add(new Entry(Entry.Kind.FAILED, document.title(), () -> Words.of("imports.failed"), null));
        }
    }
}
