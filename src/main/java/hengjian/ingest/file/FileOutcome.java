package hengjian.ingest.file;

import hengjian.document.Masthead;

/** What became of a file. */
public sealed interface FileOutcome {

    /** The file's own name, without any folder. */
    String name();

    /** @param masthead what the file says of its title, publisher and date */
    record Read(String name, String text, Masthead masthead) implements FileOutcome {}

    /** @param detail fills the reason's words */
    record Refused(String name, Reason reason, String detail) implements FileOutcome {

        public String zh() {
            return reason.zh(detail);
        }

        public String en() {
            return reason.en(detail);
        }
    }
}
