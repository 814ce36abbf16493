package dev.steadystate.benchmarks.soak;

import dev.steadystate.ActorGraph;
import dev.steadystate.Rx;
import dev.steadystate.Tx;
import dev.steadystate.runtime.ActorSystem;
import dev.steadystate.runtime.ExternalReceiver;
import dev.steadystate.runtime.ExternalSender;

/** Every kind of channel and end, restarts and dead letters. */
@ActorGraph(
        actors = {
            Source.class,
            Splitter.class,
            Mint.class,
            Auditor.class,
            Trader.class,
            Undertaker.class,
            Desk.class,
            Clerk.class,
            Display.class
        },
        modules = SoakModule.class)
interface Exchange extends ActorSystem {
    @Tx("questions")
    ExternalSender<Note> questions();

    @Rx("answers")
    ExternalReceiver<Note> answers();
}
