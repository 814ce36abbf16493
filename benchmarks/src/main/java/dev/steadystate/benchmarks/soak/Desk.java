package dev.steadystate.benchmarks.soak;

import dev.steadystate.Actor;
import dev.steadystate.OnMessage;
import dev.steadystate.Rx;
import dev.steadystate.Tx;
import dev.steadystate.runtime.ActorContext;
import dev.steadystate.runtime.Receiver;
import dev.steadystate.runtime.Sender;
import jakarta.inject.Inject;

/** One of several who settle signals, and leave a note on each. */
@Actor(instances = 3)
final class Desk {
    @Rx("signals")
    Receiver<Signal> signals;

    @Tx("notes")
    Sender<Note> notes;

    private final Tally tally;
    private final int number;

    @Inject
    Desk(Tally tally, ActorContext context) {
        this.tally = tally;
        this.number = context.instance();
    }

    @OnMessage("signals")
    void settle(Signal signal) {
        notes.send(new Note(signal instanceof Signal.Rest ? "rest" : "settled"));
        tally.settled[number].increment();
    }
}
