package hengjian;

import java.io.IOException;
import java.net.ServerSocket;

/** Asks for the port before Spring starts, so that a taken one is told at once. */
final class Port {

    private Port() {}

    /** @throws Refusal when another program listens there */
    static void requireFree(int port) {
        try (ServerSocket socket = new ServerSocket(port)) {
            socket.getLocalPort();
        } catch (IOException | IllegalArgumentException e) {
            throw Refusal.portTaken(port, e);
        }
    }
}
