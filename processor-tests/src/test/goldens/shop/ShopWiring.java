package shop;

import dev.steadystate.Overflow;
import dev.steadystate.runtime.DeadLetter;
import dev.steadystate.runtime.ExternalReceiver;
import dev.steadystate.runtime.ExternalSender;
import dev.steadystate.runtime.GraphSettings;
import dev.steadystate.runtime.internal.ActorInstance;
import dev.steadystate.runtime.internal.Graph;
import dev.steadystate.runtime.internal.Lanes;
import dev.steadystate.runtime.internal.LongChannel;
import dev.steadystate.runtime.internal.RefChannel;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Makes the channels of {@link Shop} and hands its actors their ends.
 */
@Generated("dev.steadystate.processor.SteadyStateProcessor")
final class ShopWiring {
    final Graph graph;

    private final ShopComponent component;

    private final RefChannel<Line> lines;

    private final RefChannel<Order> orders;

    private final RefChannel<Order> parsed;

    private final RefChannel<DeadLetter<Line>> poison;

    private final Price_Channel prices_;

    private final RefChannel<List<Price>> receipts;

    private final RefChannel<Line> rejects;

    private final LongChannel ticks;

    ShopWiring(GraphSettings settings, Prices prices) {
        graph = new Graph("Shop", settings, 2, 5_000_000_000L);
        component = DaggerShopComponent.factory().create(prices);
        lines = graph.channel("lines", "Line", 4_096, Overflow.BACKPRESSURE, Lanes.cross(1, 4));
        orders = graph.channel("orders", "Order", 1_024, Overflow.BACKPRESSURE, Lanes.dealt(1, 1));
        parsed = graph.channel("parsed", "Order", 1_024, Overflow.BACKPRESSURE, Lanes.dealt(4, 1));
        poison = graph.channel("poison", "DeadLetter<Line>", 1_024, Overflow.BACKPRESSURE,
                Lanes.dealt(4, 1));
        prices_ = graph.add(new Price_Channel(graph, "prices", "Price", 1_024,
                Overflow.BACKPRESSURE, Lanes.cross(1, 2)));
        receipts = graph.channel("receipts", "List<Price>", 1_024, Overflow.BACKPRESSURE,
                Lanes.dealt(1, 1));
        graph.leastCapacity("rejects", 2);
        rejects = graph.channel("rejects", "Line", 64, Overflow.BACKPRESSURE, Lanes.dealt(4, 1));
        ticks = graph.longChannel("ticks", 2, Overflow.DROP_OLDEST, Lanes.dealt(1, 1));
        wireAudit();
        wireParser();
        wirePricer();
        wireReader();
        wireTill();
    }

    ExternalSender<Order> orders() {
        return orders.externalOutput(0);
    }

    ExternalReceiver<List<Price>> receipts() {
        return receipts.externalInput(0);
    }

    private void wireAudit() {
        ActorInstance instance = graph.instance(Audit_ActorModule.SPEC, 0);
        instance.wire(component.audit(new Audit_ActorModule(instance, prices_.input(instance, 0),
                rejects.merged(instance, 0), poison.merged(instance, 0))));
    }

    private void wireParser() {
        for (int i = 0; i < 4; i++) {
            ActorInstance instance = graph.instance(Parser_ActorModule.SPEC, i);
            instance.wire(component.parser(new Parser_ActorModule(instance,
                    lines.input(instance, i).deadLetters(3, poison.output(instance, i)),
                    parsed.output(instance, i), rejects.output(instance, i))));
        }
    }

    private void wirePricer() {
        ActorInstance instance = graph.instance(Pricer_ActorModule.SPEC, 0);
        instance.wire(component.pricer(new Pricer_ActorModule(instance, orders.input(instance, 0),
                parsed.merged(instance, 0), prices_.broadcast(instance, 0),
                ticks.output(instance, 0))));
    }

    private void wireReader() {
        ActorInstance instance = graph.instance(Reader_ActorModule.SPEC, 0);
        instance.wire(component.reader(new Reader_ActorModule(instance,
                lines.outputBundle(instance, 0))));
    }

    private void wireTill() {
        ActorInstance instance = graph.instance(Till_ActorModule.SPEC, 0);
        instance.wire(component.till(new Till_ActorModule(instance, prices_.input(instance, 1),
                ticks.input(instance, 0), receipts.output(instance, 0))));
    }
}
