package dev.steadystate.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.steadystate.OnExhausted;
import dev.steadystate.Overflow;
import dev.steadystate.runtime.DeadLetter;
import dev.steadystate.runtime.Failure;
import dev.steadystate.runtime.GraphMonitor;
import dev.steadystate.runtime.GraphProbe;
import dev.steadystate.runtime.GraphSettings;
import dev.steadystate.runtime.GraphState;
import dev.steadystate.runtime.InstanceProbe;
import dev.steadystate.runtime.UncleanShutdownException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What those are told who watch a graph. */
final class MonitorsTest {
    private final ManualClock clock = new ManualClock();
    private final Observer observer = new Observer();

    private Graph graph(GraphMonitor... monitors) {
        GraphSettings settings = GraphSettings.defaults().clock(clock);
        for (GraphMonitor each : monitors) {
            settings = settings.telemetry(each);
        }
        return new Graph("Test", settings, 1, Graphs.LONG.toNanos());
    }

    private void pass(Driver driver, int forMs) {
        for (int ms = 0; ms < forMs; ms++) {
            driver.runUntilIdle();
            clock.advanceMs(1);
        }
    }

    @Test
    void aMonitorIsToldOfEachStepOfTheGraphsLife() throws Exception {
        Graph graph = graph(observer);
        new Script(graph, "Idle");
        graph.built();
        graph.start();
        graph.requestShutdown();
        graph.awaitStopped(Graphs.LONG);
        assertThat(observer.steps()).containsExactly("built", "starting", "stopping", "stopped");
        assertThat(observer.news).startsWith("built BUILT", "starting BUILT").endsWith("stopped STOPPED");
    }

    @Test
    void aMonitorMayRefuseTheStartAndTheGraphCanBeStartedLater() throws Exception {
        boolean[] refuses = {true};
        Graph graph = graph(observer, new GraphMonitor() {
            @Override
            public void starting(GraphProbe probe) {
                if (refuses[0]) {
                    throw new IllegalStateException("port 9900 is taken");
                }
            }
        });
        new Script(graph, "Idle");
        assertThatThrownBy(graph::start).hasMessage("port 9900 is taken");
        assertThat(graph.state()).isEqualTo(GraphState.BUILT);
        assertThat(observer.news).containsExactly("starting BUILT", "stopped BUILT");
        refuses[0] = false;
        graph.start();
        graph.close();
        assertThat(graph.state()).isEqualTo(GraphState.STOPPED);
        assertThat(observer.steps()).containsExactly("starting", "stopped", "starting", "stopping", "stopped");
        assertThat(observer.news).endsWith("stopped STOPPED");
    }

    @Test
    void aGraphThatEndsWhileTheStopIsBeingToldIsToldAsStoppedAfterThat() throws Exception {
        Driver[] driver = new Driver[1];
        GraphMonitor quick = new GraphMonitor() {
            @Override
            public void stopping(GraphProbe probe) {
                driver[0].runUntilIdle();
                assertThat(probe.state()).isEqualTo(GraphState.STOPPED);
            }
        };
        Graph graph = graph(quick, observer);
        new Script(graph, "Idle");
        driver[0] = graph.drive();
        graph.requestShutdown();
        graph.awaitStopped(Duration.ZERO);
        assertThat(observer.news).containsExactly("starting BUILT", "stopping STOPPED", "stopped STOPPED");
    }

    @Test
    void whatAMonitorThrowsStopsNothingAndOthersAreToldAllTheSame() throws Exception {
        Graph graph = graph(new Broken(), observer);
        Script actor = new Script(graph, Graphs.restarting("Worker", 1, OnExhausted.STOP_GRAPH), 0);
        Timer timer = actor.instance.timer("tick", 1_000_000);
        int[] ticks = {0};
        actor.on(timer::due, () -> {
            timer.advance();
            if (++ticks[0] == 1) {
                throw new IllegalStateException("once");
            }
            graph.requestShutdown();
        });
        pass(graph.drive(), 20);
        graph.awaitStopped(Duration.ZERO);
        assertThat(graph.state()).isEqualTo(GraphState.STOPPED);
        assertThat(observer.news)
                .containsExactly(
                        "starting BUILT", "restarting Worker in 10 ms after 1", "stopping STOPPING", "stopped STOPPED");
    }

    @Test
    void failuresDeadLettersAndTheLastFailureOfAllAreTold() {
        Graph graph = graph(observer);
        RefChannel<Integer> numbers = Graphs.channel(graph, "numbers", 16);
        RefChannel<DeadLetter<Integer>> poison =
                graph.channel("poison", "DeadLetter<Integer>", 4, Overflow.BACKPRESSURE, Lanes.dealt(1, 1));
        Script source = new Script(graph, "Source");
        Script worker = new Script(graph, Graphs.restarting("Worker", 0, OnExhausted.STOP_ACTOR), 0);
        RefOutput<Integer> out = numbers.output(source.instance, 0);
        RefInput<Integer> in = numbers.input(worker.instance, 0).deadLetters(2, poison.output(worker.instance, 0));
        poison.input(new Script(graph, "Undertaker").instance, 0);
        source.onStart(() -> {
            out.send(7);
            out.close();
        });
        worker.on(() -> in.has(1), () -> {
            throw new IllegalStateException("no " + in.take());
        });
        worker.onStop(() -> {
            throw new IllegalStateException("not even this");
        });
        pass(graph.drive(), 100);
        assertThat(observer.news)
                .containsSubsequence(
                        "restarting Worker in 10 ms after 1",
                        "dead letter of numbers at Worker after 2: no 7",
                        "restarting Worker in 20 ms after 2",
                        "failed Worker in ON_STOP");
        GraphProbe probe = graph.monitors.probe();
        assertThat(probe.lanes().get(0).deadLettered()).isEqualTo(1);
        assertThat(probe.instances().get(1).phase()).isEqualTo(InstanceProbe.Phase.FAILED);
        assertThat(probe.instances().get(1).restarts()).isEqualTo(2);
    }

    @Test
    void whoeverSaysNoIsToldOfOnceAndAgainWhenTheTimeIsOver() {
        Graph graph = graph(observer);
        new Script(graph, "Stubborn").mayStop(() -> false);
        Driver driver = graph.drive();
        graph.requestShutdown();
        pass(driver, 100);
        assertThat(graph.monitors.probe().vetoes()).hasSize(1);
        assertThatThrownBy(() -> graph.awaitStopped(Duration.ZERO)).isInstanceOf(UncleanShutdownException.class);
        String veto = "Stubborn-0 vetoed: mayStop() returns false";
        assertThat(observer.news)
                .containsExactly("starting BUILT", "stopping STOPPING", veto, veto, "stopped STOPPED_UNCLEANLY");
    }

    /** Fails at everything but the start. */
    private static final class Broken implements GraphMonitor {
        @Override
        public void restarting(InstanceProbe instance, Failure failure, long pauseNs) {
            throw new IllegalStateException("broken");
        }

        @Override
        public void stopping(GraphProbe graph) {
            throw new IllegalStateException("broken");
        }

        @Override
        public void stopped(GraphProbe graph) {
            throw new LinkageError("broken");
        }
    }
}
