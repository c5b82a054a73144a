package hengjian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BundleTest {

    @Test
    void theCompiledFrontEndIsMadeFromTheseSources() throws IOException {
        Process inputs = new ProcessBuilder("src/build/bundle-inputs").start();
        String now = new String(inputs.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(Files.readString(Path.of("src/main/bundles/prod.bundle.inputs")))
                .as(
                        "The front end has changed since it was compiled: run ./hengjian bundle and commit src/main/bundles")
                .isEqualTo(now);
    }
}
