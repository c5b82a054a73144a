package hengjian;

import hengjian.cli.ExplainCommand;
import hengjian.cli.ExportCommand;
import hengjian.cli.ExtractCommand;
import hengjian.cli.IngestCommand;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program. A further subcommand is one more class in the list. */
@SpringBootApplication
@Command(
        name = "hengjian",
        version = "Hengjian 0.1.0",
        mixinStandardHelpOptions = true,
        description = "衡鉴：把新闻读成可核对的事实。Reads press texts into checkable facts.",
        subcommands = {Serve.class, ExtractCommand.class, ExplainCommand.class, IngestCommand.class, ExportCommand.class
        })
public class Hengjian {

    /** Ends the process only on failure: a running server lives on in its own threads. */
    public static void main(String... args) {
        int exit = new CommandLine(new Hengjian())
                .setExecutionExceptionHandler(new PlainFailure())
                .execute(args);
        if (exit != 0) {
            System.exit(exit);
        }
    }
}
