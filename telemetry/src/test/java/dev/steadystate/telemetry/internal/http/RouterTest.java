package dev.steadystate.telemetry.internal.http;

import static dev.steadystate.telemetry.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouterTest {
    private final TestEndpoint endpoint = new TestEndpoint();

    @AfterEach
    void close() {
        endpoint.close();
    }

    @Test
    void aPathThatThereIsIsAnswered() {
        HttpResponse<String> answer = endpoint.get("/");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("hello\n");
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/plain; charset=utf-8");
    }

    /**
     * With Nagle's algorithm the body would wait 40 ms for the client to acknowledge the headers, in each round. A machine that is busy may
     * take as long, but not for ever.
     */
    @Test
    void anAnswerOnAConnectionThatStaysOpenIsNotHeldBack() {
        await().until(() -> timeOfAQuickAnswer().toMillis() < 35);
    }

    /** A third of the answers is quicker: more than those that a new connection, or one that has rested, acknowledges at once. */
    private Duration timeOfAQuickAnswer() {
        long[] tookNs = new long[60];
        for (int i = 0; i < tookNs.length; i++) {
            long began = System.nanoTime();
            endpoint.get("/");
            tookNs[i] = System.nanoTime() - began;
        }
        Arrays.sort(tookNs);
        return Duration.ofNanos(tookNs[tookNs.length / 3]);
    }

    @Test
    void headGetsTheHeadersOfGetAndNoBody() throws IOException {
        try (RawClient client = endpoint.raw()) {
            String answer = client.send("HEAD / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                    .readAll();

            assertThat(answer).startsWith("HTTP/1.1 200").containsIgnoringCase("content-length: 6");
            assertThat(answer).endsWith("\r\n\r\n").doesNotContain("hello");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "get", "BREW"})
    void otherMethodsAreNotAllowed(String method) throws IOException {
        try (RawClient client = endpoint.raw()) {
            String answer = client.send(method + " / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                    .readAll();

            assertThat(answer).startsWith("HTTP/1.1 405").containsIgnoringCase("allow: GET, HEAD");
        }
    }

    @Test
    void anAnswerDoesNotWaitForABodyThatNobodyAskedFor() throws IOException {
        try (RawClient client = endpoint.raw()) {
            client.send("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\n");

            assertThat(client.readUntil("only GET and HEAD are answered")).startsWith("HTTP/1.1 405");
        }
    }

    @Test
    void aBodyThatNobodyAskedForIsPassedOver() {
        assertThat(endpoint.ask("POST", "/", "x".repeat(1_000)).statusCode()).isEqualTo(405);
        assertThat(endpoint.ask("GET", "/", "x".repeat(1_000)).body()).isEqualTo("hello\n");
    }

    @Test
    void anUnknownPathIsNotFoundAndTheAnswerSaysWhatThereIs() {
        HttpResponse<String> answer = endpoint.get("/grpah.json");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("/graph.json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/page/../../../etc/passwd",
                "/page/..%2f..%2fetc/passwd",
                "/page/%2e%2e/%2e%2e/etc/passwd",
                "/page/..\\..\\etc\\passwd",
                "/page/%5c..%5cetc",
                "//etc/passwd",
                "/./",
                "/page/./a.js",
                "/page//a.js",
                "/page/a%2ejs",
                "/page/a.js%00.html",
                "/page/a.js/",
                "/PAGE/a.js",
                "/page/a.js;x=1",
                "/%c0%ae%c0%ae/",
                "/\u00e9",
                "*",
                "a.js",
                "file:///etc/passwd",
                "http://localhost/../page"
            })
    void aPathThatIsSpelledInAnotherWayLeadsNowhere(String path) throws IOException {
        assertThat(endpoint.statusOf("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .matches("HTTP/1.1 40[04].*");
    }

    @Test
    void parametersAreChecked() {
        assertThat(endpoint.get("/number?n=7").body()).isEqualTo("n=7\n");
        assertThat(endpoint.get("/number?n=10").body()).isEqualTo("parameter \"n\" must be 0 to 9, not 10\n");
        assertThat(endpoint.get("/number").body()).isEqualTo("parameter \"n\" must be 0 to 9, and is missing\n");
        assertThat(endpoint.get("/number?n=x").body()).isEqualTo("parameter \"n\" must be a whole number, not \"x\"\n");
        assertThat(endpoint.get("/number?m=1").body()).isEqualTo("unknown parameter \"m\"; there are n\n");
        assertThat(endpoint.get("/number?n=1&n=2").body()).isEqualTo("parameter \"n\" is there twice\n");
        assertThat(endpoint.get("/number?n=99").statusCode()).isEqualTo(400);
    }

    @Test
    void anAddressThatIsTooLongIsRefused() {
        assertThat(endpoint.get("/?" + "x".repeat(3_000)).statusCode()).isEqualTo(414);
    }

    @Test
    void aFailureOfOurOwnIsAnswered500AndTheNextRequestIsAnswered() {
        assertThat(endpoint.get("/fails").statusCode()).isEqualTo(500);
        assertThat(endpoint.get("/fails").body()).doesNotContain("as this test wants");
        assertThat(endpoint.get("/").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/nowhere", "/number?n=x", "/fails"})
    void everyAnswerTellsBrowsersWhatNotToDo(String path) {
        HttpResponse<String> answer = endpoint.get(path);

        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'self'")
                .contains("frame-ancestors 'none'")
                .doesNotContain("http");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "localhost:9900", "LOCALHOST", "127.0.0.1:80", "[::1]:9900", "a.localhost"})
    void anEndpointOfThisMachineAnswersToItsNames(String host) throws IOException {
        assertThat(endpoint.statusOf("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                .isEqualTo("HTTP/1.1 200 OK");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"evil.example", "evil.example:9900", "localhost.evil.example", "127.0.0.1.evil.example", "1"})
    void anEndpointOfThisMachineDoesNotAnswerToForeignNames(String host) throws IOException {
        assertThat(endpoint.statusOf("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 403");
    }
}
