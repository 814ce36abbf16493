package dev.steadystate.telemetry;

import dev.steadystate.runtime.Activity;
import dev.steadystate.runtime.Failure;
import dev.steadystate.runtime.GraphClock;
import dev.steadystate.runtime.GraphFacts;
import dev.steadystate.runtime.GraphProbe;
import dev.steadystate.runtime.GraphState;
import dev.steadystate.runtime.InstanceProbe;
import dev.steadystate.runtime.LaneProbe;
import dev.steadystate.runtime.TelemetryFacts;
import dev.steadystate.runtime.ThreadProbe;
import dev.steadystate.runtime.Veto;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A graph whose figures a test sets, and its clock. */
final class StandIn implements GraphProbe, GraphClock {
    /** An instance whose figures a test sets. */
    static final class Actor implements InstanceProbe {
        final String name;
        Phase phase = Phase.RUNNING;
        Activity activity = new Activity(Activity.Kind.NOTHING, "");
        long activations;
        long busyNs;
        long queueDelayNs = -1;
        int restarts;

        @Nullable
        Failure failure;

        Actor(String name) {
            this.name = name;
        }

        @Override
        public String actor() {
            return name;
        }

        @Override
        public int instance() {
            return 0;
        }

        @Override
        public String packageName() {
            return "test";
        }

        @Override
        public Phase phase() {
            return phase;
        }

        @Override
        public Activity activity() {
            return activity;
        }

        @Override
        public long activations() {
            return activations;
        }

        @Override
        public long busyNs() {
            return busyNs;
        }

        @Override
        public int restarts() {
            return restarts;
        }

        @Override
        public @Nullable Failure lastFailure() {
            return failure;
        }

        @Override
        public String thread() {
            return "Test-" + name + "-0";
        }

        @Override
        public long takeQueueDelayNs() {
            long taken = queueDelayNs;
            queueDelayNs = -1;
            return taken;
        }

        @Override
        public boolean hasVoted() {
            return false;
        }
    }

    /** A lane whose figures a test sets. */
    static final class Lane implements LaneProbe {
        final String channel;
        final int sender;
        final int receiver;
        long sent;
        long taken;
        long dropped;

        Lane(String channel, int sender, int receiver) {
            this.channel = channel;
            this.sender = sender;
            this.receiver = receiver;
        }

        @Override
        public String channel() {
            return channel;
        }

        @Override
        public int lane() {
            return 0;
        }

        @Override
        public int sender() {
            return sender;
        }

        @Override
        public int receiver() {
            return receiver;
        }

        @Override
        public int capacity() {
            return 64;
        }

        @Override
        public long ringBytes() {
            return 512;
        }

        @Override
        public long sent() {
            return sent;
        }

        @Override
        public long taken() {
            return taken;
        }

        @Override
        public long size() {
            return sent - taken - dropped;
        }

        @Override
        public long dropped() {
            return dropped;
        }

        @Override
        public long deadLettered() {
            return 0;
        }

        @Override
        public boolean isClosed() {
            return false;
        }
    }

    private final AtomicLong nowNs = new AtomicLong(Long.MAX_VALUE - 1_000);
    final List<Actor> actors = new ArrayList<>();
    final List<Lane> lanes = new ArrayList<>();
    long idleNs;
    long slowNs = Long.MAX_VALUE;
    private final Map<Class<?>, Object> shared = new ConcurrentHashMap<>();

    Actor actor(String name) {
        Actor actor = new Actor(name);
        actors.add(actor);
        return actor;
    }

    Lane lane(String channel, int sender, int receiver) {
        Lane lane = new Lane(channel, sender, receiver);
        lanes.add(lane);
        return lane;
    }

    void advanceMs(long ms) {
        nowNs.addAndGet(ms * 1_000_000);
    }

    @Override
    public long nanoTime() {
        return nowNs.get();
    }

    @Override
    public void parkUntil(long deadlineNs) {
        Thread.onSpinWait();
    }

    @Override
    public GraphFacts facts() {
        return new GraphFacts("Test", List.of(), List.of(), List.of(), TelemetryFacts.DEFAULT);
    }

    @Override
    public GraphClock clock() {
        return this;
    }

    @Override
    public GraphState state() {
        return GraphState.RUNNING;
    }

    @Override
    public long uptimeNs() {
        return 0;
    }

    @Override
    public List<InstanceProbe> instances() {
        return List.copyOf(actors);
    }

    @Override
    public List<LaneProbe> lanes() {
        return List.copyOf(lanes);
    }

    @Override
    public List<ThreadProbe> threads() {
        return List.of(new ThreadProbe() {
            @Override
            public String name() {
                return "Test-pool-0";
            }

            @Override
            public long idleNs() {
                return idleNs;
            }
        });
    }

    @Override
    public List<Veto> vetoes() {
        return List.of();
    }

    @Override
    public void watchActivations(long fromNs) {
        slowNs = fromNs;
    }

    @Override
    public <T> T shared(Class<T> type, Supplier<T> maker) {
        return type.cast(shared.computeIfAbsent(type, absent -> maker.get()));
    }
}
