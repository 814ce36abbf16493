package dev.steadystate.benchmarks.speed.steady.restart;

import dev.steadystate.Actor;
import dev.steadystate.OnMessage;
import dev.steadystate.Rx;
import dev.steadystate.benchmarks.speed.ring.Checksum;
import dev.steadystate.runtime.LongReceiver;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Takes what the one that fails passes on. */
@Actor
final class Collector {
    @Rx("results")
    LongReceiver results;

    private final Checksum checksum;

    @Inject
    Collector(@Named("results") Checksum checksum) {
        this.checksum = checksum;
    }

    @OnMessage("results")
    void receive(long number) {
        checksum.add(number);
    }
}
