package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.ActorContext;
import dev.steadystate.runtime.Failure;
import dev.steadystate.runtime.GraphClock;
import dev.steadystate.runtime.GraphState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One instance of an actor: what it owns (ends, cells, timers), and who runs it. It lives as long as the graph; the actor
 * object behind it is replaced when it fails.
 */
public final class ActorInstance extends Party implements ActorContext {
    final ActorSpec spec;
    final Graph graph;
    final Life life;

    private final int index;
    private final int number;
    private final Readiness readiness = new Readiness();
    private final Queueing queueing = new Queueing();
    private final Alarm alarm;
    private Input[] inputs = {};
    private final List<Ring> lanesOut = new ArrayList<>(0);
    private final Moments moments;
    private @Nullable ActivationsFactory factory;
    private @Nullable Activations first;
    private @Nullable Class<?> code;
    private @Nullable Crew crew;
    private @Nullable DurableCells durables;
    /** Durable cells are cells like others. */
    private boolean forgetful;
    /** The worker of its crew that runs it, unless another one helps; any thread. */
    volatile int home;
    /** Who came before it into an {@link Inbox}; whoever puts it in, and then whoever takes it out. */
    @Nullable
    ActorInstance below;

    /** The method whose activations are counted now; 0 stands for the life-cycle methods. */
    private int method;

    /** Of the present method since {@link #begin}. */
    private long activations;
    /** What the present method's activations are told apart by, if not by counting commits. */
    private @Nullable Input counter;

    private long[] counts = new long[2];

    ActorInstance(Graph graph, ActorSpec spec, int index, int number) {
        super(spec.name + "-" + index);
        this.graph = graph;
        this.spec = spec;
        this.index = index;
        this.number = number;
        this.alarm = new Alarm(this, number);
        this.moments = new Moments(graph.clock);
        this.life = new Life(this);
        announces(false);
    }

    // ---- wiring

    /** A cell for an immutable value. */
    public <R> RefState<R> state(String name) {
        return new RefState<>(this);
    }

    public LongState longState(String name) {
        return new LongState(this);
    }

    public IntState intState(String name) {
        return new IntState(this);
    }

    public DoubleState doubleState(String name) {
        return new DoubleState(this);
    }

    /** The same for a cell that survives the process. */
    public <R> RefState<R> durableState(String name, StateCodec<R> codec) {
        RefState<R> cell = state(name);
        keep(DurableCell.of(name, cell, codec));
        return cell;
    }

    public LongState durableLongState(String name) {
        LongState cell = longState(name);
        keep(DurableCell.of(name, cell));
        return cell;
    }

    public IntState durableIntState(String name) {
        IntState cell = intState(name);
        keep(DurableCell.of(name, cell));
        return cell;
    }

    public DoubleState durableDoubleState(String name) {
        DoubleState cell = doubleState(name);
        keep(DurableCell.of(name, cell));
        return cell;
    }

    private void keep(DurableCell cell) {
        if (!forgetful) {
            durable().add(cell);
        }
    }

    private DurableCells durable() {
        DurableCells cells = durables;
        if (cells == null) {
            cells = graph.store().cells(this);
            durables = cells;
            if (cells.comeFirst()) {
                becomeCautious();
            }
        }
        return cells;
    }

    /** The ticks of an {@code @Every} method: the same for each regeneration. */
    public Timer timer(String name, long periodNs) {
        return moments.timer(name, periodNs);
    }

    /** The rests of an {@code @OnRoom} method: the same for each regeneration. */
    public Pause pause(String name) {
        return moments.pause(name);
    }

    /** A moment that its owner sets. */
    public Appointment appointment(String name) {
        return moments.appointment(name);
    }

    /**
     * Says where fresh actors come from, fills the durable cells, and makes the first actor: what goes wrong there is an
     * error of the build.
     */
    public void wire(ActivationsFactory source) {
        if (durables != null) {
            durables.load();
        }
        Staging staging = graph.staging();
        ActivationsFactory chosen = source;
        if (staging != null) {
            chosen = staging.cast(this, source);
            becomeCautious();
        }
        factory = chosen;
        first = chosen.activations();
        code = first.getClass();
    }

    void add(Input input) {
        inputs = Arrays.copyOf(inputs, inputs.length + 1);
        inputs[inputs.length - 1] = input;
    }

    void sendsTo(Ring lane) {
        lanesOut.add(lane);
        lane.sender = this;
    }

    // ---- what the actor may know

    @Override
    public String name() {
        return spec.name;
    }

    @Override
    public int instance() {
        return index;
    }

    @Override
    public int instances() {
        return spec.instances;
    }

    @Override
    public int regeneration() {
        return life.regeneration();
    }

    @Override
    public Optional<Failure> lastFailure() {
        return Optional.ofNullable(life.reborn());
    }

    @Override
    public GraphClock clock() {
        return graph.clock;
    }

    @Override
    public void requestShutdown() {
        graph.requestShutdown();
    }

    @Override
    public boolean isStopRequested() {
        return graph.state().compareTo(GraphState.STOPPING) >= 0;
    }

    @Override
    public long activation() {
        Input input = counter;
        long number = input == null ? counts[method] + activations : input.taken();
        return ((long) method << 48) | (number & 0xFFFF_FFFF_FFFFL);
    }

    // ---- activations

    /** The method that runs, or ran last: 0, 1, … or {@link Life#LIFE_CYCLE}. */
    int ordinal() {
        return method - 1;
    }

    void begin(int ordinal, @Nullable Input input) {
        counter = input;
        if (method != ordinal + 1) {
            counts[method] += activations;
            method = ordinal + 1;
            activations = 0;
            if (method >= counts.length) {
                counts = Arrays.copyOf(counts, 2 * method);
            }
        }
    }

    /** An activation, or a run of them, has ended. */
    void activated() {
        activations++;
    }

    @Override
    boolean withholds() {
        if (durables != null && durables.withhold()) {
            return true;
        }
        Staging staging = graph.staging();
        if (staging != null) {
            staging.committing(this);
        }
        return false;
    }

    /** No cell is to survive the process; before any is made. */
    void forget() {
        forgetful = true;
    }

    /** The cells that survive the process, if it has any. */
    @Nullable
    DurableCells durables() {
        return durables;
    }

    /** Keeps and shows what a life-cycle method has done. */
    void keep() {
        activated();
        mark();
        commit();
    }

    /**
     * Undoes the activation that has failed. Returns how often the message has failed that it was about, or 0 if nobody
     * counts that; one that has failed too often is sent away. {@code countable}: whether a message can be to blame.
     */
    int undo(Throwable failure, boolean countable) {
        int attempts = 0;
        List<@Nullable LaneInput> suspects = new ArrayList<>();
        for (Input each : inputs) {
            suspects.add(each.suspect());
        }
        rollback();
        for (int i = 0; i < suspects.size(); i++) {
            LaneInput suspect = suspects.get(i);
            if (suspect != null && countable) {
                attempts = Math.max(attempts, inputs[i].failed(suspect, failure, this));
            }
        }
        if (attempts > 0) {
            mark();
        }
        commit();
        return attempts;
    }

    // ---- running

    Activations regenerate() {
        if (factory == null) {
            throw new IllegalStateException(label + " has not been wired");
        }
        Activations made = first;
        first = null;
        return made == null ? factory.activations() : made;
    }

    void join(Crew runners) {
        crew = runners;
    }

    void start(long nowNs) {
        moments.start(nowNs);
    }

    @Override
    boolean isWaiting() {
        return readiness.isWaiting();
    }

    /** Has the instance look whether it has something to do. Any thread. */
    public void lookAgain() {
        wake();
    }

    /** Whether a test looks on. */
    boolean isStaged() {
        return graph.staging() != null;
    }

    /** Whether nobody runs it and it doesn't wait to be made again. Any thread. */
    boolean isQuiet() {
        return readiness.isIdle() && life.phase() != Life.Phase.WAITING;
    }

    @Override
    void wake() {
        Crew runners = crew;
        if (runners != null && readiness.schedule()) {
            queueing.queued();
            runners.enqueue(this);
        }
    }

    /** Runs until there is nothing to do, or others wait for the thread. The caller has taken it from the ready queue. */
    void turn(Worker worker) {
        queueing.taken();
        Thread.interrupted(); // was for an activation that has returned, or of an actor that ran here before
        do {
            while (life.step(worker.watch)) {
                if (worker.stops(this)) {
                    queueing.queued();
                    crew().requeue(this, worker);
                    return;
                }
            }
        } while (worker.lingers(life) || !rest());
    }

    /** Does one piece of what there is to do; false if that was all, and the caller no longer has the instance. */
    boolean step(Worker worker) {
        return life.step(worker.watch) || !rest();
    }

    /** Lets go of the instance; false if there is something to do after all. */
    private boolean rest() {
        readiness.announceCheck();
        boolean expects = life.expectsMoment();
        long now = expects ? graph.clock.nanoTime() : 0;
        announces(true);
        boolean due = life.isDue();
        announces(false);
        if (due) {
            readiness.resume();
            return false;
        }
        long delay = expects ? life.delayNs(now) : Moment.NEVER;
        if (delay != Moment.NEVER) {
            graph.alarms.set(alarm, now + delay);
        }
        return readiness.letGo();
    }

    /** No method of the actor may begin anything of its own any more. */
    void shutSources() {
        moments.shut();
    }

    /** Closes all outputs, and lets senders know that nothing will be taken any more. */
    void closeEnds() {
        for (LaneOutput each : outputs()) {
            each.close();
        }
        keep();
        for (Input each : inputs) {
            for (LaneInput lane : each.laneEnds()) {
                lane.abandon();
            }
        }
    }

    void interrupt() {
        crew().interrupt();
    }

    /** Finds out whether one thread runs it and all that it shares a lane with, now that all have their crews. */
    void meetNeighbours() {
        if (crew().size() == 1 && hasOnlyCompanions()) {
            sharesOneThread();
        }
    }

    private boolean hasOnlyCompanions() {
        for (LaneOutput each : outputs()) {
            if (!isCompanion(each.ring().receiver)) {
                return false;
            }
        }
        for (LaneInput each : laneInputs()) {
            if (!isCompanion(each.ring().sender)) {
                return false;
            }
        }
        return true;
    }

    private boolean isCompanion(Party other) {
        return other instanceof ActorInstance instance && instance.crew() == crew();
    }

    /** Its place among the graph's instances. */
    public int number() {
        return number;
    }

    boolean isSource() {
        return inputs.length == 0;
    }

    boolean isConnected() {
        return inputs.length > 0 || outputs().length > 0;
    }

    Moments moments() {
        return moments;
    }

    Input[] inputs() {
        return inputs;
    }

    /** What the other side of each output reads. */
    List<Ring> lanesOut() {
        return lanesOut;
    }

    Queueing queueing() {
        return queueing;
    }

    /** The package of the actor, where its generated code stands too. */
    String packageName() {
        return code == null ? "" : code.getPackageName();
    }

    /** The thread that runs it unless another one helps; empty before the start. */
    String threadName() {
        Crew runners = crew;
        return runners == null ? "" : runners.worker(home).name();
    }

    /** For how long its running method has run; 0 if none does, or if a test's own thread runs it. Any thread. */
    long inMethodNs() {
        Crew runners = crew;
        return runners != null && runners.hasThreads() ? life.effort().busyNs() : 0;
    }

    boolean hasCrew() {
        return crew != null;
    }

    Crew crew() {
        if (crew == null) {
            throw new IllegalStateException(label + " has not been started");
        }
        return crew;
    }

    @Override
    public String toString() {
        return label;
    }
}
