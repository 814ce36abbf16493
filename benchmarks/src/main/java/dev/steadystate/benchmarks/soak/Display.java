package dev.steadystate.benchmarks.soak;

import dev.steadystate.Actor;
import dev.steadystate.OnMessage;
import dev.steadystate.Rx;
import dev.steadystate.runtime.LongReceiver;
import jakarta.inject.Inject;

/** Shows the latest number, and is too slow for all of them. */
@Actor
final class Display {
    @Rx("latest")
    LongReceiver latest;

    private final Tally tally;

    @Inject
    Display(Tally tally) {
        this.tally = tally;
    }

    @OnMessage("latest")
    void show(long number) {
        tally.latest.increment();
    }
}
