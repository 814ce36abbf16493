package dev.steadystate.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.steadystate.Schedule;
import dev.steadystate.runtime.GraphFacts.SettingFacts;
import dev.steadystate.runtime.GraphSettings;
import dev.steadystate.runtime.GraphState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Threads that run on one processor each, and what is said where that is impossible. */
final class PinningTest {
    private static final Path THREAD_SELF = Path.of("/proc/thread-self");

    @TempDir
    Path folder;

    private static Graph graph(GraphSettings settings) {
        return new Graph("FizzBuzz", settings, 1, Graphs.LONG.toNanos());
    }

    @Test
    void eachThreadRunsWhereItWasPinnedTo() throws Exception {
        int processor = pinnable();
        Map<String, String> allowed = new ConcurrentHashMap<>();
        Graph graph = graph(GraphSettings.defaults().threads(2).pinning(processor));
        CountDownLatch started = new CountDownLatch(3);
        List.of(
                        ActorSpec.named("Shared"),
                        ActorSpec.named("Own").schedule(Schedule.DEDICATED),
                        ActorSpec.named("Member").troupe("troupe"))
                .forEach(spec -> new Script(graph, spec.build(), 0).onStart(() -> {
                    allowed.put(Thread.currentThread().getName(), allowedProcessors());
                    started.countDown();
                }));
        graph.start();
        started.await();
        graph.close();
        assertThat(allowed)
                .containsOnlyKeys("FizzBuzz-pool-0", "FizzBuzz-Own-0", "FizzBuzz-troupe")
                .allSatisfy((thread, processors) -> assertThat(processors).isEqualTo("" + processor));
    }

    /** A processor that this process may use, where pinning is possible at all. */
    private static int pinnable() throws IOException {
        assumeTrue(Files.isSymbolicLink(THREAD_SELF), "pinning needs Linux");
        int processor = Integer.parseInt(allowedProcessors().split("[,-]", -1)[0]);
        try {
            new Pinning().require("Test", List.of(processor));
        } catch (IllegalStateException e) {
            assumeTrue(false, e.getMessage());
        }
        return processor;
    }

    private static String allowedProcessors() throws IOException {
        for (String line : Files.readAllLines(THREAD_SELF.resolve("status"))) {
            if (line.startsWith("Cpus_allowed_list:")) {
                return line.substring(line.indexOf(':') + 1).trim();
            }
        }
        throw new IOException("no list of processors");
    }

    @Test
    void aProcessorThatIsNotThereIsAnErrorOfTheStart() throws Exception {
        pinnable();
        Graph graph = graph(GraphSettings.defaults().pinning(1023));
        new Script(graph, "Worker");
        assertThatThrownBy(graph::start)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("FizzBuzz cannot pin its threads to processors 1023: ")
                .hasMessageEndingWith("; name processors that this process may use, or leave the pinning out");
        assertThat(graph.state()).isEqualTo(GraphState.BUILT);
    }

    @Test
    void withoutLinuxTheErrorSaysSo() {
        Path missing = folder.resolve("thread-self");
        assertThatThrownBy(() -> new Pinning(missing, "taskset").require("FizzBuzz", List.of(0)))
                .hasMessage(
                        "FizzBuzz cannot pin its threads to processors 0: it needs Linux, which shows a thread its number"
                                + " as " + missing
                                + "; name processors that this process may use, or leave the pinning out");
    }

    @Test
    void withoutTheProgramTheErrorNamesItsPackage() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("thread-self"), Path.of("1/task/1"));
        assertThatThrownBy(() ->
                        new Pinning(link, folder.resolve("taskset").toString()).require("FizzBuzz", List.of(0, 1)))
                .hasMessage(
                        "FizzBuzz cannot pin its threads to processors 0,1: it needs the program "
                                + folder.resolve("taskset")
                                + ", which is part of util-linux; name processors that this process may use, or leave the pinning out");
    }

    @Test
    void processorsAreNamedOnceAndInRange() {
        assertThatThrownBy(() -> GraphSettings.defaults().pinning(0, 1024))
                .hasMessage("processors to pin threads to must be 0 to 1023, not 1024");
        assertThatThrownBy(() -> GraphSettings.defaults().pinning(2, 2))
                .hasMessage("processors to pin threads to must be named once: [2, 2]");
    }

    @Test
    void theSettingIsShownWithItsOrigin() {
        Graph graph = new Graph(
                "FizzBuzz", GraphSettings.defaults().pinning(3), 1, 0, Map.of("steadystate.fizzbuzz.pin", "0, 1"));
        assertThat(graph.facts().settings())
                .contains(new SettingFacts("pin", "0,1", "property steadystate.fizzbuzz.pin"));
    }
}
