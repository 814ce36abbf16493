package dev.steadystate.testing;

import dev.steadystate.runtime.Failure;
import dev.steadystate.runtime.GraphState;
import dev.steadystate.runtime.Veto;
import dev.steadystate.runtime.internal.Activations;
import dev.steadystate.runtime.internal.ActivationsFactory;
import dev.steadystate.runtime.internal.ActorInstance;
import dev.steadystate.runtime.internal.ActorSpec;
import dev.steadystate.runtime.internal.Counterpart;
import dev.steadystate.runtime.internal.Graph;
import dev.steadystate.runtime.internal.Input;
import dev.steadystate.runtime.internal.Rehearsal;
import dev.steadystate.testing.internal.VirtualClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One instance of an actor with a test at the other end of each of its channels. It runs the code that runs in production, on the
 * thread that calls it and on a clock that the test moves: nothing happens but in {@link #run}, {@link #step}, {@link #advance}
 * and {@link #requestShutdown}. The generated subclass has a member for each port and each cell. Not thread-safe.
 */
public abstract class Harness implements AutoCloseable {
    /** More messages than that wait in the harness until the actor has taken some. */
    protected static final int CAPACITY = 1024;

    private final VirtualClock clock = new VirtualClock();
    private final Rehearsal rehearsal;
    private final List<HarnessInlet> inputs = new ArrayList<>();
    private final List<HarnessOutput<?>> outputs = new ArrayList<>();
    private final List<HarnessMethod> methods = new ArrayList<>();

    private @Nullable Activations actor;
    private @Nullable Throwable planned;
    /** A failure that the test has neither planned nor asked about. */
    private @Nullable AssertionError unexpected;

    private boolean single;
    private @Nullable HarnessMethod ran;

    /**
     * For generated code: an instance of an actor whose ends are still to be made.
     *
     * @param spec what the actor's annotation says
     * @param index the index of the instance
     */
    protected Harness(ActorSpec spec, int index) {
        rehearsal = new Rehearsal(spec, index, clock);
    }

    // ---- for generated code

    /** {@return the graph, to make channels in} */
    protected final Graph graph() {
        return rehearsal.graph();
    }

    /** {@return the actor's instance} */
    protected final ActorInstance instance() {
        return rehearsal.instance();
    }

    /**
     * Makes the test's end of a lane from which the actor receives.
     *
     * @param <T> the type of the messages; boxed for numbers
     * @param channel the name of the channel
     * @param lane the other end
     * @return the end
     */
    protected final <T> HarnessInput<T> input(String channel, Counterpart lane) {
        return added(new HarnessInput<>(channel, lane));
    }

    /**
     * Makes the test's end of a lane of longs from which the actor receives.
     *
     * @param channel the name of the channel
     * @param lane the other end
     * @return the end
     */
    protected final LongHarnessInput longInput(String channel, Counterpart lane) {
        return added(new LongHarnessInput(channel, lane));
    }

    private <I extends HarnessInlet> I added(I input) {
        inputs.add(input);
        return input;
    }

    /**
     * Makes the test's end of a lane to which the actor sends.
     *
     * @param <T> the type of the messages; boxed for numbers
     * @param channel the name of the channel
     * @param lane the other end
     * @return the end
     */
    protected final <T> HarnessOutput<T> output(String channel, Counterpart lane) {
        HarnessOutput<T> output = new HarnessOutput<>(channel, lane, this::waitingFor);
        outputs.add(output);
        return output;
    }

    /**
     * Has the room of a channel that an {@code @OnRoom} method waits for given back only between two runs.
     *
     * @param lane the channel
     */
    protected final void hold(HarnessOutput<?> lane) {
        lane.hold();
    }

    /**
     * Has the room of a channel that an {@code @OnRoom} method waits for given back only between two runs.
     *
     * @param lanes the lanes of the channel
     */
    protected final void hold(List<? extends HarnessOutput<?>> lanes) {
        lanes.forEach(HarnessOutput::hold);
    }

    /**
     * Adds a method of the actor, in the order of their numbers.
     *
     * @param name its name
     * @param input what its messages are told apart by, if there are any
     * @return the method, to which what it waits for is still to be added
     */
    protected final HarnessMethod method(String name, @Nullable Input input) {
        HarnessMethod method = new HarnessMethod(name, input);
        methods.add(method);
        return method;
    }

    /**
     * Makes the actor.
     *
     * @param real makes its activations, at first and after each failure
     */
    protected final void wire(ActivationsFactory real) {
        ActorInstance instance = instance();
        instance.wire(() -> {
            Activations made = real.activations();
            actor = made;
            return new HarnessActivations(instance, made, this);
        });
    }

    // ---- running

    /** Lets the actor run until nothing more can happen at this time. It is started first, if it was not. */
    public final void run() {
        single = false;
        go();
    }

    /**
     * Lets the actor run for one activation. It is started first, if it was not.
     *
     * @return the name of the method that was activated, whether it failed or not; empty if nothing can happen at this time
     */
    public final Optional<String> step() {
        single = true;
        go();
        single = false;
        return Optional.ofNullable(ran).map(HarnessMethod::name);
    }

    private void go() {
        ran = null;
        outputs.forEach(HarnessOutput::renew);
        boolean flows = true;
        while (flows && !hasStopped()) {
            flows = flow();
            rehearsal.runUntilIdle();
            for (HarnessOutput<?> each : outputs) {
                flows |= each.flow() && mayGoOn();
            }
        }
    }

    private boolean flow() {
        boolean flows = false;
        for (HarnessInlet each : inputs) {
            flows |= each.flow();
        }
        return flows;
    }

    /**
     * Lets time pass. Timers, pauses and restarts that are due meanwhile take place in their order, each at its time.
     *
     * @param time how much, not negative
     */
    public final void advance(Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("time cannot go back by " + time);
        }
        run();
        long end = clock.nanoTime() + time.toNanos();
        long next = rehearsal.nextAlarmNs();
        while (next != Long.MAX_VALUE && next - end <= 0) {
            clock.advanceTo(next);
            run();
            long before = next;
            next = rehearsal.nextAlarmNs();
            if (next == before) {
                break; // nobody has taken notice of it
            }
        }
        clock.advanceTo(end);
        run();
    }

    /**
     * Stops the actor as in a graph: its inputs are closed after what has been sent, and it is asked for its vote.
     */
    public final void requestShutdown() {
        inputs.forEach(HarnessInlet::closeAfterAll);
        run();
        rehearsal.requestShutdown();
        run();
    }

    /** {@return whether the actor has stopped, by itself, because it was asked to, or because it has failed for good} */
    public final boolean hasStopped() {
        return rehearsal.state() == GraphState.STOPPED || rehearsal.state() == GraphState.STOPPED_UNCLEANLY;
    }

    /**
     * Asks the actor's own {@code @MayStop}.
     *
     * @return whether it agrees to stop; true if it has no such method, or is not there: it waits for its restart, or has stopped
     */
    public final boolean mayStop() {
        run();
        try {
            return actor == null || hasStopped() || rehearsal.isRestarting() || actor.mayStop();
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable failure) {
            throw new IllegalStateException("@MayStop failed", failure);
        }
    }

    /** {@return why the actor would not stop now; empty if it has stopped} */
    public final List<Veto> vetoes() {
        return rehearsal.vetoes();
    }

    // ---- failures

    /** Has the next activation fail before it does anything, with an {@link InjectedFault}. */
    public final void failNext() {
        failNext(new InjectedFault("planned by the test"));
    }

    /**
     * Has the next activation fail before it does anything.
     *
     * @param failure what it throws
     */
    public final void failNext(Throwable failure) {
        planned = failure;
    }

    /** {@return how often the actor has been restarted} */
    public final int regeneration() {
        noteFailure();
        return instance().regeneration();
    }

    /** {@return the actor's last failure; empty if it has had none} */
    public final Optional<Failure> lastFailure() {
        noteFailure();
        return instance().lastFailure();
    }

    private void noteFailure() {
        unexpected = null;
    }

    void failed(String where, Throwable failure) {
        unexpected = new AssertionError(
                instance().name() + "-" + instance().instance() + " failed in " + where
                        + "; a test that expects this looks at lastFailure() or regeneration()",
                failure);
    }

    /**
     * Ends the test of this actor.
     *
     * @throws AssertionError if the actor has failed, and the test has neither planned that nor asked about it
     */
    @Override
    public void close() {
        if (unexpected != null) {
            throw unexpected;
        }
    }

    // ---- for the activations

    List<HarnessMethod> methods() {
        return methods;
    }

    boolean mayGoOn() {
        return !single || ran == null;
    }

    void begins(HarnessMethod method) {
        ran = method;
    }

    @Nullable
    Throwable takePlannedFailure() {
        Throwable failure = planned;
        planned = null;
        return failure;
    }

    // ---- for people

    private List<String> waitingFor() {
        String name = instance().name();
        if (hasStopped()) {
            return List.of(name + " has stopped.");
        }
        List<String> lines = new ArrayList<>();
        instance().lastFailure().ifPresent(failure -> lines.add(failure + "."));
        if (rehearsal.isRestarting()) {
            lines.add(name + " waits for its restart; advance(…) lets time pass.");
        } else {
            methods.forEach(method -> lines.add(name + "." + method.situation() + "."));
        }
        return lines;
    }

    @Override
    public String toString() {
        return String.join(System.lineSeparator(), waitingFor());
    }
}
