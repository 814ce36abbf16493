package dev.steadystate.benchmarks.soak;

import dev.steadystate.Actor;
import dev.steadystate.OnMessage;
import dev.steadystate.Rx;
import dev.steadystate.runtime.DeadLetter;
import dev.steadystate.runtime.Receiver;
import jakarta.inject.Inject;

/** Counts what could not be traded. */
@Actor
final class Undertaker {
    @Rx("refused")
    Receiver<DeadLetter<Quote>> refused;

    private final Tally tally;

    @Inject
    Undertaker(Tally tally) {
        this.tally = tally;
    }

    @OnMessage("refused")
    void bury(DeadLetter<Quote> letter) {
        tally.refused.increment();
    }
}
