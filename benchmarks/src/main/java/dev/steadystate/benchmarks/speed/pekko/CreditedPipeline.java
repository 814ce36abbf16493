package dev.steadystate.benchmarks.speed.pekko;

import dev.steadystate.benchmarks.speed.Meter;
import dev.steadystate.benchmarks.speed.Throughput;
import dev.steadystate.benchmarks.speed.Workload;
import dev.steadystate.benchmarks.speed.ring.Sink;
import java.util.concurrent.CountDownLatch;
import java.util.function.LongConsumer;
import org.apache.pekko.actor.typed.ActorSystem;
import org.apache.pekko.actor.typed.Props;
import org.apache.pekko.actor.typed.javadsl.ActorContext;
import org.apache.pekko.actor.typed.javadsl.Behaviors;

/** Runs a credited source, which is the system's first actor, and what it sends to. */
final class CreditedPipeline implements Workload {
    /** Makes the other actors. */
    interface Actors {
        /**
         * Called once, by the source's thread.
         *
         * @param dispatcher for each actor
         * @param ended to be called with the number that {@link CreditedSource.Output#end} was called with, when all
         *     messages before it have been handled
         */
        CreditedSource.Output spawn(ActorContext<CreditedSource.Command> source, Props dispatcher, LongConsumer ended);
    }

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Sink sink;
    private final Throughput meter;
    private volatile long sent;
    private final ActorSystem<CreditedSource.Command> system;

    /**
     * @param dispatcher of all actors: "default" or "own"
     * @param throughput messages that an actor handles before it gives its thread back
     */
    CreditedPipeline(Sink sink, String dispatcher, int throughput, Actors actors) {
        this.sink = sink;
        this.meter = new Throughput(sink::count);
        Props props = Pekko.dispatcher(dispatcher);
        this.system = ActorSystem.create(
                Behaviors.setup(source -> CreditedSource.sendingTo(actors.spawn(source, props, this::end))),
                "pipeline",
                Pekko.config(throughput),
                props);
    }

    private void end(long messages) {
        sent = messages;
        ended.countDown();
    }

    @Override
    public void start() {
        for (int i = 0; i < CreditedSource.CREDITS; i++) {
            system.tell(CreditedSource.Command.CREDIT);
        }
    }

    @Override
    public Meter meter() {
        return meter;
    }

    @Override
    public void stop() throws Exception {
        system.tell(CreditedSource.Command.STOP);
        Pekko.await(ended);
        sink.check(sent);
        Pekko.terminate(system);
    }
}
