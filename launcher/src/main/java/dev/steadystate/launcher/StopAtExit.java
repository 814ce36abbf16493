package dev.steadystate.launcher;

import dev.steadystate.runtime.ActorSystem;

/** Stops the graph when the JVM ends for a reason of its own, such as {@code System.exit}; the exit code is that of the reason. */
final class StopAtExit extends Thread {
    private final ActorSystem graph;
    private final GraphRun run;

    StopAtExit(ActorSystem graph, GraphRun run) {
        super("stop-at-exit");
        this.graph = graph;
        this.run = run;
    }

    /** Lets the JVM call this when it ends. */
    void install() {
        try {
            Runtime.getRuntime().addShutdownHook(this);
        } catch (IllegalStateException e) {
            graph.requestShutdown(); // the JVM is ending already
        }
    }

    /**
     * Leaves the end of the JVM to others again.
     *
     * @return false if it is too late: this thread is stopping the graph, and tells how that went
     */
    boolean remove() {
        try {
            return Runtime.getRuntime().removeShutdownHook(this);
        } catch (IllegalStateException e) {
            return false;
        }
    }

    @Override
    public void run() {
        stopGraph();
        System.out.flush();
        System.err.flush();
    }

    /** Stops the graph and returns the exit code. */
    int stopGraph() {
        try {
            graph.close();
            return ExitCode.OK;
        } catch (RuntimeException e) {
            return run.failed(e);
        }
    }
}
