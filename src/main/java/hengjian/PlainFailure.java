package hengjian;

import hengjian.cli.Refusal;
import hengjian.extraction.BrokenVocabulary;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.web.server.PortInUseException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells a failure in one line instead of a stack trace; the log has the whole of it. */
final class PlainFailure implements IExecutionExceptionHandler {

    /** org.h2.api.ErrorCode.DATABASE_ALREADY_OPEN_1 */
    private static final int H2_LOCKED = 90020;

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        String broken = vocabulary(failure).orElse("");
        command.getErr().println(broken.isEmpty() ? sentence(failure) : broken);
        return broken.isEmpty() ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.USAGE;
    }

    private static Optional<String> vocabulary(Throwable failure) {
        return Stream.iterate(failure, t -> t != null, Throwable::getCause)
                .filter(BrokenVocabulary.class::isInstance)
                .findFirst()
                .map(broken -> "词表有误。The vocabulary is broken. " + broken.getMessage());
    }

    static String sentence(Throwable failure) {
        return Stream.iterate(failure, t -> t != null, Throwable::getCause)
                .flatMap(cause -> known(cause).stream())
                .findFirst()
                .map(Throwable::getMessage)
                .orElseGet(() -> "运行失败，详见数据目录中的 hengjian.log。Failed; see hengjian.log in the data folder. " + failure);
    }

    private static Optional<Refusal> known(Throwable cause) {
        return Optional.ofNullable(
                switch (cause) {
                    case Refusal refusal -> refusal;
                    case PortInUseException taken -> Refusal.portTaken(taken.getPort(), taken);
                    case SQLException sql when sql.getErrorCode() == H2_LOCKED -> Refusal.inUse();
                    default -> null;
                });
    }
}
