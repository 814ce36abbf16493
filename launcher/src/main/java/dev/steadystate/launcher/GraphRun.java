package dev.steadystate.launcher;

import dev.steadystate.runtime.ActorSystem;
import dev.steadystate.runtime.GraphSettings;
import dev.steadystate.runtime.GraphState;
import dev.steadystate.runtime.UncleanShutdownException;

/** Builds a graph, and checks or runs it. Kept free of lambdas and of the option parser: it is on the way to the first message. */
final class GraphRun {
    private final String name;
    private final GraphFactory factory;
    private final boolean stackTraces;

    GraphRun(String name, GraphFactory factory, boolean stackTraces) {
        this.name = name;
        this.factory = factory;
        this.stackTraces = stackTraces;
    }

    /** Builds the graph and prints what it consists of. */
    int check(GraphSettings settings) {
        try (ActorSystem graph = factory.build(settings)) {
            System.out.print(new GraphTable(graph.facts()));
            System.out.flush();
            return ExitCode.OK;
        } catch (RuntimeException e) {
            return failed(e);
        }
    }

    /** Builds the graph and runs it until it has stopped. */
    int run(GraphSettings settings) {
        StopOnSignal signals = new StopOnSignal(name);
        signals.install();
        try {
            ActorSystem graph = factory.build(settings);
            signals.guard(graph);
            return run(graph, new StopAtExit(graph, this), signals);
        } catch (RuntimeException e) {
            return failed(e);
        } finally {
            signals.remove();
        }
    }

    private int run(ActorSystem graph, StopAtExit hook, StopOnSignal signals) {
        hook.install();
        try {
            graph.start();
        } catch (RuntimeException e) {
            boolean calledOff = signals.hasStopped() && graph.state() == GraphState.STOPPED;
            return calledOff && hook.remove() ? ExitCode.OK : ended(e, hook);
        }
        return await(graph, hook);
    }

    private int await(ActorSystem graph, StopAtExit hook) {
        try {
            graph.awaitStopped();
            hook.remove();
            return ExitCode.OK;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return hook.remove() ? hook.stopGraph() : ExitCode.FAILED;
        } catch (RuntimeException e) {
            return ended(e, hook);
        }
    }

    /** If the JVM ends already, the hook tells what there is to tell. */
    private int ended(RuntimeException e, StopAtExit hook) {
        return hook.remove() ? failed(e) : ExitCode.FAILED;
    }

    /** Tells what went wrong, in one line if nothing more is asked for, and returns the exit code. */
    int failed(RuntimeException e) {
        if (stackTraces) {
            e.printStackTrace();
        } else {
            System.err.println(name + ": " + (e instanceof UncleanShutdownException ? e.getMessage() : describe(e)));
        }
        return ExitCode.FAILED;
    }

    private static String describe(Throwable e) {
        String message = e.getMessage();
        boolean meantForPeople = e instanceof IllegalArgumentException || e instanceof IllegalStateException;
        return message != null && meantForPeople ? message : e.toString();
    }
}
