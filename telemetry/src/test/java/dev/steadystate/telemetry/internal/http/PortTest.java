package dev.steadystate.telemetry.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortTest {
    private final InetAddress here = InetAddress.getLoopbackAddress();

    @Test
    void anyFreePortIsTakenForZero() {
        HttpServer server = new Port(here, 0, true).open();

        assertThat(server.getAddress().getPort()).isPositive();
        assertThat(server.getAddress().getAddress().isLoopbackAddress()).isTrue();
        server.stop(0);
    }

    @Test
    void aPortThatIsAskedForAndTakenIsAnErrorThatNamesItAndTheRemedy() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, here)) {
            Port port = new Port(here, other.getLocalPort(), true);

            assertThatThrownBy(port::open)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("port " + other.getLocalPort() + " of 127.0.0.1")
                    .hasMessageContaining("ask for another port");
        }
    }

    @Test
    void theDefaultPortMovesOnWhenItIsTaken() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, here)) {
            HttpServer server = new Port(here, other.getLocalPort(), false).open();

            assertThat(server.getAddress().getPort()).isBetween(other.getLocalPort() + 1, other.getLocalPort() + 99);
            server.stop(0);
        }
    }

    @Test
    void anAddressOfAnotherMachineIsAnErrorThatNamesIt() throws Exception {
        Port port = new Port(InetAddress.getByName("192.0.2.1"), 9900, true);

        assertThatThrownBy(port::open).isInstanceOf(IllegalStateException.class).hasMessageContaining("192.0.2.1");
    }
}
