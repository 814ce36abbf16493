package dev.steadystate.launcher;

import dev.steadystate.runtime.ActorSystem;
import dev.steadystate.runtime.GraphFacts;
import dev.steadystate.runtime.GraphState;
import dev.steadystate.runtime.TelemetryFacts;
import dev.steadystate.runtime.UncleanShutdownException;
import dev.steadystate.runtime.Veto;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** A main whose graph says what is done to it. Its argument says how it stops: well, badly, never; or what it does instead. */
final class SlowMain implements ActorSystem {
    private final String manner;
    private final CountDownLatch asked = new CountDownLatch(1);

    private SlowMain(String manner) {
        this.manner = manner;
    }

    public static void main(String[] args) {
        SlowMain graph = new SlowMain(args[0]);
        int code = new GraphCommand("slow", settings -> graph.build()).run();
        System.out.println("run returns " + code);
        System.exit(code);
    }

    private ActorSystem build() {
        if (manner.equals("builds")) {
            System.out.println("started to build");
            await(asked);
        }
        return this;
    }

    @Override
    public void start() {
        System.out.println("started");
        if (manner.equals("late")) {
            await(asked);
            throw new IllegalStateException("Slow is STOPPED: a graph is started once");
        }
        if (manner.equals("exit")) {
            new Thread(() -> System.exit(5)).start();
        }
    }

    @Override
    public void awaitStopped() {
        await(asked);
        finish();
    }

    @Override
    public void close() {
        System.out.println("asked to stop");
        asked.countDown();
        finish();
    }

    private void finish() {
        if (manner.equals("never")) {
            await(new CountDownLatch(1));
        }
        if (manner.equals("badly")) {
            throw new UncleanShutdownException("Slow", List.of(new Veto("Work", 0, "in holds 17")), null);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void requestShutdown() {
        throw new IllegalStateException("one request may not be enough");
    }

    @Override
    public void awaitStopped(Duration timeout) {
        awaitStopped();
    }

    @Override
    public GraphState state() {
        return asked.getCount() > 0 ? GraphState.RUNNING : GraphState.STOPPED;
    }

    @Override
    public GraphFacts facts() {
        return new GraphFacts("Slow", List.of(), List.of(), List.of(), TelemetryFacts.DEFAULT);
    }
}
