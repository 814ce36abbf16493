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
import dev.steadystate.runtime.TelemetryFacts.AlertFacts;
import dev.steadystate.runtime.TelemetryFacts.Measured;
import dev.steadystate.runtime.ThreadProbe;
import dev.steadystate.runtime.Veto;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A graph whose figures are what a test says, and its clock. */
public final class FakeGraph implements GraphProbe, GraphClock {
    /** Figures of an instance. */
    public static final class FakeInstance implements InstanceProbe {
        public Phase phase = Phase.RUNNING;
        public Activity activity = new Activity(Activity.Kind.INPUT, "");
        public long activations;
        public long busyNs;
        public long queueDelayNs = -1;
        public int restarts;
        public boolean voted;
        public @Nullable Failure failure;

        private final String actor;
        private final int instance;

        private FakeInstance(String actor, int instance) {
            this.actor = actor;
            this.instance = instance;
        }

        @Override
        public String actor() {
            return actor;
        }

        @Override
        public int instance() {
            return instance;
        }

        @Override
        public String packageName() {
            return "demo";
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
            return "Test-" + actor + "-" + instance;
        }

        @Override
        public long takeQueueDelayNs() {
            long taken = queueDelayNs;
            queueDelayNs = -1;
            return taken;
        }

        @Override
        public boolean hasVoted() {
            return voted;
        }
    }

    /** Figures of a lane. */
    public static final class FakeLane implements LaneProbe {
        public long sent;
        public long taken;
        public long dropped;
        public long deadLettered;

        private final String channel;
        private final int lane;
        private final int sender;
        private final int receiver;
        private final int capacity;

        private FakeLane(String channel, int lane, int sender, int receiver, int capacity) {
            this.channel = channel;
            this.lane = lane;
            this.sender = sender;
            this.receiver = receiver;
            this.capacity = capacity;
        }

        @Override
        public String channel() {
            return channel;
        }

        @Override
        public int lane() {
            return lane;
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
            return capacity;
        }

        @Override
        public long ringBytes() {
            return 4L * capacity;
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
            return sent - taken;
        }

        @Override
        public long dropped() {
            return dropped;
        }

        @Override
        public long deadLettered() {
            return deadLettered;
        }

        @Override
        public boolean isClosed() {
            return false;
        }
    }

    public GraphState state = GraphState.RUNNING;
    public long uptimeNs;
    public long idleNs;
    public long slowNs = Long.MAX_VALUE;

    private final AtomicLong nowNs = new AtomicLong(Long.MAX_VALUE - 1_000);
    private final String name;
    private final List<FakeInstance> instances = new ArrayList<>();
    private final List<FakeLane> lanes = new ArrayList<>();
    private final Map<String, Measured> channels = new HashMap<>();
    private final Map<Class<?>, Object> shared = new ConcurrentHashMap<>();
    private List<AlertFacts> alerts = List.of();

    public FakeGraph() {
        this("Test");
    }

    public FakeGraph(String name) {
        this.name = name;
    }

    public FakeInstance actor(String actor) {
        instance(actor, 0);
        return instances.get(instances.size() - 1);
    }

    /** Joins two instances, told by their places in the list of instances, by a lane of 64 messages. */
    public FakeLane join(int sender, String channel, int receiver) {
        FakeLane lane = new FakeLane(channel, 0, sender, receiver, 64);
        lanes.add(lane);
        return lane;
    }

    public void advanceMs(long ms) {
        nowNs.addAndGet(ms * 1_000_000);
    }

    public FakeGraph instance(String actor, int instance) {
        instances.add(new FakeInstance(actor, instance));
        return this;
    }

    public FakeGraph lane(String channel, int lane, int capacity) {
        lanes.add(new FakeLane(channel, lane, LaneProbe.EXTERNAL, LaneProbe.EXTERNAL, capacity));
        return this;
    }

    public FakeGraph alerts(List<AlertFacts> declared) {
        alerts = declared;
        return this;
    }

    public FakeGraph measured(String channel, Measured measured) {
        channels.put(channel, measured);
        return this;
    }

    public FakeInstance instance(int index) {
        return instances.get(index);
    }

    public FakeLane lane(int index) {
        return lanes.get(index);
    }

    @Override
    public GraphFacts facts() {
        TelemetryFacts telemetry = new TelemetryFacts(TelemetryFacts.DEFAULT.common(), Map.of(), channels, alerts);
        return new GraphFacts(name, List.of(), List.of(), List.of(), telemetry);
    }

    @Override
    public GraphClock clock() {
        return this;
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
    public GraphState state() {
        return state;
    }

    @Override
    public long uptimeNs() {
        return uptimeNs;
    }

    @Override
    public List<InstanceProbe> instances() {
        return List.copyOf(instances);
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
