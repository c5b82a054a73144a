package hengjian;

import hengjian.cli.Refusal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Asks for the port before Spring starts, so that a taken one is told at once. */
final class Port {

    private Port() {}

    /** @throws Refusal when another program listens there, or the address is none of this machine */
    static void requireFree(String address, int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName(address))) {
            socket.getLocalPort();
        } catch (IOException | IllegalArgumentException e) {
            throw Refusal.portTaken(port, e);
        }
    }
}
