package hengjian.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Structure and data as a public reader takes them, where it is there: {@code pip install sdmx1}. */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:sdmx",
            "hengjian.seeds=seeds",
            "hengjian.api.requests-per-minute=0"
        })
class SdmxReaderTest {

    private static final String PYTHON = "python3";

    @Autowired
    private WebApplicationContext context;

    @Test
    void readsEveryObservationAndKnowsEveryCode(@TempDir Path folder) throws Exception {
        assumeTrue(run(PYTHON, "-c", "import sdmx").code() == 0, "sdmx1 is not installed");
        MockMvc api = MockMvcBuilders.webAppContextSetup(context).build();
        Path structure = save(api, folder.resolve("structure.xml"), "/api/v1/structure");
        Path data = save(api, folder.resolve("data.csv"), "/api/v1/facts?format=sdmx-csv");
        long observations;
        try (Stream<String> lines = Files.lines(data)) {
            observations = lines.count() - 1;
        }

        Ran reader = run(PYTHON, "src/test/resources/hengjian/api/read_sdmx.py", structure.toString(), data.toString());

        assertThat(observations).isGreaterThan(50);
        assertThat(reader.told()).isEqualTo(observations + " 0");
    }

    private static Path save(MockMvc api, Path file, String address) throws Exception {
        return Files.write(
                file, api.perform(get(address)).andReturn().getResponse().getContentAsByteArray());
    }

    private record Ran(int code, String told) {}

    private static Ran run(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(List.of(command))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Ran(process.waitFor(), told.strip());
        } catch (IOException e) {
            return new Ran(-1, String.valueOf(e.getMessage()));
        }
    }
}
