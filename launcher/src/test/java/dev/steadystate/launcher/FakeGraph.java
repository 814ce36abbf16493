package dev.steadystate.launcher;

import dev.steadystate.Overflow;
import dev.steadystate.Schedule;
import dev.steadystate.runtime.ActorSystem;
import dev.steadystate.runtime.GraphFacts;
import dev.steadystate.runtime.GraphFacts.ActorFacts;
import dev.steadystate.runtime.GraphFacts.ChannelFacts;
import dev.steadystate.runtime.GraphFacts.SettingFacts;
import dev.steadystate.runtime.GraphState;
import dev.steadystate.runtime.TelemetryFacts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Notes what is done to it, and stops at once: cleanly, or with a failure. */
final class FakeGraph implements ActorSystem {
    final List<String> calls = new ArrayList<>();

    @Nullable
    RuntimeException failure;

    @Override
    public void start() {
        calls.add("start");
    }

    @Override
    public void requestShutdown() {
        calls.add("requestShutdown");
    }

    @Override
    public void awaitStopped() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        stop("awaitStopped");
    }

    @Override
    public void awaitStopped(Duration timeout) {
        stop("awaitStopped " + timeout);
    }

    @Override
    public void close() {
        stop("close");
    }

    private void stop(String call) {
        calls.add(call);
        if (failure != null) {
            throw failure;
        }
    }

    @Override
    public GraphState state() {
        return GraphState.BUILT;
    }

    @Override
    public GraphFacts facts() {
        return new GraphFacts(
                "Tour",
                List.of(
                        new ActorFacts("Feed", 1, Schedule.DEDICATED, "", true),
                        new ActorFacts("Sink", 1, Schedule.SHARED, "end", false),
                        new ActorFacts("Work", 16, Schedule.SHARED, "", false)),
                List.of(
                        new ChannelFacts(
                                "in", "long", 65_536, 16, Overflow.BACKPRESSURE, List.of("Feed"), List.of("Work")),
                        new ChannelFacts(
                                "out",
                                "List<Result>",
                                8,
                                17,
                                Overflow.DROP_OLDEST,
                                List.of("Work", GraphFacts.EXTERNAL),
                                List.of("Sink"))),
                List.of(
                        new SettingFacts("threads", "2", "property steadystate.tour.threads"),
                        new SettingFacts("shutdownTimeout", "30s", "@ActorGraph")),
                TelemetryFacts.DEFAULT);
    }
}
