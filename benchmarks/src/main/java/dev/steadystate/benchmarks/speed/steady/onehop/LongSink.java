package dev.steadystate.benchmarks.speed.steady.onehop;

import dev.steadystate.Actor;
import dev.steadystate.OnMessage;
import dev.steadystate.Rx;
import dev.steadystate.Schedule;
import dev.steadystate.benchmarks.speed.ring.Checksum;
import dev.steadystate.runtime.LongReceiver;
import jakarta.inject.Inject;

/** Is called for each number. */
@Actor(schedule = Schedule.DEDICATED)
final class LongSink {
    @Rx("numbers")
    LongReceiver numbers;

    private final Checksum checksum;

    @Inject
    LongSink(Checksum checksum) {
        this.checksum = checksum;
    }

    @OnMessage("numbers")
    void receive(long number) {
        checksum.add(number);
    }
}
