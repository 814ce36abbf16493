package dev.steadystate.benchmarks.speed.steady.onehop;

import dev.steadystate.Actor;
import dev.steadystate.OnMessage;
import dev.steadystate.Rx;
import dev.steadystate.Schedule;
import dev.steadystate.benchmarks.speed.ring.Checksum;
import dev.steadystate.benchmarks.speed.ring.Tick;
import dev.steadystate.runtime.Receiver;
import jakarta.inject.Inject;

/** Is called for each tick. */
@Actor(schedule = Schedule.DEDICATED)
final class TickSink {
    @Rx("numbers")
    Receiver<Tick> numbers;

    private final Checksum checksum;

    @Inject
    TickSink(Checksum checksum) {
        this.checksum = checksum;
    }

    @OnMessage("numbers")
    void receive(Tick tick) {
        checksum.add(tick.checksum());
    }
}
