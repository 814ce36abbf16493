package dev.steadystate.telemetry.internal.http;

import static dev.steadystate.telemetry.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.steadystate.telemetry.Patience;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ViewersTest {
    private static final Event LAST = Event.of("end", null, "{}".getBytes(java.nio.charset.StandardCharsets.UTF_8));

    private final List<RawClient> clients = new ArrayList<>();
    private TestEndpoint endpoint = new TestEndpoint();

    @AfterEach
    void close() throws IOException {
        for (RawClient each : clients) {
            each.close();
        }
        endpoint.close();
    }

    private RawClient viewer() throws IOException {
        return viewer(0);
    }

    private RawClient viewer(int receiveBuffer) throws IOException {
        RawClient client = new RawClient(endpoint.address(), receiveBuffer);
        clients.add(client);
        return client.get("/events");
    }

    private Viewers viewers() {
        return endpoint.endpoint.viewers();
    }

    private void restart(Limits limits, EventSource source) {
        endpoint.close();
        endpoint = new TestEndpoint(limits, source);
    }

    @Test
    void aViewerIsGreetedAndThenGetsWhatComes() throws IOException {
        RawClient viewer = viewer();

        assertThat(viewer.readUntil("\"first\"\n\n"))
                .startsWith("HTTP/1.1 200")
                .contains("text/event-stream", "retry: 2000\n\n", "event: frame\nid: run-0\ndata: \"first\"\n\n");
        viewers().put(TestEndpoint.notes("news"), TestEndpoint.frame(1, "second"));
        assertThat(viewer.readUntil("\"second\"\n\n"))
                .contains("event: notes\ndata: \"news\"\n\n", "event: frame\nid: run-1\ndata: \"second\"\n\n");
    }

    @Test
    void aViewerThatComesBackSaysWhatItHasSeenLast() throws IOException {
        List<String> told = new CopyOnWriteArrayList<>();
        restart(TestEndpoint.LIMITS, lastId -> {
            told.add(String.valueOf(lastId));
            return List.of(TestEndpoint.frame(8, "missed"), TestEndpoint.frame(9, "newest"));
        });
        RawClient viewer = new RawClient(endpoint.address());
        clients.add(viewer);

        viewer.send("GET /events HTTP/1.1\r\nHost: localhost\r\nLast-Event-ID: run-7\r\n\r\n");

        assertThat(viewer.readUntil("newest")).contains("missed");
        assertThat(told).containsExactly("run-7");
    }

    @Test
    void aQuietStreamCarriesHeartbeats() throws IOException {
        assertThat(viewer().readUntil(": still here\n\n")).contains("first");
    }

    @Test
    void moreViewersThanAllowedAreAskedToComeLater() throws IOException {
        for (int i = 0; i < TestEndpoint.LIMITS.viewers(); i++) {
            viewer().readUntil("first");
        }

        assertThat(endpoint.get("/events").statusCode()).isEqualTo(503);
        assertThat(endpoint.get("/events").body()).startsWith("there are 3 viewers already");
        assertThat(endpoint.get("/events").headers().firstValue("Retry-After")).contains("5");
    }

    @Test
    void aViewerThatVanishesMakesRoomForAnother() throws IOException {
        for (int i = 0; i < TestEndpoint.LIMITS.viewers(); i++) {
            viewer().readUntil("first");
        }
        clients.get(1).close();

        await().until(() -> viewers().count() == TestEndpoint.LIMITS.viewers() - 1); // a heartbeat fails
        assertThat(viewer().readUntil("first")).startsWith("HTTP/1.1 200");
    }

    @Test
    void twoHundredViewersAllGetEachOthersEventsAndThenTheEnd() throws IOException {
        restart(
                new Limits(32, 256, Patience.LONG, Duration.ofSeconds(5), Patience.LONG),
                lastId -> List.of(TestEndpoint.frame(0, "first")));
        int before = Thread.activeCount();
        for (int i = 0; i < 200; i++) {
            viewer().readUntil("first");
        }
        assertThat(viewers().count()).isEqualTo(200);
        assertThat(Thread.activeCount() - before).isLessThan(200 + 32 + 8);

        viewers().put(TestEndpoint.notes("news"), TestEndpoint.frame(1, "second"));
        for (RawClient each : clients) {
            each.readUntil("second");
        }
        endpoint.endpoint.close(LAST);
        for (RawClient each : clients) {
            assertThat(each.readAll()).contains("event: end\ndata: {}\n\n");
        }
        assertThat(viewers().count()).isZero();
    }

    /** A put that waited for a viewer would wait for ten minutes. */
    @Test
    void aViewerThatDoesNotReadDelaysNobody() throws IOException {
        viewer(4096).readUntil("first");
        RawClient quick = viewer();
        quick.readUntil("first");
        Event large = TestEndpoint.frame(1, "x".repeat(1 << 20));

        assertTimeoutPreemptively(Patience.LONG, () -> {
            for (int i = 0; i < 200; i++) {
                viewers().put(null, large);
            }
            viewers().put(TestEndpoint.notes("news"), TestEndpoint.frame(999, "newest"));
            quick.readUntil("newest");
        });
    }

    @Test
    void aViewerThatDoesNotReadIsDropped() throws IOException {
        restart(TestEndpoint.IMPATIENT, lastId -> List.of(TestEndpoint.frame(0, "first")));
        await().ignoreExceptionsInstanceOf(IOException.class) // it was dropped before it was greeted
                .until(() -> viewer(4096).readUntil("first").startsWith("HTTP/1.1 200"));

        viewers().put(null, TestEndpoint.frame(1, "x".repeat(16 << 20)));

        await().until(() -> viewers().count() == 0);
    }

    @Test
    void aSlowViewerSkipsFramesButMissesNoNotes() throws IOException {
        RawClient slow = viewer(4096);
        slow.readUntil("first");
        String large = "x".repeat(8 << 20);
        viewers().put(null, TestEndpoint.frame(1, large));
        viewers().put(TestEndpoint.notes("old news"), TestEndpoint.frame(2, "skipped"));
        viewers().put(TestEndpoint.notes("news"), TestEndpoint.frame(3, "skipped too"));
        viewers().put(null, TestEndpoint.frame(4, "newest"));

        String rest = slow.readUntil("newest");

        assertThat(rest).contains("\"news\"");
    }

    @Test
    void theEndpointClosesInTimeThoughAViewerDoesNotRead() throws IOException {
        restart(
                new Limits(4, 3, Duration.ofMinutes(10), Duration.ofMinutes(10), Duration.ofMillis(50)),
                lastId -> List.of(TestEndpoint.frame(0, "x".repeat(16 << 20))));
        viewer(4096).readUntil("retry");

        endpoint.endpoint.close(LAST);

        await().until(() -> viewers().count() == 0);
    }

    @Test
    void nobodyIsAdmittedAfterTheEnd() {
        viewers().end(LAST);

        assertThat(endpoint.get("/events").statusCode()).isEqualTo(503);
    }
}
