package dev.steadystate.benchmarks.soak;

import dev.steadystate.Actor;
import dev.steadystate.OnRoom;
import dev.steadystate.OnStop;
import dev.steadystate.State;
import dev.steadystate.Tx;
import dev.steadystate.runtime.LongCell;
import dev.steadystate.runtime.LongSender;
import jakarta.inject.Inject;

/** Numbers, as long as there is room. */
@Actor
final class Source {
    @Tx("longs")
    LongSender longs;

    @State
    LongCell next;

    private final Tally tally;

    @Inject
    Source(Tally tally) {
        this.tally = tally;
    }

    @OnRoom("longs")
    void send() {
        long number = next.get();
        for (int room = longs.room(); room > 0; room--) {
            longs.send(number++);
        }
        next.set(number);
    }

    @OnStop
    void tell() {
        tally.sent.add(next.get());
    }
}
