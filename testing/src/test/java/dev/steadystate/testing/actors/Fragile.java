package dev.steadystate.testing.actors;

import dev.steadystate.Actor;
import dev.steadystate.OnMessage;
import dev.steadystate.OnStop;
import dev.steadystate.Restarts;
import dev.steadystate.Rx;
import dev.steadystate.runtime.LongReceiver;
import java.util.Objects;

/** Fails for good at a negative number, and in its end. */
@Actor(restarts = @Restarts(max = 0))
final class Fragile {
    @Rx("numbers")
    LongReceiver numbers;

    @OnMessage("numbers")
    void check(long number) {
        if (number < 0) {
            throw new IllegalArgumentException("negative: " + number);
        }
    }

    @OnStop
    void end() {
        Objects.checkIndex(1, 0);
    }
}
