package demo;

import dev.steadystate.Overflow;
import dev.steadystate.runtime.GraphSettings;
import dev.steadystate.runtime.internal.ActorInstance;
import dev.steadystate.runtime.internal.Graph;
import dev.steadystate.runtime.internal.Lanes;
import dev.steadystate.runtime.internal.LongChannel;
import javax.annotation.processing.Generated;

/**
 * Makes the channels of {@link FizzBuzz} and hands its actors their ends.
 */
@Generated("dev.steadystate.processor.SteadyStateProcessor")
final class FizzBuzzWiring {
    final Graph graph;

    private final FizzBuzzComponent component;

    private final Message_Channel messages;

    private final LongChannel numbers;

    FizzBuzzWiring(GraphSettings settings, TallyModule tallyModule) {
        this(graph(settings), DaggerFizzBuzzComponent.factory().create(tallyModule));
    }

    /**
     * Also for tests, which put the graph on a stage first.
     */
    FizzBuzzWiring(Graph graph, FizzBuzzComponent component) {
        this.graph = graph;
        this.component = component;
        messages = graph.add(new Message_Channel(graph, "messages", "Message", 65_536,
                Overflow.BACKPRESSURE, Lanes.dealt(1, 1)));
        numbers = graph.longChannel("numbers", 65_536, Overflow.BACKPRESSURE, Lanes.dealt(1, 1));
        wireGenerator();
        wireLogger();
        wireWorker();
    }

    static Graph graph(GraphSettings settings) {
        return new Graph("FizzBuzz", settings, 1, 30_000_000_000L);
    }

    private void wireGenerator() {
        ActorInstance instance = graph.instance(Generator_ActorModule.SPEC, 0);
        instance.wire(component.generator(new Generator_ActorModule(instance,
                numbers.output(instance, 0))));
    }

    private void wireLogger() {
        ActorInstance instance = graph.instance(Logger_ActorModule.SPEC, 0);
        instance.wire(component.logger(new Logger_ActorModule(instance,
                messages.input(instance, 0))));
    }

    private void wireWorker() {
        ActorInstance instance = graph.instance(Worker_ActorModule.SPEC, 0);
        instance.wire(component.worker(new Worker_ActorModule(instance, numbers.input(instance, 0),
                messages.output(instance, 0))));
    }
}
