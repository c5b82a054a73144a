package hengjian;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import hengjian.browser.PackagedApp;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class FirstVisitorIT {

    private int pauses;

    @Test
    void opensEveryViewOfTheMenuAfterAPause() throws InterruptedException {
        assertThat(new FirstVisitor(PackagedApp.shared().url(), () -> pauses++).visit())
                .isEqualTo(8);
        assertThat(pauses).isEqualTo(8);
    }

    @Test
    void leavesWhereReadingNeedsAnAccountOrNobodyAnswers() throws IOException, InterruptedException {
        HttpServer locked = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        locked.createContext("/", question -> {
            question.sendResponseHeaders(401, -1);
            question.close();
        });
        locked.start();
        URI there = URI.create("http://127.0.0.1:" + locked.getAddress().getPort() + "/");
        assertThat(new FirstVisitor(there, () -> pauses++).visit()).isZero();
        locked.stop(0);
        assertThat(new FirstVisitor(there, () -> pauses++).visit()).isZero();
        assertThat(pauses).isZero();
    }

    @Test
    void reachesTheProgramWhereItListens() {
        MockEnvironment all = new MockEnvironment()
                .withProperty("local.server.port", "8080")
                .withProperty("server.address", "0.0.0.0");
        assertThat(FirstCount.address(all)).hasToString("http://127.0.0.1:8080/");
        assertThat(FirstCount.address(all.withProperty("server.address", "10.0.0.5")))
                .hasToString("http://10.0.0.5:8080/");
        assertThat(FirstCount.address(all.withProperty("server.address", "::"))).hasToString("http://127.0.0.1:8080/");
        assertThat(FirstCount.address(all.withProperty("server.address", "::1")))
                .hasToString("http://[::1]:8080/");
    }
}
