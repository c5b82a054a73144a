package hengjian.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The one-time link by which whoever started the program becomes its first administrator. */
@Component
public class Setup {

    private static final int BYTES = 24;

    private final Accounts accounts;
    private @Nullable String token;

    Setup(Accounts accounts) {
        this.accounts = accounts;
    }

    /** A path without a leading slash, which works until it is used or the program stops; none once there is an account. */
    public synchronized Optional<String> link() {
        if (!accounts.none()) {
            token = null;
        } else if (token == null) {
            byte[] random = new byte[BYTES];
            new SecureRandom().nextBytes(random);
            token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        }
        return Optional.ofNullable(token).map(secret -> "setup/" + secret);
    }

    public synchronized boolean accepts(String given) {
        return token != null
                && accounts.none()
                && MessageDigest.isEqual(
                        token.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Makes the first administrator and spends the link.
     *
     * @return false when the link is not or no longer good
     * @throws IllegalArgumentException when the name or the password is not
     */
    public synchronized boolean claim(String given, String name, String password) {
        if (!accepts(given)) {
            return false;
        }
        accounts.insert(name, password, Role.ADMINISTRATOR);
        token = null;
        return true;
    }
}
