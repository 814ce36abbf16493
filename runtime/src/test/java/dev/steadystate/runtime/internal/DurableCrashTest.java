package dev.steadystate.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steadystate.Overflow;
import dev.steadystate.runtime.GraphSettings;
import java.io.BufferedReader;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Durable state of a process that is killed. */
@Timeout(value = 600, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class DurableCrashTest {
    private static final int CRASHES = 4;

    @TempDir
    Path directory;

    /** A graph whose counter is durable before anybody sees it. */
    private static final class Counting {
        final Graph graph;
        final LongState count;
        final Script source;
        final Script sink;
        final LongOutput out;
        final LongInput in;

        Counting(Path directory) {
            GraphSettings settings =
                    GraphSettings.defaults().stateDirectory(directory).stateInterval(Duration.ZERO);
            graph = new Graph("Test", settings, 1, Graphs.LONG.toNanos());
            LongChannel counts = graph.longChannel("counts", 16, Overflow.BACKPRESSURE, Lanes.dealt(1, 1));
            ActorInstance counter = graph.instance(ActorSpec.named("Counter").build(), 0);
            count = counter.durableLongState("count");
            source = new Script(counter);
            sink = new Script(graph, "Sink");
            out = counts.output(counter, 0);
            in = counts.input(sink.instance, 0);
        }
    }

    /** Counts and says each number, until it is killed. */
    static final class Victim {
        public static void main(String[] args) {
            Counting counting = new Counting(Path.of(args[0]));
            System.out.println("begins after " + counting.count.get());
            counting.source.on(() -> counting.out.hasRoom(1), () -> {
                counting.count.set(counting.count.get() + 1);
                counting.out.send(counting.count.get());
            });
            counting.sink.on(() -> counting.in.has(1), () -> System.out.println(counting.in.take()));
            counting.graph.start();
        }

        private Victim() {}
    }

    @Test
    void whatWasSeenBeforeTheProcessWasKilledIsThereAfterwards() throws Exception {
        long seen = 0;
        for (int crash = 1; crash <= CRASHES; crash++) {
            Process victim = start();
            try (BufferedReader said = victim.inputReader()) {
                long begins = Long.parseLong(said.readLine().substring("begins after ".length()));
                assertThat(begins).isGreaterThanOrEqualTo(seen);
                seen = begins;
                for (int i = 0; i < 20 * crash; i++) {
                    long next = Long.parseLong(said.readLine());
                    assertThat(next).isEqualTo(seen + 1);
                    seen = next;
                }
            } finally {
                victim.destroyForcibly().waitFor();
            }
        }
        assertThat(new Counting(directory).count.get()).isGreaterThanOrEqualTo(seen);
    }

    private Process start() throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path")
                                + File.pathSeparator
                                + System.getProperty("jdk.module.path", ""),
                        Victim.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
