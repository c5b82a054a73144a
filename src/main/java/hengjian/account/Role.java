package hengjian.account;

import java.util.List;

/** What an account may do. */
public enum Role {
    /** Adds texts, reviews and corrects. */
    CURATOR,
    /** All that a curator does; erases documents and keeps the accounts. */
    ADMINISTRATOR;

    /** For annotations. */
    public static final String CURATORS = "CURATOR";

    /** For annotations. */
    public static final String ADMINISTRATORS = "ADMINISTRATOR";

    /** Itself and what it includes. */
    List<String> granted() {
        return this == ADMINISTRATOR ? List.of(ADMINISTRATORS, CURATORS) : List.of(CURATORS);
    }
}
