package hengjian;

import hengjian.cli.DataFolder;
import java.nio.file.Path;
import org.springframework.boot.builder.SpringApplicationBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves the dashboard until it is stopped. */
@Command(name = "serve", mixinStandardHelpOptions = true, description = "启动网页看板。Serves the dashboard until stopped.")
final class Serve implements Runnable {

    @Option(names = "--port", paramLabel = "N", description = "端口，0 为任选。Port, 0 for any free one (${DEFAULT-VALUE}).")
    private int port = 8080;

    @Option(
            names = "--address",
            paramLabel = "HOST",
            description = "监听地址，0.0.0.0 为所有网卡。Address to listen on, 0.0.0.0 for all (${DEFAULT-VALUE}).")
    private String address = "127.0.0.1";

    @Option(
            names = "--reading",
            paramLabel = "open|login",
            description = "浏览：open 人人可读，login 须登录。Reading: open to all, or login (${DEFAULT-VALUE}).")
    private Reading reading = Reading.open;

    private enum Reading {
        open,
        login
    }

    @Option(names = "--data", paramLabel = "DIR", description = "数据目录。Data folder (${DEFAULT-VALUE}).")
    private Path data = Path.of(System.getProperty("hengjian.data", "data"));

    @Override
    public void run() {
        DataFolder folder = DataFolder.open(data);
        Port.requireFree(address, port);
        new SpringApplicationBuilder(Hengjian.class)
                .listeners(new ReadyLine(), new FirstCount())
                .run(
                        "--server.port=" + port,
                        "--server.address=" + address,
                        "--hengjian.reading=" + reading,
                        "--spring.datasource.url=" + folder.databaseUrl(),
                        "--logging.file.name=" + folder.log(),
                        "--logging.console.enabled=false");
    }
}
