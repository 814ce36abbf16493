package dev.steadystate.benchmarks.soak;

import dev.steadystate.Actor;
import dev.steadystate.OnMessage;
import dev.steadystate.Restarts;
import dev.steadystate.Rx;
import dev.steadystate.Tx;
import dev.steadystate.runtime.DoubleSender;
import dev.steadystate.runtime.IntSender;
import dev.steadystate.runtime.LongReceiver;
import jakarta.inject.Inject;

/** Even numbers as ints, odd ones as doubles; fails at times. */
@Actor(restarts = @Restarts(max = 1_000_000, within = "10s", minBackoff = "1ms", maxBackoff = "4ms"))
final class Splitter {
    @Rx("longs")
    LongReceiver longs;

    @Tx("ints")
    IntSender ints;

    @Tx("doubles")
    DoubleSender doubles;

    private final Upsets upsets;

    @Inject
    Splitter(Upsets upsets) {
        this.upsets = upsets;
    }

    @OnMessage("longs")
    void split(long number) {
        upsets.mayFail();
        if (number % 2 == 0) {
            ints.send((int) number);
        } else {
            doubles.send((double) number);
        }
    }
}
