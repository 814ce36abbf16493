package dev.steadystate.telemetry.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
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
        InetAddress elsewhere = InetAddress.getByName("192.0.2.1");

        for (Port port : List.of(new Port(elsewhere, 9900, true), new Port(elsewhere, 9900, false))) {
            assertThatThrownBy(port::open)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage(
                            "the telemetry endpoint cannot listen on 192.0.2.1, which is no address of this machine;"
                                    + " name one of its own, or 0.0.0.0 for all");
        }
    }

    @Test
    void everyLoopbackAddressAndAllAddressesTogetherAreOurs() throws Exception {
        for (String ours : List.of("127.0.0.1", "0.0.0.0")) {
            new Port(InetAddress.getByName(ours), 0, true).open().stop(0);
        }
    }
}
