package hengjian;

import java.nio.file.Path;
import org.springframework.boot.builder.SpringApplicationBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves the dashboard until it is stopped. */
@Command(name = "serve", mixinStandardHelpOptions = true, description = "启动网页看板。Serves the dashboard until stopped.")
final class Serve implements Runnable {

    @Option(names = "--port", paramLabel = "N", description = "端口，0 为任选。Port, 0 for any free one (${DEFAULT-VALUE}).")
    private int port = 8080;

    @Option(names = "--data", paramLabel = "DIR", description = "数据目录。Data folder (${DEFAULT-VALUE}).")
    private Path data = Path.of(System.getProperty("hengjian.data", "data"));

    @Override
    public void run() {
        DataFolder folder = DataFolder.open(data);
        Port.requireFree(port);
        new SpringApplicationBuilder(Hengjian.class)
                .listeners(new ReadyLine())
                .run(
                        "--server.port=" + port,
                        "--spring.datasource.url=" + folder.databaseUrl(),
                        "--logging.file.name=" + folder.log(),
                        "--logging.console.enabled=false");
    }
}
