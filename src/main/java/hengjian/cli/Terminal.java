package hengjian.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import java.io.BufferedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the launcher knows of the terminal. Standard output belongs to the program, so no log may write there. */
final class Terminal {

    private Terminal() {}

    /** Whether a person reads standard output, and wants colours. */
    static boolean colours() {
        return Boolean.getBoolean("hengjian.terminal.out") && System.getenv("NO_COLOR") == null;
    }

    /** Whether a person reads standard error. */
    static boolean watched() {
        return Boolean.getBoolean("hengjian.terminal.err");
    }

    static PrintStream out() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext log) {
            log.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.OFF);
        }
        return new PrintStream(new BufferedOutputStream(System.out, 1 << 16), false, StandardCharsets.UTF_8);
    }
}
