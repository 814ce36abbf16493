package dev.steadystate.benchmarks.speed.steady.onehop;

import dev.steadystate.Actor;
import dev.steadystate.OnMessage;
import dev.steadystate.Rx;
import dev.steadystate.Schedule;
import dev.steadystate.benchmarks.speed.ring.Checksum;
import dev.steadystate.runtime.Receiver;
import jakarta.inject.Inject;

/** Is called for each record. */
@Actor(schedule = Schedule.DEDICATED)
final class MessageSink {
    @Rx("numbers")
    Receiver<Message> numbers;

    private final Checksum checksum;

    @Inject
    MessageSink(Checksum checksum) {
        this.checksum = checksum;
    }

    @OnMessage("numbers")
    void receive(Message message) {
        checksum.add(message.value());
    }
}
