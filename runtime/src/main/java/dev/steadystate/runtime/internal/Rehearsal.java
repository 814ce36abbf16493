package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.GraphClock;
import dev.steadystate.runtime.GraphSettings;
import dev.steadystate.runtime.GraphState;
import dev.steadystate.runtime.Veto;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One actor on its own, run by the thread of a test: a graph of nothing else, whose other ends the test has. */
public final class Rehearsal {
    private static final long LONG_NS = Duration.ofDays(365).toNanos();

    private final Graph graph;
    private final ActorInstance instance;
    private @Nullable Driver driver;

    /** One instance of the actor. Its graph is called like the actor; its channels and its activations are still to be wired. */
    public Rehearsal(ActorSpec spec, int index, GraphClock clock) {
        if (index < 0 || index >= spec.instances) {
            throw new IllegalArgumentException(
                    spec.name + " has instances 0 to " + (spec.instances - 1) + ", not " + index);
        }
        GraphSettings settings = GraphSettings.defaults().clock(clock).seed(0);
        graph = new Graph(spec.name, settings, 1, LONG_NS, Map.of()); // whatever the system's properties say
        instance = graph.instance(spec, index);
        instance.forget(); // durable cells too are kept as long as the test runs
    }

    /** The graph, to make channels in. */
    public Graph graph() {
        return graph;
    }

    /** The actor's instance. */
    public ActorInstance instance() {
        return instance;
    }

    /** Runs whatever is due, until nothing is. */
    public void runUntilIdle() {
        Driver running = driver;
        if (running == null) {
            running = graph.drive();
            driver = running;
        }
        instance.wake();
        running.runUntilIdle();
    }

    /** When the next timer, pause or restart is due, by the clock; {@link Long#MAX_VALUE} if none is. */
    public long nextAlarmNs() {
        return graph.alarms.nextNs();
    }

    /** Asks the actor to stop. */
    public void requestShutdown() {
        graph.requestShutdown();
    }

    /** Where it is in its life. */
    public GraphState state() {
        return graph.state();
    }

    /** Whether the actor waits for its restart. */
    public boolean isRestarting() {
        return instance.life.phase() == Life.Phase.WAITING
                && instance.lastFailure().isPresent();
    }

    /** What the actor would say if it were stopped now. */
    public List<Veto> vetoes() {
        return Vetoes.of(List.of(instance));
    }
}
