package dev.steadystate.benchmarks.speed.pekko;

import org.apache.pekko.actor.typed.ActorRef;

/** The sink's side of the flow control: one credit for each chunk of messages handled. */
final class Credits {
    private final ActorRef<CreditedSource.Command> source;
    private int handled;

    Credits(ActorRef<CreditedSource.Command> source) {
        this.source = source;
    }

    void handled(int messages) {
        handled += messages;
        if (handled == CreditedSource.CHUNK) {
            handled = 0;
            source.tell(CreditedSource.Command.CREDIT);
        }
    }
}
