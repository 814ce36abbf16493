package dev.steadystate.telemetry.internal.http;

import static dev.steadystate.telemetry.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HostileClientsTest {
    private TestEndpoint endpoint = new TestEndpoint(TestEndpoint.IMPATIENT);
    private final List<RawClient> clients = new ArrayList<>();

    @AfterEach
    void close() throws IOException {
        for (RawClient each : clients) {
            each.close();
        }
        endpoint.close();
    }

    private RawClient client() throws IOException {
        RawClient client = endpoint.raw();
        clients.add(client);
        return client;
    }

    private void assertStillAnswers() {
        await().ignoreExceptions().until(() -> endpoint.get("/").body().equals("hello\n"));
        await().until(() -> endpoint.endpoint.busyWorkers() == 0);
    }

    @Test
    void garbageIsRefusedOrClosedAndOthersAreAnswered() throws IOException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            byte[] garbage = new byte[1 + random.nextInt(600)];
            random.nextBytes(garbage);
            try (RawClient client = endpoint.raw()) {
                client.send(garbage).send("\r\n\r\n\r\n");
                assertThat(client.readAll()).as("seed %d, client %d", seed, i).doesNotContain("200 OK");
            } catch (java.net.SocketException closedWhileSending) {
                // as it may
            }
        }
        assertStillAnswers();
    }

    @Test
    void requestsThatBreakTheRulesAreRefused() throws IOException {
        for (String request : List.of(
                "GET\r\n\r\n",
                "GET /\r\n\r\n",
                "GET / HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
                "GET / HTTP/1.1\r\nContent-Length: x\r\n\r\n",
                "GET / HTTP/1.1\r\nContent-Length: 99999999999999999999\r\n\r\n",
                "GET / HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
                "GET / HTTP/1.1\r\nTransfer-Encoding: magic\r\n\r\n",
                "GET / HTTP/1.1\r\na b: c\r\n\r\n")) {
            assertThat(endpoint.statusOf(request)).as(request).matches("closed|HTTP/1.1 (4|5)\\d\\d.*");
        }
        assertStillAnswers();
    }

    @Test
    void anEndlessHeaderIsCutOff() throws IOException {
        assertCutOff("GET / HTTP/1.1\r\nHost: localhost\r\nX: ");
    }

    @Test
    void anEndlessRequestLineIsCutOff() throws IOException {
        assertCutOff("GET /");
    }

    private void assertCutOff(String beginning) throws IOException {
        RawClient client = client().send(beginning);
        byte[] more = "x".repeat(64 << 10).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        long most = 4L << 30;
        long sent = 0;
        try {
            for (; sent < most; sent += more.length) {
                client.send(more);
            }
        } catch (java.net.SocketException cutOff) {
            // the buffers of the sockets take some of it
        }
        assertThat(sent).isLessThan(most);
        assertStillAnswers();
    }

    @Test
    void tooManyHeadersAreRefused() throws IOException {
        StringBuilder headers = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            headers.append("X-").append(i).append(": b\r\n");
        }
        assertThat(endpoint.statusOf("GET / HTTP/1.1\r\nConnection: close\r\n" + headers + "\r\n"))
                .matches("closed|HTTP/1.1 4\\d\\d.*");
        assertStillAnswers();
    }

    @Test
    void clientsThatNeverFinishTheirRequestLoseTheirConnectionAndKeepNoThread() throws IOException {
        for (int i = 0; i < TestEndpoint.LIMITS.workers(); i++) {
            client().send("GET / HTTP/1.1\r\nHo");
        }

        for (RawClient each : clients) {
            assertThat(each.readAll()).isEmpty();
        }
        assertStillAnswers();
    }

    @Test
    void moreRequestsThanThereAreWorkersAreClosedAtOnce() throws IOException {
        endpoint.close();
        endpoint = new TestEndpoint();
        for (int i = 0; i < TestEndpoint.LIMITS.workers(); i++) {
            client().send("GET / HTTP/1.1\r\nHo");
        }
        await().until(() -> endpoint.endpoint.busyWorkers() == TestEndpoint.LIMITS.workers());

        assertThat(client().get("/").readAll()).isEmpty();
        for (RawClient each : clients) {
            each.close();
        }
        assertStillAnswers();
    }

    @Test
    void clientsThatDoNotReadTheirAnswerLoseTheirConnectionAndKeepNoThread() throws IOException {
        for (int i = 0; i < TestEndpoint.LIMITS.workers(); i++) {
            await().ignoreExceptionsInstanceOf(IOException.class) // it was cut off before it was answered
                    .until(() -> client().get("/big").readUntil("\r\n\r\n").startsWith("HTTP/1.1 200"));
        }

        assertStillAnswers();
    }

    @Test
    void clientsThatVanishInTheMiddleOfAnAnswerKeepNoThread() throws IOException {
        endpoint.close();
        endpoint = new TestEndpoint();
        for (int i = 0; i < 20; i++) {
            try (RawClient client = endpoint.raw()) {
                client.get("/big").readUntil("\r\n\r\n");
            }
            await().until(() -> endpoint.endpoint.busyWorkers() == 0);
        }
        assertStillAnswers();
    }
}
