package dev.steadystate.launcher;

import dev.steadystate.runtime.ActorSystem;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * SIGINT and SIGTERM: the first one asks the graph to stop, whatever its barrier; a second one ends the process at once. A
 * shutdown hook could do the first only, for the JVM heeds no further signal while hooks run, and it would end with an exit
 * code of its own. As long as there is no graph, a signal ends the process as usual.
 */
final class StopOnSignal implements JvmSignals.Listener, Runnable {
    private static final String[] SIGNALS = {"INT", "TERM"};

    private final String name;
    /** Takes tens of milliseconds, while which the graph can be built. */
    private final Thread installation = new Thread(this, "signals");

    private final @Nullable Object[] before = new Object[SIGNALS.length];
    private final AtomicInteger heard = new AtomicInteger();
    private volatile @Nullable JvmSignals jvm;
    private volatile @Nullable ActorSystem graph;

    StopOnSignal(String name) {
        this.name = name;
    }

    /** Begins to listen. */
    void install() {
        installation.setDaemon(true);
        installation.start();
    }

    @Override
    public void run() {
        JvmSignals signals = JvmSignals.find();
        for (int i = 0; signals != null && i < SIGNALS.length; i++) {
            before[i] = signals.listen(SIGNALS[i], this);
        }
        jvm = signals;
    }

    /** From now on signals stop this graph. */
    void guard(ActorSystem built) {
        awaitInstalled();
        graph = built;
    }

    /** Leaves signals to whom they were left before. */
    void remove() {
        awaitInstalled();
        JvmSignals signals = jvm;
        for (int i = 0; signals != null && i < SIGNALS.length; i++) {
            signals.restore(SIGNALS[i], before[i]);
        }
    }

    private void awaitInstalled() {
        boolean interrupted = false;
        while (installation.isAlive()) {
            try {
                installation.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether a signal has asked the graph to stop. */
    boolean hasStopped() {
        return graph != null && heard.get() > 0;
    }

    @Override
    public void heard(String signal, int number) {
        ActorSystem running = graph;
        if (running == null) {
            Runtime.getRuntime().exit(ExitCode.ofSignal(number));
        } else if (heard.getAndIncrement() == 0) {
            System.err.println(name + ": SIG" + signal + ", stopping; a second signal ends it at once");
            stop(running);
        } else {
            System.err.println(name + ": SIG" + signal + ", ended at once; what was in flight is lost");
            System.out.flush();
            System.err.flush();
            Runtime.getRuntime().halt(ExitCode.ofSignal(number));
        }
    }

    /** The main thread waits for the same and tells how it went. */
    private static void stop(ActorSystem running) {
        try {
            running.close();
        } catch (RuntimeException e) {
            System.err.flush();
        }
    }
}
