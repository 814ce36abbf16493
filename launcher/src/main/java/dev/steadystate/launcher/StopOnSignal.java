package dev.steadystate.launcher;

import dev.steadystate.runtime.ActorSystem;

/**
 * Stops the graph when the JVM is told to end by SIGINT or SIGTERM. Left alone, the exit code would be that of the signal,
 * so this thread ends the JVM itself with the code that tells whether the stop was clean.
 */
final class StopOnSignal extends Thread {
    private final ActorSystem graph;
    private final GraphRun run;

    StopOnSignal(ActorSystem graph, GraphRun run) {
        super("stop-on-signal");
        this.graph = graph;
        this.run = run;
    }

    /** Lets the JVM call this when it is told to end. */
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
     * @return false if it is too late: this thread is stopping the graph, and will end the JVM
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
        int code = stopGraph();
        System.out.flush();
        System.err.flush();
        Runtime.getRuntime().halt(code);
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
