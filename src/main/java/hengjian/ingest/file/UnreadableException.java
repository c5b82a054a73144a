package hengjian.ingest.file;

import java.io.IOException;

/** A file that cannot be read, and why; becomes a {@link FileOutcome.Refused}. */
final class UnreadableException extends IOException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String detail;

    UnreadableException(Reason reason, Object detail) {
        super(reason.en(detail.toString()));
        this.reason = reason;
        this.detail = detail.toString();
    }

    UnreadableException(Reason reason) {
        this(reason, "");
    }

    static UnreadableException tooLarge(long bytes) {
        return new UnreadableException(Reason.TOO_LARGE, bytes >> 20);
    }

    FileOutcome.Refused refused(String name) {
        return new FileOutcome.Refused(name, reason, detail);
    }
}
