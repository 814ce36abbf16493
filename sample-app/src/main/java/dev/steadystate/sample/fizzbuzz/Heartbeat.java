package dev.steadystate.sample.fizzbuzz;

import dev.steadystate.Actor;
import dev.steadystate.Every;
import dev.steadystate.State;
import dev.steadystate.Tx;
import dev.steadystate.runtime.ActorContext;
import dev.steadystate.runtime.LongCell;
import dev.steadystate.runtime.LongSender;
import jakarta.inject.Inject;

/** Shows a timer, and an actor that ends the graph: what is in flight then still arrives. */
@Actor
final class Heartbeat {
    @Tx("beats")
    LongSender beats;

    @State
    LongCell count;

    private final BeatLimit limit;

    @Inject
    Heartbeat(BeatLimit limit) {
        this.limit = limit;
    }

    @Every("100ms")
    void beat(ActorContext context) {
        long beat = count.get() + 1;
        beats.send(beat);
        count.set(beat);
        if (beat == limit.beats()) {
            context.requestShutdown();
        }
    }
}
