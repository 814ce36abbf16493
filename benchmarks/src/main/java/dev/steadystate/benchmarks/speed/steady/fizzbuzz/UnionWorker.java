package dev.steadystate.benchmarks.speed.steady.fizzbuzz;

import dev.steadystate.Actor;
import dev.steadystate.OnMessage;
import dev.steadystate.Rx;
import dev.steadystate.Tx;
import dev.steadystate.runtime.LongReceiver;
import dev.steadystate.runtime.Sender;

/** Answers each number with a value of a sealed type. */
@Actor
final class UnionWorker {
    @Rx("numbers")
    LongReceiver numbers;

    @Tx(value = "messages", capacity = 1 << 16)
    Sender<Answer> messages;

    @OnMessage("numbers")
    void onNumber(long number) {
        messages.send(Answer.to(number));
    }
}
