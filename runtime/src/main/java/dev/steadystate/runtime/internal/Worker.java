package dev.steadystate.runtime.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** One thread of a crew, and whom it runs next. */
final class Worker implements Runnable {
    /** For so long the worker follows those who wake each other before it turns to those who stand in line. */
    private static final long SLICE_NS = 50_000;
    /** Whoever has had no rest for so long may wake another thread, which costs about as much. */
    private static final long PRESSED_NS = 20_000;
    /** Whoever takes longer than this for all that stand in line asks others for help. */
    private static final long ROUND_NS = 100_000;
    /** A rest that is not over after so many looks is no longer a very short one; about a microsecond of them. */
    private static final int BRIEF_LOOKS = 16;

    private static final VarHandle TURNS;
    private static final VarHandle CURRENT;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            TURNS = lookup.findVarHandle(Worker.class, "turns", long.class);
            CURRENT = lookup.findVarHandle(Worker.class, "current", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    final ReadyQueue ready;
    final Stopwatch watch;
    final Rests rests;

    private final Crew crew;
    private final int number;
    private final String name;
    private final @Nullable Thread thread;
    private final Waiting waiting;
    private final Watch guard;
    /** Set by the worker; who clears it wakes the worker. */
    private final AtomicBoolean parked = new AtomicBoolean();

    private @Nullable Pinning pinning;
    private int processor;

    private long turns;

    /** The number of the instance that it runs, or ran last. */
    @SuppressWarnings("UnusedVariable") // read through its handle
    private int current = -1;

    private long sliceBeganNs;
    /** Steps since the time was read that nobody waited for. */
    private int calmSteps;
    /** When those who stood in line at the time will all have been run. */
    private long roundEnds;

    private long roundBeganNs;

    /** {@code factory}: null if there is no thread, and the caller runs whom {@link #pick} returns. */
    Worker(Crew crew, int number, int members, String name, @Nullable ThreadFactory factory) {
        this.crew = crew;
        this.number = number;
        this.name = name;
        this.ready = new ReadyQueue(members);
        this.waiting = new Waiting(crew.idle);
        this.guard = new Watch(crew.lookout, this);
        this.watch = factory == null ? Stopwatch.even() : new Stopwatch();
        this.rests = new Rests(watch.nowNs());
        this.thread = factory == null ? null : factory.newThread(this);
        if (thread != null) {
            thread.setName(name);
        }
    }

    void pin(Pinning by, int number) {
        pinning = by;
        processor = number;
    }

    void start() {
        if (thread != null) {
            thread.start();
        }
    }

    @Override
    public void run() {
        if (pinning != null) {
            pinning.pin(processor);
        }
        while (!crew.isOver()) {
            ActorInstance next = pick();
            if (next == null) {
                if (!rests.isResting()) {
                    watch.lap();
                    rests.begin(watch.nowNs());
                }
                if (!waiting.pass()) {
                    park();
                }
            } else {
                if (rests.isResting()) {
                    rested(watch.lap());
                }
                waiting.reset();
                run(next);
            }
        }
    }

    private void rested(long tookNs) {
        rests.end(tookNs, watch.nowNs());
        waiting.took(tookNs);
    }

    private void run(ActorInstance next) {
        watch.begin();
        try {
            next.turn(this);
        } catch (Throwable failure) {
            // Not of a method of the actor: that is dealt with before it gets here.
            next.graph.crashed(next, failure);
        }
        if (watch.isTimed()) {
            spent(next, watch.end());
        }
    }

    // ---- whom to run

    /** Takes the next instance to run, if there is one. */
    @Nullable
    ActorInstance pick() {
        ready.collect();
        ActorInstance next = isSliceOver() ? null : ready.takeFront();
        if (next == null) {
            next = nextInLine();
        }
        if (next != null) {
            TURNS.setOpaque(this, turns + 1);
            CURRENT.setOpaque(this, next.number());
            look();
        }
        return next;
    }

    private boolean isSliceOver() {
        return watch.nowNs() - sliceBeganNs > SLICE_NS;
    }

    private @Nullable ActorInstance nextInLine() {
        ready.levelFront();
        sliceBeganNs = watch.nowNs();
        return ready.takeFirst();
    }

    /** Looks who is left in line. */
    private void look() {
        long now = watch.nowNs();
        crew.lookAround(now);
        if (!ready.hasLine()) {
            return;
        }
        if (ready.takenOut() - roundEnds >= 0) {
            roundEnds = ready.putIn();
            roundBeganNs = now;
        } else if (now - roundBeganNs > ROUND_NS) {
            roundBeganNs = now;
            crew.lookout.askForHelp();
        }
        crew.lookout.ensureGuard();
    }

    /** Whether it has had so much to do, for so long, that another thread may be troubled. */
    private boolean isPressed() {
        return ready.hasLine() && hasHadNoRest();
    }

    private boolean hasHadNoRest() {
        return rests.beganWorkBefore(watch.nowNs() - PRESSED_NS);
    }

    /** Whether an instance that could go on should give way: because others wait, or because it is to run elsewhere. */
    boolean stops(ActorInstance instance) {
        if (ready.isEmpty()) {
            if ((++calmSteps & 15) == 0 || watch.isLong()) {
                account(instance);
            }
            return instance.home != number;
        }
        account(instance);
        crew.lookout.ensureGuard();
        sendFrontHome();
        return instance.isSource() || isSliceOver();
    }

    private void account(ActorInstance instance) {
        spent(instance, watch.split());
        crew.lookAround(watch.nowNs());
    }

    /** Who has been woken for another worker, in the hope of being run here at once, has waited in vain. */
    private void sendFrontHome() {
        ActorInstance first = ready.front();
        if (first != null && first.home != number && hasHadNoRest()) {
            ActorInstance taken = ready.takeFront();
            if (taken != null) {
                crew.worker(taken.home).send(taken);
            }
        }
    }

    /**
     * Waits a short time for an instance that has nothing to do, as long as nobody else has: what comes in a moment then needs
     * no wake-up. True if it has something to do. On a stage nobody waits like that, or the test could not see that all is quiet.
     */
    boolean lingers(Life life) {
        if (thread == null || !ready.isEmpty() || life.instance().isStaged()) {
            return false;
        }
        if (life.isDue()) {
            return true;
        }
        boolean timed = crew.size() > 1 || watch.timesRest();
        if (timed) {
            restsFrom(life.instance());
        }
        boolean due = false;
        for (int looks = 1; !due && ready.isEmpty() && !crew.isOver() && waiting.pass(); looks++) {
            due = life.isDue();
            if (!timed && looks == BRIEF_LOOKS) {
                timed = true;
                restsFrom(life.instance());
            }
        }
        if (due) {
            waiting.reset();
        }
        if (timed) {
            rested(watch.rested());
        } else {
            watch.restedBriefly();
        }
        return due;
    }

    private void restsFrom(ActorInstance instance) {
        account(instance);
        rests.begin(watch.nowNs());
    }

    private void spent(ActorInstance instance, long tookNs) {
        instance.life.effort().spent(tookNs);
        rests.add(watch.takeBriefNs());
    }

    // ---- who is given to it

    /** Queues an instance that the running one has woken. */
    void push(ActorInstance instance) {
        ready.putInFront(instance);
        crew.lookout.ensureGuard();
    }

    /** Queues an instance from any thread. */
    void send(ActorInstance instance) {
        ready.send(instance);
        VarHandle.fullFence();
        unpark();
        crew.lookout.ensureGuard();
    }

    /** Whether an instance of this worker's should rather be run by one that is awake. */
    boolean leavesTo(Worker other) {
        return rests.isResting() && !other.isPressed();
    }

    /** How many instances it has begun to run; any thread. */
    long turns() {
        return (long) TURNS.getOpaque(this);
    }

    /** Whether it runs the instance, unless that has let go of the thread; any thread. */
    boolean has(ActorInstance instance) {
        return (int) CURRENT.getOpaque(this) == instance.number();
    }

    String name() {
        return name;
    }

    // ---- parking

    private void park() {
        guard.begin();
        parked.set(true);
        crew.lookout.parks();
        VarHandle.fullFence();
        boolean helps = false;
        while (!helps && parked.get() && ready.isEmpty() && !crew.isOver()) {
            if (guard.isOn()) {
                helps = guard.parkAndLook();
            } else {
                LockSupport.park(crew);
            }
            // An interrupt was for a method that has returned since; kept, it would make park return at once for ever.
            Thread.interrupted();
        }
        unmark();
        guard.end();
    }

    private boolean unmark() {
        if (parked.get() && parked.compareAndSet(true, false)) {
            crew.lookout.returns();
            return true;
        }
        return false;
    }

    /** Wakes the worker if it is parked and nobody else did. */
    boolean unpark() {
        if (unmark()) {
            LockSupport.unpark(thread);
            return true;
        }
        return false;
    }

    /** Has the worker look around, if it is parked. */
    void nudge() {
        LockSupport.unpark(thread);
    }

    Crew crew() {
        return crew;
    }

    boolean isParked() {
        return parked.get();
    }

    void interrupt() {
        if (thread != null) {
            thread.interrupt();
        }
    }

    boolean isRunBy(Thread candidate) {
        return thread == candidate;
    }
}
