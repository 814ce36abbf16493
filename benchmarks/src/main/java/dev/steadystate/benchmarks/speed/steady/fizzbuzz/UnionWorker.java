package dev.steadystate.benchmarks.speed.steady.fizzbuzz;

import dev.steadystate.Actor;
import dev.steadystate.OnMessage;
import dev.steadystate.Rx;
import dev.steadystate.Tx;
import dev.steadystate.runtime.LongReceiver;
import dev.steadystate.runtime.Sender;

/** Answers each number with a value of a sealed type, sent where it is made: so it is never on the heap. */
@Actor
final class UnionWorker {
    @Rx("numbers")
    LongReceiver numbers;

    @Tx(value = "messages", capacity = 1 << 16)
    Sender<Answer> messages;

    @OnMessage("numbers")
    void onNumber(long number) {
        if (number % 15 == 0) {
            messages.send(Answer.Word.FIZZBUZZ);
        } else if (number % 5 == 0) {
            messages.send(Answer.Word.BUZZ);
        } else if (number % 3 == 0) {
            messages.send(Answer.Word.FIZZ);
        } else {
            messages.send(new Answer.Plain(number));
        }
    }
}
