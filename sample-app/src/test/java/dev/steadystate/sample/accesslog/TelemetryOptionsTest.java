package dev.steadystate.sample.accesslog;

import static dev.steadystate.sample.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import dev.steadystate.sample.Patience;
import dev.steadystate.sample.Program;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A generated main that is told on its command line to show its graph. */
final class TelemetryOptionsTest {
    private static final int USUAL_PORT = 9900;

    @TempDir
    Path directory;

    private Path log() throws IOException {
        return Files.writeString(
                directory.resolve("a.log"), "h - - [01/Jan/2026:00:00:00 +0000] \"GET /a HTTP/1.1\" 200 5\n");
    }

    /** A free port that no system hands out by itself, so that nobody has it before the program does. */
    private static int freePort() throws IOException {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(20_000, 30_000);
            ServerSocket socket = taken(port);
            if (socket != null) {
                socket.close();
                return port;
            }
        }
    }

    private static String get(int port, String path) throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .timeout(Patience.LONG)
                    .build();
            return HttpClient.newHttpClient()
                    .send(request, BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            return ""; // not yet
        }
    }

    @Test
    void aPortShowsTheGraphWhileItRuns() throws Exception {
        int port = freePort();
        Program program =
                Program.start(AccessLogMain.class, "--follow", "--every=50ms", "--telemetry-port", port, log());

        await().until(() -> get(port, "/health/ready").equals("ready\n"));
        assertThat(get(port, "/graph.json")).contains("\"graph\":\"AccessLog\"", "\"name\":\"Parser\"");
        assertThat(get(port, "/graph.dot")).startsWith("digraph \"AccessLog\"");
        assertThat(get(port, "/metrics")).contains("steadystate_channel_sent_messages_total{channel=\"chunks\"");
        program.awaitError("1 requests");
        program.terminate();

        assertThat(program.out()).startsWith("1 lines: 1 requests");
        assertThat(program.exitCode()).isZero();
        assertThat(get(port, "/health/live")).isEmpty();
    }

    @Test
    void theUsualPortMovesOnWhenItIsTakenAndSaysWhichItTook() throws Exception {
        ServerSocket other = keptTaken(USUAL_PORT);
        try {
            Program program = Program.start(AccessLogMain.class, "--follow", "--telemetry", log());
            program.awaitError("Port 9900 is taken, so the telemetry endpoint takes 99");
            program.terminate();

            assertThat(program.exitCode()).isZero();
        } finally {
            if (other != null) {
                other.close();
            }
        }
    }

    /** Takes a port; null if somebody else has it, and does not give it back for long. */
    private static @Nullable ServerSocket keptTaken(int port) throws IOException {
        long began = System.nanoTime();
        ServerSocket socket = taken(port);
        while (socket == null && System.nanoTime() - began < Patience.LONG.toNanos()) {
            Thread.onSpinWait();
            socket = taken(port);
        }
        return socket;
    }

    /** Takes a port, unless somebody else has. */
    private static @Nullable ServerSocket taken(int port) throws IOException {
        try {
            return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
        } catch (BindException e) {
            return null;
        }
    }

    @Test
    void aPortThatIsTakenIsOneLineAndNothingRuns() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Program program = Program.start(AccessLogMain.class, "--telemetry-port", other.getLocalPort(), log());

            assertThat(program.out()).isEmpty();
            assertThat(program.err())
                    .startsWith("accesslog: the telemetry endpoint cannot listen on port " + other.getLocalPort())
                    .hasLineCount(1);
            assertThat(program.exitCode()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "--telemetry-port=99000, 'the telemetry port must be 0 to 65535, not 99000'",
        "--telemetry-port=9900x, '''9900x'' is no port; ports are 0 to 65535'",
        "--telemetry-address=nowhere.invalid, '''nowhere.invalid'' is not known; name an address of this machine'"
    })
    void whatMakesNoSenseNamesTheOptionAndTheRemedy(String option, String message) throws Exception {
        Program program = Program.start(AccessLogMain.class, option, log());

        String name = option.substring(0, option.indexOf('='));
        assertThat(program.err())
                .startsWith("accesslog: Invalid value for option '" + name + "': " + message)
                .endsWith("Try 'accesslog --help'.\n");
        assertThat(program.exitCode()).isEqualTo(2);
    }

    @Test
    void anAddressOfAnotherMachineIsOneLineAndNothingRuns() throws Exception {
        Program program = Program.start(AccessLogMain.class, "--telemetry-address=192.0.2.1", log());

        assertThat(program.out()).isEmpty();
        assertThat(program.err())
                .startsWith(
                        "accesslog: the telemetry endpoint cannot listen on 192.0.2.1, which is no address of this machine")
                .hasLineCount(1);
        assertThat(program.exitCode()).isEqualTo(1);
    }

    @Test
    void topEndsWithTheFinalFigures() throws Exception {
        Program program = Program.start(AccessLogMain.class, "--top", log());

        assertThat(program.out())
                .contains("AccessLog  stopped")
                .containsPattern("(?m)^Parser-0 ")
                .containsPattern("(?m)^chunks ")
                .doesNotContain("\033");
        assertThat(program.exitCode()).isZero();
    }
}
