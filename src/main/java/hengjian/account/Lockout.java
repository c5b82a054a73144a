package hengjian.account;

import hengjian.store.Audit;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** After five wrong passwords in a row nobody can log in to an account for a quarter of an hour, whatever the password. */
@Component
class Lockout {

    static final int FAILURES = 5;
    static final Duration PAUSE = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Audit audit;

    Lockout(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    @EventListener
    @Transactional
    public void failed(AuthenticationFailureBadCredentialsEvent event) {
        String name = event.getAuthentication().getName();
        int known = jdbc.sql("update account set failures = failures + 1 where name = :name")
                .param("name", name)
                .update();
        if (known > 0) {
            lockAfterTooMany(name);
        }
    }

    @EventListener
    @Transactional
    public void succeeded(AuthenticationSuccessEvent event) {
        String name = event.getAuthentication().getName();
        jdbc.sql("update account set failures = 0, locked_until = null where name = :name")
                .param("name", name)
                .update();
        audit.log(name, "account.login", name, "");
    }

    private void lockAfterTooMany(String name) {
        int locked = jdbc.sql("""
                update account set failures = 0, locked_until = :until
                where name = :name and failures >= :most""")
                .param("until", OffsetDateTime.now(ZoneOffset.UTC).plus(PAUSE))
                .param("name", name)
                .param("most", FAILURES)
                .update();
        if (locked > 0) {
            audit.log(name, "account.lock", name, FAILURES + " wrong passwords");
        }
    }
}
