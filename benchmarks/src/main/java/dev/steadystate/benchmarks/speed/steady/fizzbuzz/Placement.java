package dev.steadystate.benchmarks.speed.steady.fizzbuzz;

import dev.steadystate.Overflow;
import dev.steadystate.Schedule;
import dev.steadystate.benchmarks.speed.steady.Placed;
import dev.steadystate.runtime.ActorSystem;
import dev.steadystate.runtime.internal.ActorInstance;
import dev.steadystate.runtime.internal.ActorSpec;
import dev.steadystate.runtime.internal.Graph;
import dev.steadystate.runtime.internal.Lanes;
import dev.steadystate.runtime.internal.LongChannel;

/**
 * Wires the same actors as generated code does, with what {@code @Actor(schedule = DEDICATED)} and {@code @Actor(troupe = …)}
 * would give.
 */
enum Placement {
    /** A thread each. */
    DEDICATED,
    /** Generator and worker on one thread, the logger on another. */
    PAIR,
    /** All on one thread. */
    TROUPE;

    private static final int CAPACITY = 1 << 16;

    ActorSystem singles(FizzBuzzModule module) {
        SinglesComponent component = DaggerSinglesComponent.factory().create(module);
        Wiring wiring = new Wiring(this);
        wiring.generator.wire(component.generator(
                new Generator_ActorModule(wiring.generator, wiring.numbers.output(wiring.generator, 0))));
        wiring.worker.wire(component.worker(new Worker_ActorModule(
                wiring.worker, wiring.numbers.input(wiring.worker, 0), wiring.messages.output(wiring.worker, 0))));
        wiring.logger.wire(
                component.logger(new Logger_ActorModule(wiring.logger, wiring.messages.input(wiring.logger, 0))));
        return new Placed(wiring.graph);
    }

    ActorSystem batches(FizzBuzzModule module) {
        BatchesComponent component = DaggerBatchesComponent.factory().create(module);
        Wiring wiring = new Wiring(this);
        wiring.generator.wire(component.batchGenerator(
                new BatchGenerator_ActorModule(wiring.generator, wiring.numbers.output(wiring.generator, 0))));
        wiring.worker.wire(component.batchWorker(new BatchWorker_ActorModule(
                wiring.worker, wiring.numbers.input(wiring.worker, 0), wiring.messages.output(wiring.worker, 0))));
        wiring.logger.wire(component.batchLogger(
                new BatchLogger_ActorModule(wiring.logger, wiring.messages.input(wiring.logger, 0))));
        return new Placed(wiring.graph);
    }

    ActorSystem unions(FizzBuzzModule module) {
        UnionsComponent component = DaggerUnionsComponent.factory().create(module);
        Wiring wiring = new Wiring(this);
        Answer_Channel answers = wiring.graph.add(new Answer_Channel(
                wiring.graph, "answers", "Answer", CAPACITY, Overflow.BACKPRESSURE, Lanes.dealt(1, 1)));
        wiring.generator.wire(component.generator(
                new Generator_ActorModule(wiring.generator, wiring.numbers.output(wiring.generator, 0))));
        wiring.worker.wire(component.unionWorker(new UnionWorker_ActorModule(
                wiring.worker, wiring.numbers.input(wiring.worker, 0), answers.output(wiring.worker, 0))));
        wiring.logger.wire(
                component.unionLogger(new UnionLogger_ActorModule(wiring.logger, answers.input(wiring.logger, 0))));
        return new Placed(wiring.graph);
    }

    private ActorSpec spec(String name) {
        ActorSpec.Builder spec = ActorSpec.named(name);
        return switch (this) {
            case DEDICATED -> spec.schedule(Schedule.DEDICATED).build();
            case PAIR -> spec.troupe(name.equals("Logger") ? "back" : "front").build();
            case TROUPE -> spec.troupe("all").build();
        };
    }

    private static final class Wiring {
        private final Graph graph = Placed.empty("FizzBuzz");
        private final LongChannel numbers =
                graph.longChannel("numbers", CAPACITY, Overflow.BACKPRESSURE, Lanes.dealt(1, 1));
        private final LongChannel messages =
                graph.longChannel("messages", CAPACITY, Overflow.BACKPRESSURE, Lanes.dealt(1, 1));
        private final ActorInstance generator;
        private final ActorInstance worker;
        private final ActorInstance logger;

        Wiring(Placement placement) {
            generator = graph.instance(placement.spec("Generator"), 0);
            worker = graph.instance(placement.spec("Worker"), 0);
            logger = graph.instance(placement.spec("Logger"), 0);
        }
    }
}
