package dev.steadystate.benchmarks.speed.steady.fizzbuzz;

import dev.steadystate.Actor;
import dev.steadystate.OnMessage;
import dev.steadystate.Rx;
import dev.steadystate.benchmarks.speed.fizzbuzz.Tally;
import dev.steadystate.runtime.Receiver;
import jakarta.inject.Inject;

/** Is called for each answer. */
@Actor
final class UnionLogger {
    @Rx("messages")
    Receiver<Answer> messages;

    private final Tally tally;

    @Inject
    UnionLogger(Tally tally) {
        this.tally = tally;
    }

    @OnMessage("messages")
    void count(Answer answer) {
        if (answer instanceof Answer.Plain plain) {
            tally.add(plain.number());
        } else {
            tally.add(((Answer.Word) answer).code);
        }
    }
}
