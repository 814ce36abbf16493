package dev.steadystate.testing;

import dev.steadystate.runtime.ExternalReceiver;
import dev.steadystate.runtime.ExternalSender;
import dev.steadystate.runtime.GraphSettings;
import dev.steadystate.runtime.GraphState;
import dev.steadystate.runtime.UncleanShutdownException;
import dev.steadystate.runtime.Veto;
import dev.steadystate.runtime.internal.Graph;
import dev.steadystate.testing.internal.Deviations;
import dev.steadystate.testing.internal.Trace;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A graph on a stage: its real wiring, in which a test can replace actors, observe channels, play the world outside and inject
 * faults. {@code @GraphTest(FizzBuzz.class)} generates {@code FizzBuzzStage}, with a member for each actor and channel.
 *
 * <p>The same test runs on real threads, or as a simulation: on the test's thread, in virtual time and in an order that a seed
 * decides. All methods are for the test's thread; what is said before the graph starts holds from the beginning. It starts when it is
 * first run.
 */
public abstract class Stage implements AutoCloseable {
    private static final Duration SHUTDOWN = Duration.ofSeconds(30);
    private static final int TRACED_STEPS = 10_000;

    private final StageMode mode;
    private final StageChecks checks = new StageChecks();
    private final StageSetting setting;
    private final Director director;
    private final List<Stub> stubs = new ArrayList<>();
    private GraphSettings settings = GraphSettings.defaults();
    private @Nullable Graph graph;
    private long startedNs;

    /**
     * Sets up a stage; nothing is built yet.
     *
     * @param mode how the graph is run
     */
    protected Stage(StageMode mode) {
        this.mode = mode;
        setting = new StageSetting(mode.engine(checks), checks);
        director = new Director(setting);
    }

    // ---- for the generated class

    /**
     * Makes the graph, without actors and channels.
     *
     * @param stated the settings to use
     * @return the graph
     */
    protected abstract Graph newGraph(GraphSettings stated);

    /**
     * Wires the graph, and connects what leads outside.
     *
     * @param built the graph
     */
    protected abstract void wire(Graph built);

    /**
     * Makes the member for a channel.
     *
     * @param name the channel's name
     * @param <T> the type of the messages
     * @return the channel
     */
    protected final <T> StageChannel<T> channel(String name) {
        StageChannel<T> channel = new StageChannel<>(name, this::situation);
        setting.add(channel);
        return channel;
    }

    /**
     * Makes the member for a channel that begins outside.
     *
     * @param name the channel's name
     * @param <T> the type of the messages
     * @return the channel
     */
    protected final <T> StageInlet<T> inlet(String name) {
        StageInlet<T> inlet = new StageInlet<>(name, this::situation);
        setting.add(inlet);
        setting.world().add(inlet);
        return inlet;
    }

    /**
     * Makes the member for an instance of an actor.
     *
     * @param name the actor's name
     * @param instance the number of the instance, from 0
     * @return the instance
     */
    protected final StageActor actor(String name, int instance) {
        return director.actor(name, instance);
    }

    /**
     * Has a stub play the part of an actor.
     *
     * @param stub who stands in
     * @param <S> its generated type
     * @return the stub
     */
    protected final <S extends Stub> S replace(S stub) {
        return replace(stub, unchanged -> {});
    }

    /**
     * Has a stub play the part of an actor.
     *
     * @param stub who stands in
     * @param part says what the stub does
     * @param <S> its generated type
     * @return the stub
     */
    protected final <S extends Stub> S replace(S stub, Consumer<? super S> part) {
        requireNotStarted();
        part.accept(stub);
        director.replace(stub);
        stubs.add(stub);
        return stub;
    }

    /**
     * Connects the test with an external port.
     *
     * @param inlet the channel
     * @param port its port
     * @param <T> the type of the messages
     */
    protected final <T> void connect(StageInlet<T> inlet, ExternalSender<T> port) {
        inlet.connect(port);
    }

    /**
     * Takes what comes out of an external port.
     *
     * @param channel the channel
     * @param port its port
     */
    protected final void connect(StageChannel<?> channel, ExternalReceiver<?> port) {
        setting.world().add(new StageOutlet(channel, port));
    }

    /**
     * Refuses what has to be said before.
     *
     * @throws IllegalStateException if the graph has been started
     */
    protected final void requireNotStarted() {
        if (graph != null) {
            throw new IllegalStateException("the graph has been started; say this before it is run");
        }
    }

    // ---- before it starts

    /**
     * Sets threads, capacities and the like. In a simulation clock and seed are the simulation's.
     *
     * @param stated the settings
     */
    public final void settings(GraphSettings stated) {
        requireNotStarted();
        settings = stated;
    }

    /**
     * Demands that something holds at any time. In a simulation it is looked at after every step; on real threads several times in a
     * millisecond, by the test's thread while it runs the graph.
     *
     * @param name what is demanded, for the message of the failure
     * @param condition whether it holds; quick and without effects
     */
    public final void always(String name, BooleanSupplier condition) {
        checks.always(name, condition);
    }

    /**
     * Demands that something comes true, once, from now on.
     *
     * @param within how much of the graph's time it may take
     * @param name what is demanded, for the message of the failure
     * @param condition whether it is true; quick and without effects
     */
    public final void eventually(Duration within, String name, BooleanSupplier condition) {
        checks.eventually(within, name, condition, engine().nowNs());
    }

    private List<String> situation() {
        return StageSituation.of(graph, director);
    }

    // ---- running

    /** Builds and starts the graph, if that has not been done. A simulation stands still until it is run. */
    public final void start() {
        if (graph == null) {
            Graph built = newGraph(engine().settings(settings));
            built.stage(director);
            graph = built;
            wire(built);
            startedNs = engine().nowNs();
            engine().start(built, setting.world());
        }
    }

    private Graph started() {
        start();
        Graph running = graph;
        if (running == null) {
            throw new IllegalStateException("not started");
        }
        return running;
    }

    private Engine engine() {
        return setting.engine();
    }

    /**
     * Runs the graph until it has stopped, or nobody has anything to do and none waits for a restart: then only timers go on. Time
     * passes as far as restarts and stubs wait for it.
     *
     * @throws InvariantViolation if something does not hold that was demanded
     * @throws UncleanShutdownException if the graph has stopped uncleanly
     */
    public final void run() {
        run(Goal.quiet());
    }

    /**
     * Runs the graph for a time, or until it has stopped.
     *
     * @param time how much of the graph's time passes
     * @throws InvariantViolation if something does not hold that was demanded
     * @throws UncleanShutdownException if the graph has stopped uncleanly
     */
    public final void runFor(Duration time) {
        run(Goal.time(time.toNanos()));
    }

    /**
     * Runs the graph until something is true.
     *
     * @param within how much of the graph's time may pass before
     * @param name what is waited for, for the message of the failure
     * @param condition whether it is true; quick and without effects
     * @throws AssertionError if it has not come true in time, or the graph has stopped before
     * @throws UncleanShutdownException if the graph has stopped uncleanly
     */
    public final void runUntil(Duration within, String name, BooleanSupplier condition) {
        Goal.End end = run(Goal.condition(condition, within.toNanos()));
        if (end != Goal.End.REACHED && !condition.getAsBoolean()) {
            throw new AssertionError("\"" + name + "\" has not come true within " + within + ": the graph is " + state()
                    + ", " + vetoes());
        }
    }

    private Goal.End run(Goal goal) {
        started();
        Goal.End end = engine().run(goal);
        if (end == Goal.End.STOPPED) {
            reportUnclean();
            checks.end(engine().nowNs());
        }
        return end;
    }

    private void reportUnclean() {
        try {
            started().awaitStopped(Duration.ZERO);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Asks the graph to stop, as {@code ActorSystem.requestShutdown()} does; it goes on when it is run. */
    public final void requestShutdown() {
        started().requestShutdown();
    }

    /**
     * Asks the graph to stop, and runs it until it has.
     *
     * @throws AssertionError if it does not stop within the time that the settings give a shutdown, 30 s by default; the message
     *     has the vetoes
     * @throws UncleanShutdownException if it stops uncleanly
     */
    public final void stop() {
        started().stop();
        Duration stated = settings.shutdownTimeout();
        Duration timeout = stated == null ? SHUTDOWN : stated;
        if (run(Goal.time(timeout.toNanos())) != Goal.End.STOPPED) {
            throw new AssertionError("the graph has not stopped within " + timeout + ": " + vetoes());
        }
    }

    /**
     * Returns why the graph would not stop now: what each actor that has not ended has to say.
     *
     * @return the vetoes; empty if all have ended
     */
    public final List<Veto> vetoes() {
        return started().vetoesNow();
    }

    /** {@return where the graph is in its life} */
    public final GraphState state() {
        return graph == null ? GraphState.BUILT : graph.state();
    }

    /** {@return how much of the graph's time has passed since it started} */
    public final Duration now() {
        return graph == null ? Duration.ZERO : Duration.ofNanos(engine().nowNs() - startedNs);
    }

    /** {@return how the graph is run} */
    public final StageMode mode() {
        return mode;
    }

    /**
     * Runs the graph under the load of its sources, and measures it.
     *
     * @param warmUp how much of the graph's time passes before
     * @param measured for how much of the graph's time it is measured
     * @return rate, latencies and fill of each channel
     */
    public final LoadReport load(Duration warmUp, Duration measured) {
        start();
        LoadMeter meter = new LoadMeter(engine());
        director.measure(meter);
        runFor(warmUp);
        meter.reset();
        long began = engine().nowNs();
        runFor(measured);
        director.measure(null);
        long took = Math.max(1, engine().nowNs() - began);
        return meter.report(took, stubs);
    }

    // ---- what a simulation did

    /**
     * Returns what has happened, a line a step: the same text for the same seed on every machine and JDK.
     *
     * @return the trace of a {@link StageMode#traced()} simulation
     * @throws IllegalStateException in any other mode
     */
    public final String trace() {
        return traceKept().text();
    }

    /**
     * Returns what has happened as a Mermaid sequence diagram.
     *
     * @return the diagram of a {@link StageMode#traced()} simulation
     * @throws IllegalStateException in any other mode
     */
    public final String sequenceDiagram() {
        return traceKept().mermaid(TRACED_STEPS);
    }

    final Trace traceKept() {
        Trace trace = engine().trace();
        if (trace == null) {
            throw new IllegalStateException("there is a trace only in the mode StageMode.simulated(seed).traced()");
        }
        return trace;
    }

    final Deviations deviations() {
        return engine() instanceof SimulationEngine simulation ? simulation.deviations() : Deviations.NONE;
    }

    final long steps() {
        return engine() instanceof SimulationEngine simulation ? simulation.steps() : 0;
    }

    /** The test has ended well: whatever was demanded must have come true. */
    final void end() {
        checks.end(engine().nowNs());
    }

    /** Drops the graph where it stands, if it has not stopped. To see that it stops cleanly, call {@link #stop()} before. */
    @Override
    public final void close() {
        Graph running = graph;
        if (running != null && running.state().compareTo(GraphState.STOPPED) < 0) {
            try {
                running.awaitStopped(Duration.ZERO);
            } catch (UncleanShutdownException dropped) {
                return; // as it was meant
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
