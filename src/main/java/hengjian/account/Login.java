package hengjian.account;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.User;

/** Someone logged in, under the password that the account had then. */
final class Login extends User {

    private static final long serialVersionUID = 1L;

    private final int epoch;

    Login(Account account, String hash, boolean locked) {
        super(
                account.name(),
                hash,
                true,
                true,
                true,
                !locked,
                AuthorityUtils.createAuthorityList(account.role().granted().stream()
                        .map(role -> "ROLE_" + role)
                        .toList()));
        this.epoch = account.epoch();
    }

    /** How often the password had been changed. */
    int epoch() {
        return epoch;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
