package dev.steadystate.telemetry;

import dev.steadystate.runtime.Failure;
import dev.steadystate.runtime.GraphMonitor;
import dev.steadystate.runtime.GraphProbe;
import dev.steadystate.runtime.InstanceProbe;
import dev.steadystate.runtime.Veto;
import java.time.Duration;
import jdk.jfr.FlightRecorder;
import jdk.jfr.FlightRecorderListener;
import jdk.jfr.Recording;
import org.jspecify.annotations.Nullable;

/**
 * Puts what seldom happens in a graph into the recordings of JDK Flight Recorder: {@code dev.steadystate.Restart},
 * {@code .Failure}, {@code .DeadLetter}, {@code .Veto} and {@code .SlowActivation}. While nothing is recorded nothing is
 * written, and activations are not timed. Watches one graph.
 */
public final class FlightEvents implements GraphMonitor {
    /** From how long on an activation is slow unless stated otherwise. */
    public static final Duration SLOW = Duration.ofMillis(20);

    private static final Duration SHORTEST = Duration.ofMillis(1);

    private final long slowNs;
    private volatile String name = "";
    private @Nullable FlightRecorderListener listener;

    /** Records activations that take {@link #SLOW} or longer. */
    public FlightEvents() {
        this(SLOW);
    }

    /**
     * Records activations that take long.
     *
     * @param slow from how long on an activation is slow, 1 ms or more
     * @throws IllegalArgumentException if less
     */
    public FlightEvents(Duration slow) {
        if (slow.compareTo(SHORTEST) < 0) {
            throw new IllegalArgumentException("activations can be called slow from 1 ms on, not " + slow);
        }
        this.slowNs = slow.toNanos();
    }

    @Override
    public void starting(GraphProbe graph) {
        name = graph.facts().name();
        FlightRecorderListener own = new FlightRecorderListener() {
            @Override
            public void recordingStateChanged(Recording recording) {
                watch(graph);
            }
        };
        FlightRecorder.addListener(own);
        listener = own;
        watch(graph);
    }

    /** Activations are timed as long as that is recorded. */
    private void watch(GraphProbe graph) {
        graph.watchActivations(new FlightRecords.SlowActivation().isEnabled() ? slowNs : Long.MAX_VALUE);
    }

    @Override
    public void stopped(GraphProbe graph) {
        FlightRecorderListener own = listener;
        if (own != null) {
            FlightRecorder.removeListener(own);
            listener = null;
        }
    }

    @Override
    public void restarting(InstanceProbe instance, Failure failure, long pauseNs) {
        FlightRecords.Restart event = new FlightRecords.Restart();
        if (event.isEnabled()) {
            event.graph = name;
            event.actor = instance.actor();
            event.instance = instance.instance();
            event.restarts = instance.restarts() + 1;
            event.failure = failure.toString();
            event.message = text(failure.cause());
            event.pause = pauseNs;
            event.commit();
        }
    }

    @Override
    public void failed(InstanceProbe instance, Failure failure) {
        FlightRecords.Failed event = new FlightRecords.Failed();
        if (event.isEnabled()) {
            event.graph = name;
            event.actor = instance.actor();
            event.instance = instance.instance();
            event.failure = failure.toString();
            event.message = text(failure.cause());
            event.commit();
        }
    }

    @Override
    public void deadLettered(InstanceProbe instance, String channel, int attempts, Throwable cause) {
        FlightRecords.Letter event = new FlightRecords.Letter();
        if (event.isEnabled()) {
            event.graph = name;
            event.actor = instance.actor();
            event.instance = instance.instance();
            event.channel = channel;
            event.attempts = attempts;
            event.message = text(cause);
            event.commit();
        }
    }

    @Override
    public void vetoed(Veto veto) {
        FlightRecords.Refusal event = new FlightRecords.Refusal();
        if (event.isEnabled()) {
            event.graph = name;
            event.actor = veto.actor();
            event.instance = veto.instance();
            event.reason = veto.reason();
            event.commit();
        }
    }

    @Override
    public void slow(InstanceProbe instance, String method, int activations, long tookNs) {
        FlightRecords.SlowActivation event = new FlightRecords.SlowActivation();
        if (event.isEnabled()) {
            event.graph = name;
            event.actor = instance.actor();
            event.instance = instance.instance();
            event.method = method;
            event.activations = activations;
            event.took = tookNs;
            event.commit();
        }
    }

    /** What it says of itself; a throwable that fails even at that is named by its class. */
    private static String text(Throwable cause) {
        try {
            return cause.toString();
        } catch (RuntimeException e) {
            return cause.getClass().getName();
        }
    }
}
