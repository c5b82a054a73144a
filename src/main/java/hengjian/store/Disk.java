package hengjian.store;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Makes sure that what was confirmed to a person is on the disk. With WRITE_DELAY=0 H2 hands each commit to the operating
 * system, which is enough should the process be killed; a checkpoint makes the disk write it, should the power fail.
 */
@Component
class Disk {

    private final JdbcTemplate jdbc;
    private final boolean isH2;

    Disk(JdbcTemplate jdbc, DataSource source) throws SQLException {
        this.jdbc = jdbc;
        try (Connection connection = source.getConnection()) {
            isH2 = connection.getMetaData().getDatabaseProductName().equals("H2");
        }
    }

    /** Once for each transaction; other databases see to it themselves. */
    void syncAfterCommit() {
        if (isH2
                && TransactionSynchronizationManager.isSynchronizationActive()
                && !TransactionSynchronizationManager.hasResource(this)) {
            TransactionSynchronizationManager.bindResource(this, true);
            TransactionSynchronizationManager.registerSynchronization(new Sync());
        }
    }

    private final class Sync implements TransactionSynchronization {

        @Override
        public void afterCommit() {
            jdbc.execute("checkpoint sync");
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(Disk.this);
        }
    }
}
