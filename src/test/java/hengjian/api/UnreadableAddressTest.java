package hengjian.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.datasource.url=jdbc:h2:mem:address", "hengjian.seeds=", "vaadin.productionMode=true"})
class UnreadableAddressTest {

    @LocalServerPort
    private int port;

    @Test
    void tellsHowChineseIsToBeWritten() throws IOException {
        assertThat(answer("/api/v1/facts?zone=衡阳高新区"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "--data-urlencode");
    }

    @Test
    void readsWhatIsWrittenSo() throws IOException {
        assertThat(answer("/api/v1/facts?measure=growth")).startsWith("HTTP/1.1 200");
    }

    private String answer(String address) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write(("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
