package dev.steadystate.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The main of a generated project as a process of its own, that shows telemetry. */
final class RunningMain implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern SHOWN = Pattern.compile("is shown at (http://localhost:\\d+/)\\R");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final File output;

    private RunningMain(Process process, File output) {
        this.process = process;
        this.output = output;
    }

    /**
     * Starts one.
     *
     * @param command all but the options of telemetry
     */
    static RunningMain start(Path directory, List<String> command) throws IOException {
        File output = File.createTempFile("main", ".txt");
        output.deleteOnExit();
        List<String> all = new ArrayList<>(command);
        all.addAll(List.of("--telemetry-port", "0"));
        ProcessBuilder builder = new ProcessBuilder(all).directory(directory.toFile());
        return new RunningMain(
                builder.redirectErrorStream(true).redirectOutput(output).start(), output);
    }

    /** Waits until all instances run, and answers with what Prometheus would be told. */
    String metrics() throws IOException, InterruptedException {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .ignoreExceptionsInstanceOf(IOException.class) // it is about to write or to listen
                .until(() -> {
                    assertThat(process.isAlive()).as(printed()).isTrue();
                    Optional<URI> url = url();
                    return url.isPresent() && get(url.get(), "health/ready").statusCode() == 200;
                });
        return get(url().orElseThrow(), "metrics").body();
    }

    /** Where telemetry is shown, as soon as the log says so. */
    private Optional<URI> url() throws IOException {
        return SHOWN.matcher(printed()).results().findFirst().map(found -> URI.create(found.group(1)));
    }

    private HttpResponse<String> get(URI url, String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(url.resolve(path)).timeout(PATIENCE).build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** Asks it to stop as a system does, and expects that it loses nothing. */
    void stopCleanly() throws IOException, InterruptedException {
        process.destroy();
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .as(printed())
                .isTrue();
        assertThat(process.exitValue()).as(printed()).isZero();
        assertThat(printed()).contains("SIGTERM, stopping").doesNotContain("Exception", " WARN ", " ERROR ");
    }

    private String printed() throws IOException {
        return Files.readString(output.toPath());
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
