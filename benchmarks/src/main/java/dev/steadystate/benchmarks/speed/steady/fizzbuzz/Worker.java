package dev.steadystate.benchmarks.speed.steady.fizzbuzz;

import dev.steadystate.Actor;
import dev.steadystate.OnMessage;
import dev.steadystate.Rx;
import dev.steadystate.Tx;
import dev.steadystate.benchmarks.speed.fizzbuzz.Words;
import dev.steadystate.runtime.LongReceiver;
import dev.steadystate.runtime.LongSender;

/** Is called for each number. */
@Actor
final class Worker {
    @Rx("numbers")
    LongReceiver numbers;

    @Tx(value = "messages", capacity = 1 << 16)
    LongSender messages;

    @OnMessage("numbers")
    void onNumber(long number) {
        messages.send(Words.of(number));
    }
}
