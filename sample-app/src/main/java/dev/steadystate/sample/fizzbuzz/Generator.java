package dev.steadystate.sample.fizzbuzz;

import dev.steadystate.Actor;
import dev.steadystate.OnRoom;
import dev.steadystate.State;
import dev.steadystate.Tx;
import dev.steadystate.runtime.LongCell;
import dev.steadystate.runtime.LongSender;

/** Shows a source: it is called while there is room in its channel, and fills it. The cell survives a restart. */
@Actor
final class Generator {
    @Tx(value = "numbers", capacity = 1 << 16)
    LongSender numbers;

    @State
    LongCell next;

    @OnRoom("numbers")
    void generate() {
        long n = next.get();
        for (int room = numbers.room(); room > 0; room--) {
            numbers.send(n++);
        }
        next.set(n);
    }
}
