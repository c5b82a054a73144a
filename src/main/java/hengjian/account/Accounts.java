package hengjian.account;

import hengjian.store.Audit;
import hengjian.store.ForAdministrators;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** All accounts. */
@Repository
public class Accounts {

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final Audit audit;

    Accounts(JdbcClient jdbc, PasswordEncoder encoder, Audit audit) {
        this.jdbc = jdbc;
        this.encoder = encoder;
        this.audit = audit;
    }

    @ForAdministrators
    public List<Account> all() {
        return jdbc.sql("select * from account order by name")
                .query(Accounts::read)
                .list();
    }

    /** @throws DuplicateKeyException when the name is taken */
    @ForAdministrators
    @Transactional
    public void create(String name, String password, Role role) {
        insert(name, password, role);
    }

    /** @throws LastAdministrator when there would be none left */
    @ForAdministrators
    @Transactional
    public void change(String name, Role role) {
        jdbc.sql("update account set role = :role where name = :name")
                .param("role", role.name())
                .param("name", name)
                .update();
        requireAdministrator();
        audit.log("account.role", name, role.name());
    }

    /** @throws LastAdministrator when there would be none left */
    @ForAdministrators
    @Transactional
    public void remove(String name) {
        jdbc.sql("delete from account where name = :name").param("name", name).update();
        requireAdministrator();
        audit.log("account.remove", name, "");
    }

    /**
     * Bars an account from logging in and ends its sessions, or lets it in again.
     *
     * @throws LastAdministrator when no administrator could log in any more
     */
    @ForAdministrators
    @Transactional
    public void block(String name, boolean blocked) {
        jdbc.sql("update account set blocked = :blocked, failures = 0, locked_until = null where name = :name")
                .param("blocked", blocked)
                .param("name", name)
                .update();
        requireAdministrator();
        audit.log(blocked ? "account.block" : "account.unblock", name, "");
    }

    /** By an administrator for anyone, by others for themselves; whoever is logged in to the account must do so again. */
    @PreAuthorize("hasRole('ADMINISTRATOR') or #name == authentication.name")
    @Transactional
    public void password(@org.springframework.security.core.parameters.P("name") String name, String password) {
        Password.require(password);
        jdbc.sql("""
                update account set password = :password, epoch = epoch + 1, failures = 0, locked_until = null
                where name = :name""")
                .param("password", encoder.encode(password))
                .param("name", name)
                .update();
        audit.log("account.password", name, "");
    }

    /** Whether the account's password is this one, as asked before it is changed. */
    public boolean matches(String name, String password) {
        return hash(name).filter(hash -> encoder.matches(password, hash)).isPresent();
    }

    /** Whether someone who logged in some time ago may still do all they could then. */
    public boolean stillGrants(UserDetails user) {
        return find(user.getUsername())
                .filter(account -> !account.blocked())
                .filter(account -> !(user instanceof Login login) || login.epoch() == account.epoch())
                .filter(account -> user.getAuthorities().stream()
                        .map(authority -> String.valueOf(authority.getAuthority()))
                        .filter(authority -> authority.startsWith("ROLE_"))
                        .allMatch(authority -> account.role().granted().contains(authority.substring(5))))
                .isPresent();
    }

    boolean none() {
        return jdbc.sql("select count(*) from account").query(Integer.class).single() == 0;
    }

    void insert(String name, String password, Role role) {
        if (name.isBlank() || name.length() > 100 || !name.strip().equals(name)) {
            throw new IllegalArgumentException("no name for an account: " + name);
        }
        Password.require(password);
        jdbc.sql("""
                insert into account (name, password, role, created_at) values (:name, :password, :role, :at)""")
                .param("name", name)
                .param("password", encoder.encode(password))
                .param("role", role.name())
                .param("at", OffsetDateTime.now(ZoneOffset.UTC))
                .update();
        audit.log("account.create", name, role.name());
    }

    Optional<Account> find(String name) {
        return jdbc.sql("select * from account where name = :name")
                .param("name", name)
                .query(Accounts::read)
                .optional();
    }

    Optional<String> hash(String name) {
        return jdbc.sql("select password from account where name = :name")
                .param("name", name)
                .query(String.class)
                .optional();
    }

    private void requireAdministrator() {
        int left = jdbc.sql("select count(*) from account where role = :role and blocked = false")
                .param("role", Role.ADMINISTRATOR.name())
                .query(Integer.class)
                .single();
        if (left == 0) {
            throw new LastAdministrator();
        }
    }

    /** Why an account stays as it is. */
    public static final class LastAdministrator extends RuntimeException {

        private static final long serialVersionUID = 1L;

        LastAdministrator() {
            super("the last administrator stays one");
        }
    }

    private static Account read(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                instant(row.getObject("locked_until", OffsetDateTime.class)),
                row.getBoolean("blocked"),
                row.getInt("epoch"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
