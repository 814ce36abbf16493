package dev.steadystate.runtime.internal;

import dev.steadystate.Idle;
import dev.steadystate.OnExhausted;
import dev.steadystate.Overflow;
import dev.steadystate.Schedule;
import dev.steadystate.runtime.GraphSettings;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** Graphs and specs that several tests use. */
final class Graphs {
    /** Longer than any of these graphs takes from its start to its end, on any machine and disk: what takes longer hangs. */
    static final Duration LONG = Duration.ofMinutes(5);

    private Graphs() {}

    static Graph graph(ManualClock clock) {
        return new Graph("Test", GraphSettings.defaults().clock(clock), 1, LONG.toNanos());
    }

    static Graph graph(int threads) {
        return new Graph("Test", GraphSettings.defaults().threads(threads), 1, LONG.toNanos());
    }

    /** Waits until something holds that other threads bring about in their own time. */
    static ConditionFactory eventually() {
        return Awaitility.await().atMost(LONG).pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(1));
    }

    static RefChannel<Integer> channel(Graph graph, String name, int capacity) {
        return graph.channel(name, "Integer", capacity, Overflow.BACKPRESSURE, Lanes.dealt(1, 1));
    }

    /** A restart rule for tests: 10 ms at first, within a minute, without chance. */
    static ActorSpec restarting(String name, int max, OnExhausted onExhausted) {
        return ActorSpec.named(name)
                .restarts(max, 60_000_000_000L, 10_000_000, 1_000_000_000, 0, onExhausted)
                .build();
    }

    /** The ways in which an actor can be run on this JDK. */
    static List<ActorSpec.Builder> schedules(String name) {
        return Stream.of(
                        ActorSpec.named(name),
                        ActorSpec.named(name).schedule(Schedule.DEDICATED),
                        ActorSpec.named(name).schedule(Schedule.DEDICATED).idle(Idle.YIELD),
                        ActorSpec.named(name).troupe("together"),
                        ActorSpec.named(name).troupe("own-" + name),
                        ActorSpec.named(name).schedule(Schedule.VIRTUAL).threadFactory(PlatformThreads.INSTANCE))
                .toList();
    }

    /** A source that sends 0, 1, … and closes its output after {@code count} of them. */
    static Script counting(Script script, LongOutput out, long count) {
        LongState next = script.instance.longState("next");
        return script.on(() -> out.isOpenWithRoom(1), () -> {
            for (int room = out.room(); room > 0 && next.get() < count; room--) {
                out.send(next.get());
                next.set(next.get() + 1);
            }
            if (next.get() == count) {
                out.close();
            }
        });
    }
}
