package dev.steadystate.testing.actors;

import dev.steadystate.Actor;
import dev.steadystate.OnRoom;
import dev.steadystate.State;
import dev.steadystate.Tx;
import dev.steadystate.runtime.IntCell;
import dev.steadystate.runtime.LongSender;

/** Fills a channel for ever; its cell is durable. */
@Actor
final class Source {
    @Tx(value = "numbers", capacity = 8)
    LongSender numbers;

    @State(durable = true)
    IntCell next;

    @OnRoom("numbers")
    void more() {
        numbers.send(next.get());
        next.set(next.get() + 1);
    }
}
