package dev.steadystate.runtime.internal;

import dev.steadystate.Overflow;
import dev.steadystate.runtime.GraphClock;
import dev.steadystate.runtime.GraphFacts;
import dev.steadystate.runtime.GraphSettings;
import dev.steadystate.runtime.GraphState;
import dev.steadystate.runtime.ThreadProbe;
import dev.steadystate.runtime.Veto;
import java.lang.invoke.VarHandle;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A graph: what it is made of while it is wired, and its life from start to stop. */
public final class Graph {
    final GraphClock clock;
    final Alarms alarms;

    private final String name;
    private final Tuning tuning;
    private final GraphSettings settings;
    private final long seed;
    private final List<ActorInstance> instances = new ArrayList<>();
    private final List<Channel<?, ?, ?, ?>> channels = new ArrayList<>();
    final Externals externals = new Externals();
    public final Declarations declared = new Declarations();
    private final StateStore store;
    final Monitors monitors;
    private @Nullable Staging staging;

    private final AtomicInteger live = new AtomicInteger();
    /** Of those, the ones with channels: when they have ended, the others have nobody left to serve. */
    private final AtomicInteger connected = new AtomicInteger();

    private volatile List<ThreadProbe> threads = List.of();
    private final Uptime uptime = new Uptime();
    /** Its lock guards the start as well. */
    private final Shutdown shutdown;

    /** Guarded by the lock of the shutdown. */
    private @Nullable Staff staff;

    public Graph(String name, GraphSettings settings, int barrier, long shutdownTimeoutNs) {
        this(name, settings, barrier, shutdownTimeoutNs, GraphProperties.ofSystem());
    }

    Graph(String name, GraphSettings stated, int barrier, long shutdownTimeoutNs, Map<String, String> properties) {
        this.name = name;
        this.tuning = new Tuning(name, stated, shutdownTimeoutNs, properties);
        this.settings = tuning.settings();
        this.store = new StateStore(name, tuning.stateDirectory(), Durations.nanos(tuning.stateInterval()));
        this.clock = settings.clock();
        this.alarms = new Alarms(clock);
        this.monitors = new Monitors(this, settings.telemetry());
        Long fixed = stated.seed();
        this.seed = fixed == null ? ThreadLocalRandom.current().nextLong() : fixed;
        this.shutdown = new Shutdown(this, barrier, Durations.nanos(tuning.shutdownTimeout()));
    }

    // ---- wiring

    /** Has the graph tested on a stage; before anything is wired. */
    public void stage(Staging director) {
        staging = director;
    }

    @Nullable
    Staging staging() {
        return staging;
    }

    /** Whatever is set, a lane of the channel holds so many messages: that much room, or so many at once, is declared. */
    public void leastCapacity(String channel, int messages) {
        tuning.atLeast(channel, messages, "that much its ends declare as room or demand");
    }

    /** Whatever is set, a lane of the channel holds as many messages as declared: a proof rests on that. */
    public void keepCapacity(String channel, int declared) {
        tuning.atLeast(
                channel, declared, "it is part of a cycle, and with less than it declares the cycle could stall");
    }

    int capacity(String channel, int declared) {
        return tuning.capacity(channel, declared);
    }

    /** A channel of objects; {@code type} is what people call it. */
    public <T> RefChannel<T> channel(String channel, String type, int capacity, Overflow overflow, Lanes lanes) {
        return add(new RefChannel<>(this, channel, type, capacity, overflow, lanes));
    }

    public LongChannel longChannel(String channel, int capacity, Overflow overflow, Lanes lanes) {
        return add(new LongChannel(channel, capacity(channel, capacity), overflow, lanes));
    }

    public IntChannel intChannel(String channel, int capacity, Overflow overflow, Lanes lanes) {
        return add(new IntChannel(channel, capacity(channel, capacity), overflow, lanes));
    }

    public DoubleChannel doubleChannel(String channel, int capacity, Overflow overflow, Lanes lanes) {
        return add(new DoubleChannel(channel, capacity(channel, capacity), overflow, lanes));
    }

    /** A channel of generated slots. */
    public <C extends Channel<?, ?, ?, ?>> C add(C channel) {
        channels.add(channel);
        return channel;
    }

    public ActorInstance instance(ActorSpec spec, int index) {
        if (instances.isEmpty()) {
            tuning.requireChannels(); // all have been made by now, and no actor has
        }
        ActorInstance instance = new ActorInstance(this, spec, index, instances.size());
        instances.add(instance);
        return instance;
    }

    /** Where durable cells are kept. */
    StateStore store() {
        return store;
    }

    /** All instances with durable cells have been wired: nothing was saved that none of them knows. */
    public void requireSavedStateKnown() {
        store.requireMatch();
    }

    /** All has been wired. */
    void built() {
        monitors.built();
    }

    /** What can be read of it, once it is wired. */
    Probe newProbe() {
        return new Probe(this, instances, channels);
    }

    /** What it consists of, once it is wired. */
    public GraphFacts facts() {
        return Facts.of(name, instances, channels, tuning.facts(!store.isEmpty()), declared.facts());
    }

    // ---- start

    /** Starts the threads and returns. */
    public void start() {
        synchronized (shutdown) {
            shutdown.requireBuilt();
            monitors.starting();
            try {
                run();
            } catch (Throwable failure) {
                monitors.stopped();
                throw failure;
            }
        }
    }

    private void run() {
        Staff hired = Staff.of(name, instances, settings.threads());
        hired.pin(settings.pinning());
        store.open(name + "-state");
        staff = hired;
        threads = hired.gauges();
        prepare();
        Thread keeper = PlatformThreads.INSTANCE.newThread(alarms);
        keeper.setName(name + "-clock");
        keeper.start();
        hired.start();
    }

    /** Starts without threads: the caller runs the graph through what it gets. For tests. */
    public Driver drive() {
        synchronized (shutdown) {
            shutdown.requireBuilt();
            monitors.starting();
            Worker worker = Staff.none(instances);
            store.open(null);
            prepare();
            return new Driver(alarms, worker);
        }
    }

    /** Whether no thread runs any of its actors, and none waits to be made again. Any thread; true only of a moment. */
    public boolean isQuiet() {
        for (ActorInstance each : instances) {
            if (!each.isQuiet()) {
                return false;
            }
        }
        return true;
    }

    /** What each actor that has not ended would say if the graph were stopped now. Any thread. */
    public List<Veto> vetoesNow() {
        return Vetoes.of(instances);
    }

    private void prepare() {
        for (List<ActorInstance> members : Cycles.of(instances)) {
            Cycle cycle = new Cycle(this, members);
            for (ActorInstance each : members) {
                each.life.join(cycle);
            }
        }
        long now = clock.nanoTime();
        for (ActorInstance each : instances) {
            live.incrementAndGet();
            connected.addAndGet(each.isConnected() ? 1 : 0);
            each.meetNeighbours();
            each.start(now);
        }
        uptime.begin(now);
        shutdown.running();
        wakeAll();
        if (instances.isEmpty()) {
            shutdown.finish();
        }
    }

    // ---- what goes on

    public GraphState state() {
        return shutdown.state();
    }

    List<ThreadProbe> threads() {
        return threads;
    }

    long uptimeNs() {
        return uptime.ns(clock.nanoTime());
    }

    /** Who keeps the graph from stopping, or has. */
    List<Veto> presentVetoes() {
        return isStopping() ? vetoesNow() : shutdown.vetoes();
    }

    boolean isStopping() {
        return shutdown.state() == GraphState.STOPPING;
    }

    boolean isAborted() {
        return shutdown.isAborted();
    }

    /** What an instance leaves to chance. */
    long seedOf(ActorInstance instance) {
        return seed + RestartBudget.mixed(instance.number());
    }

    private void wakeAll() {
        VarHandle.fullFence();
        for (ActorInstance each : instances) {
            each.wake();
        }
    }

    // ---- stop

    /** One request; the barrier's last one counts. */
    public void requestShutdown() {
        shutdown.request();
    }

    /** Asks the graph to stop, whatever the barrier. */
    public void stop() {
        shutdown.begin();
    }

    /** Waits as long as the graph runs, and then for the stop; aborts when that takes longer than a shutdown may. */
    public void awaitStopped() throws InterruptedException {
        shutdown.await();
    }

    /** Waits for the stop; aborts when the time is over. */
    public void awaitStopped(Duration timeout) throws InterruptedException {
        shutdown.await(Durations.nanos(timeout));
    }

    /** Stops, and waits for as long as {@code @ActorGraph} says. */
    public void close() {
        shutdown.close();
    }

    /** An instance has failed for good: the graph stops, uncleanly in the end. */
    void failed(ActorInstance instance, Throwable cause) {
        Log.error(instance + " has failed for good; " + name + " stops", cause);
        shutdown.fail(cause);
    }

    /** What failed leaves no hope for an orderly stop. */
    void crashed(ActorInstance instance, Throwable cause) {
        try {
            failed(instance, cause);
        } finally {
            shutdown.abort();
        }
    }

    /** An instance has left. */
    void ended(ActorInstance instance) {
        if (instance.isConnected() && connected.decrementAndGet() == 0) {
            shutdown.begin();
        }
        if (live.decrementAndGet() == 0) {
            shutdown.finish();
        }
        instance.crew().memberEnded();
    }

    // ---- what the shutdown asks of it

    String name() {
        return name;
    }

    /** Nothing more comes from outside, and each actor looks whether it may leave. */
    void haltSources() {
        externals.shut();
        wakeAll();
        for (ActorInstance each : instances) {
            if (each.spec.blocking && each.isSource()) {
                each.interrupt();
            }
        }
    }

    /** What the instances that have left were not able to send or take. */
    List<Veto> leftBehind() {
        return Vetoes.leftBehind(instances);
    }

    /** Lets go of what it held while it ran; {@code abruptly}: of its threads too, whatever they do. */
    void release(boolean abruptly) {
        if (abruptly) {
            externals.cut();
        } else {
            externals.shut();
        }
        store.close();
        alarms.stop();
        if (abruptly && staff != null) {
            staff.dismiss();
        }
        uptime.end(clock.nanoTime());
    }

    /** Whether it is one of its threads. */
    boolean owns(Thread thread) {
        return staff != null && staff.owns(thread);
    }
}
