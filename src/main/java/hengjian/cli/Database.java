package hengjian.cli;

import java.nio.file.Path;

/** Where a data folder's database is; what is asked before it is opened without a server. */
@FunctionalInterface
public interface Database {

    /**
     * The address for JDBC.
     *
     * @throws RuntimeException when the folder cannot be written or another process has it open; the message tells a person
     */
    String url(Path data);
}
