package dev.steadystate.sample.fizzbuzz;

import dev.steadystate.Actor;
import dev.steadystate.OnMessage;
import dev.steadystate.OnStop;
import dev.steadystate.Rx;
import dev.steadystate.runtime.LongReceiver;
import dev.steadystate.runtime.Receiver;
import jakarta.inject.Inject;

/** Shows an actor with two inputs, and a service that Dagger hands to its constructor. */
@Actor
final class Logger {
    @Rx("messages")
    Receiver<Message> messages;

    @Rx("beats")
    LongReceiver beats;

    private final Tally tally;

    @Inject
    Logger(Tally tally) {
        this.tally = tally;
    }

    @OnMessage("messages")
    void count(Message message) {
        tally.add(message);
    }

    @OnMessage("beats")
    void onBeat(long beat) {
        tally.print("beat " + beat);
    }

    @OnStop
    void sum() {
        tally.print("all");
    }
}
