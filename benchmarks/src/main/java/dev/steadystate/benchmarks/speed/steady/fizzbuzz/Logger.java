package dev.steadystate.benchmarks.speed.steady.fizzbuzz;

import dev.steadystate.Actor;
import dev.steadystate.OnMessage;
import dev.steadystate.Rx;
import dev.steadystate.benchmarks.speed.fizzbuzz.Tally;
import dev.steadystate.runtime.LongReceiver;
import jakarta.inject.Inject;

/** Is called for each message. */
@Actor
final class Logger {
    @Rx("messages")
    LongReceiver messages;

    private final Tally tally;

    @Inject
    Logger(Tally tally) {
        this.tally = tally;
    }

    @OnMessage("messages")
    void count(long message) {
        tally.add(message);
    }
}
