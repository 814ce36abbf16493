package dev.steadystate.benchmarks.speed.steady.restart;

import dev.steadystate.Actor;
import dev.steadystate.OnMessage;
import dev.steadystate.Rx;
import dev.steadystate.benchmarks.speed.ring.Checksum;
import dev.steadystate.runtime.LongReceiver;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Takes what the neighbour sends. */
@Actor
final class Reader {
    @Rx("news")
    LongReceiver news;

    private final Checksum checksum;

    @Inject
    Reader(@Named("news") Checksum checksum) {
        this.checksum = checksum;
    }

    @OnMessage("news")
    void receive(long number) {
        checksum.add(number);
    }
}
