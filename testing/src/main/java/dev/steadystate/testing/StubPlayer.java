package dev.steadystate.testing;

import dev.steadystate.runtime.internal.Activations;
import dev.steadystate.runtime.internal.ActivationsFactory;
import dev.steadystate.runtime.internal.ActorInstance;
import dev.steadystate.runtime.internal.Appointment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stub in the place of one instance: its lanes, and what it has still to send. It outlives restarts. */
final class StubPlayer implements ActivationsFactory {
    /** Whose handler runs on this thread. */
    private static final ThreadLocal<@Nullable StubPlayer> PLAYING = new ThreadLocal<>();

    private final ActorInstance instance;
    private final Stub stub;
    private final Appointment appointment;
    private final List<StubLanesIn> inputs;
    private final List<StubLanesOut> outputs;
    private volatile long busyUntilNs;
    private volatile boolean busy;

    StubPlayer(ActorInstance instance, Stub stub) {
        this.instance = instance;
        this.stub = stub;
        this.appointment = instance.appointment("stub");
        this.inputs = stub.inputs().stream()
                .map(port -> new StubLanesIn(instance, port))
                .toList();
        this.outputs = stub.outputs().stream()
                .map(port -> new StubLanesOut(instance, port))
                .toList();
    }

    /** The player whose handler runs on this thread, if it is of this stub. */
    static @Nullable StubPlayer playing(Stub stub) {
        StubPlayer player = PLAYING.get();
        return player != null && player.stub == stub ? player : null;
    }

    @Override
    public Activations activations() {
        return new StubActivations(instance, this);
    }

    void lookAgain() {
        instance.lookAgain();
    }

    private long nowNs() {
        return instance.clock().nanoTime();
    }

    /** The graph has started. */
    void begin() {
        long now = nowNs();
        for (StubLanesOut each : outputs) {
            each.begin(now);
        }
        meetNext(now);
    }

    /** Whether it does something later, by the clock alone. */
    boolean isWaiting() {
        long now = nowNs();
        return (busy && now - busyUntilNs < 0) || outputs.stream().anyMatch(port -> port.isAhead(now));
    }

    /** Asks to be woken when it can go on by itself. */
    void meetNext(long nowNs) {
        long next = busy && nowNs - busyUntilNs < 0 ? busyUntilNs : Long.MAX_VALUE;
        for (StubLanesOut each : outputs) {
            if (each.isAhead(nowNs)) {
                next = Math.min(next, each.dueNs());
            }
        }
        if (next != Long.MAX_VALUE) {
            appointment.set(next);
        }
    }

    // ---- activations

    boolean canGo() {
        long now = nowNs();
        meetNext(now);
        for (StubLanesOut each : outputs) {
            if (each.canSend(now) || each.canClose()) {
                return true;
            }
        }
        return mayTake(now) && inputs.stream().anyMatch(StubLanesIn::canTake);
    }

    private boolean mayTake(long nowNs) {
        return (!busy || nowNs - busyUntilNs >= 0) && hasSentAll();
    }

    /** Whether nothing that a handler has sent is still here. */
    boolean hasSentAll() {
        return outputs.stream().allMatch(StubLanesOut::hasSentOwn);
    }

    /** Does one thing; false if there is none to do. */
    boolean go() {
        long now = nowNs();
        for (StubLanesOut each : outputs) {
            if (each.canSend(now) && each.send(now)) {
                return true;
            }
        }
        if (mayTake(now)) {
            for (StubLanesIn each : inputs) {
                if (each.canTake()) {
                    take(each, now);
                    return true;
                }
            }
        }
        return outputs.stream().anyMatch(StubLanesOut::close);
    }

    private void take(StubLanesIn input, long nowNs) {
        PLAYING.set(this);
        try {
            input.take();
        } catch (RuntimeException | Error failure) {
            outputs.forEach(StubLanesOut::forgetOwn);
            throw failure;
        } finally {
            PLAYING.remove();
        }
        if (input.latencyNs() > 0) {
            busyUntilNs = nowNs + input.latencyNs();
            busy = true;
        }
    }

    /** A handler sends. */
    void send(StubOutput<?> port, Object message) {
        for (StubLanesOut each : outputs) {
            if (each.isOf(port)) {
                each.add(message);
            }
        }
    }
}
