package hengjian.account;

import java.nio.charset.StandardCharsets;

/** What a password must be. */
public final class Password {

    public static final int SHORTEST = 10;

    /** As many bytes as bcrypt takes into account. */
    private static final int LONGEST = 72;

    private Password() {}

    public static boolean isGood(String password) {
        return password.codePointCount(0, password.length()) >= SHORTEST
                && password.getBytes(StandardCharsets.UTF_8).length <= LONGEST;
    }

    static void require(String password) {
        if (!isGood(password)) {
            throw new IllegalArgumentException("a password has " + SHORTEST + " characters or more, 72 bytes at most");
        }
    }
}
