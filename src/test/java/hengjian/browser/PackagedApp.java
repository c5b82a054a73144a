package hengjian.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged program as a process of its own, as a person starts it. */
public final class PackagedApp implements AutoCloseable {

    private final Process process;
    private final BufferedReader out;
    private final URI url;
    private String setup = "";

    private PackagedApp(Process process, BufferedReader out, URI url) {
        this.process = process;
        this.out = out;
        this.url = url;
    }

    /** One server with an empty data folder for all tests that do not mind each other. */
    public static PackagedApp shared() {
        return Shared.APP;
    }

    /** Serves the data folder on any free port; returns when the ready line is out. */
    public static PackagedApp serve(Path data) {
        return serve(data, List.of());
    }

    /** @param options of the JVM, as {@code -Dhengjian.embed.sites=*} */
    public static PackagedApp serve(Path data, List<String> options) {
        Process process = start(options, "serve", "--port", "0", "--data", data.toString());
        try {
            BufferedReader out = process.inputReader(UTF_8);
            String ready = out.readLine();
            if (ready == null) {
                throw new IllegalStateException(
                        "No ready line: " + process.errorReader(UTF_8).readAllAsString());
            }
            return new PackagedApp(process, out, URI.create(ready.substring(ready.indexOf("http"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs the program to its end. */
    public static Outcome run(String... arguments) {
        Process process = start(arguments);
        try {
            String out = new String(process.getInputStream().readAllBytes(), UTF_8);
            String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
            return new Outcome(process.waitFor(), out, err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends in a slash. */
    public URI url() {
        return url;
    }

    /** The path of the one-time link that an empty data folder makes it print after the ready line. */
    public String setup() {
        try {
            if (setup.isEmpty()) {
                String line = out.readLine();
                setup = line.substring(line.indexOf("setup/"), line.indexOf(' ', line.indexOf("setup/")));
            }
            return setup;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return url.getPort();
    }

    /** Asks it to stop, as Ctrl-C does, and waits; returns the exit code. */
    public int stop() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("Does not stop when asked to");
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        stop();
    }

    static Process start(String... arguments) {
        return start(List.of(), arguments);
    }

    private static Process start(List<String> options, String... arguments) {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> command = new ArrayList<>(List.of(java.toString(), "-Dstdout.encoding=UTF-8"));
        command.addAll(List.of("-Dstderr.encoding=UTF-8", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dhengjian.seeds=seeds"));
        command.addAll(options);
        command.addAll(List.of("-jar", "target/hengjian.jar"));
        command.addAll(List.of(arguments));
        try {
            return new ProcessBuilder(command).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How a run ended. */
    public record Outcome(int exit, String out, String err) {}

    private static final class Shared {
        static final PackagedApp APP = serve(emptyFolder());

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(APP::close));
        }

        private static Path emptyFolder() {
            try {
                return Files.createTempDirectory(Path.of("target"), "shared-app");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
