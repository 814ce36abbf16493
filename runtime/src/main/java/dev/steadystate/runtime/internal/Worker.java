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
    /** Whoever has had others in line for so long may wake another thread, which costs about as much. */
    private static final long PRESSED_NS = 20_000;
    /** Whoever takes longer than this for all that stand in line asks others for help. */
    private static final long ROUND_NS = 100_000;

    private static final VarHandle TURNS;

    static {
        try {
            TURNS = MethodHandles.lookup().findVarHandle(Worker.class, "turns", long.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    final ReadyQueue ready;
    final Stopwatch watch = new Stopwatch();

    private final Crew crew;
    private final @Nullable Thread thread;
    private final Waiting waiting;
    private final Watch guard;
    /** Set by the worker; who clears it wakes the worker. */
    private final AtomicBoolean parked = new AtomicBoolean();

    private long turns;
    private long sliceBeganNs;
    /** Since when somebody has stood in line, or 0. */
    private long pressedSinceNs;
    /** When those who stood in line at the time will all have been run. */
    private long roundEnds;

    private long roundBeganNs;

    /** {@code factory}: null if there is no thread, and the caller runs whom {@link #pick} returns. */
    Worker(Crew crew, int members, String name, @Nullable ThreadFactory factory) {
        this.crew = crew;
        this.ready = new ReadyQueue(members);
        this.waiting = new Waiting(crew.idle);
        this.guard = new Watch(crew.lookout, this);
        this.thread = factory == null ? null : factory.newThread(this);
        if (thread != null) {
            thread.setName(name);
        }
    }

    void start() {
        if (thread != null) {
            thread.start();
        }
    }

    @Override
    public void run() {
        while (!crew.isOver()) {
            ActorInstance next = pick();
            if (next != null) {
                waiting.reset();
                run(next);
            } else if (!waiting.pass()) {
                park();
            }
        }
    }

    private void run(ActorInstance next) {
        boolean timed = watch.begins();
        try {
            next.turn(this);
        } catch (Throwable failure) {
            // Not of a method of the actor: that is dealt with before it gets here.
            next.graph.crashed(next, failure);
        }
        if (timed) {
            next.life.effort().spent(watch.ended());
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

    /** Looks who is left in line, and for how long that has been so. */
    private void look() {
        if (!ready.hasLine()) {
            pressedSinceNs = 0;
            return;
        }
        long now = watch.nowNs();
        if (pressedSinceNs == 0) {
            pressedSinceNs = now;
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

    /** Whether there has been more to do than to run one instance, for long enough to trouble another thread with it. */
    private boolean isPressed() {
        return pressedSinceNs != 0 && watch.nowNs() - pressedSinceNs > PRESSED_NS;
    }

    /** Whether an instance that could go on should give way: others wait, and it had its time or only brings more work. */
    boolean isWanted(boolean source) {
        if (ready.isEmpty()) {
            return false;
        }
        crew.lookout.ensureGuard();
        watch.lap();
        return source || isSliceOver();
    }

    /**
     * Waits a short time for an instance that has nothing to do, as long as nobody else has: what comes in a moment then needs
     * no wake-up. True if it has something to do.
     */
    boolean lingers(Life life) {
        if (thread == null || !ready.isEmpty()) {
            return false;
        }
        if (crew.size() > 1) {
            watch.lap();
        }
        boolean due = false;
        while (!due && ready.isEmpty() && !crew.isOver() && waiting.pass()) {
            due = life.isDue();
        }
        if (due) {
            waiting.reset();
        }
        watch.skip();
        return due;
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
        return parked.get() && !other.isPressed();
    }

    /** How many instances it has begun to run; any thread. */
    long turns() {
        return (long) TURNS.getOpaque(this);
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
        watch.lap();
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
