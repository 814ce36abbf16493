package dev.steadystate.runtime.internal;

import dev.steadystate.OnExhausted;
import java.util.ArrayList;
import java.util.List;

/** A graph on a clock of its own whose actors fail as they are told. */
abstract class FailingActors {
    final ManualClock clock = new ManualClock();
    final Graph graph = Graphs.graph(clock);
    final List<Object> events = new ArrayList<>();
    final IllegalStateException failure = new IllegalStateException("thrown by the test");

    private Driver driver;

    void run(int milliseconds) {
        driver = driver == null ? graph.drive() : driver;
        for (int ms = 0; ms < milliseconds; ms++) {
            driver.runUntilIdle();
            clock.advanceMs(1);
        }
        driver.runUntilIdle();
    }

    /** An actor with a timer of 1 ms whose n-th call throws the n-th failure, if there is one. */
    Script ticking(ActorSpec spec, Throwable... failures) {
        Script script = new Script(graph, spec, 0);
        Timer timer = script.instance.timer("tick", 1_000_000);
        IntState ticks = script.instance.intState("ticks");
        int[] calls = {0};
        script.on(timer::due, () -> {
            ticks.set(ticks.get() + 1);
            int call = calls[0]++;
            if (call < failures.length) {
                throw failures[call];
            }
            events.add(spec.name + " tick " + ticks.get());
            timer.advance();
        });
        return script;
    }

    static ActorSpec.Builder spec(String name, int max, OnExhausted onExhausted) {
        return ActorSpec.named(name)
                .methods("tick")
                .restarts(max, 60_000_000_000L, 10_000_000, 1_000_000_000, 0, onExhausted);
    }

    static ActorSpec worker() {
        return spec("Worker", 5, OnExhausted.STOP_GRAPH).build();
    }
}
