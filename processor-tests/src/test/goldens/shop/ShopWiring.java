package shop;

import dev.steadystate.Colour;
import dev.steadystate.Figure;
import dev.steadystate.Overflow;
import dev.steadystate.runtime.DeadLetter;
import dev.steadystate.runtime.ExternalReceiver;
import dev.steadystate.runtime.ExternalSender;
import dev.steadystate.runtime.GraphSettings;
import dev.steadystate.runtime.TelemetryFacts;
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
        this(graph(settings), DaggerShopComponent.factory().create(prices));
    }

    /**
     * Also for tests, which put the graph on a stage first.
     */
    ShopWiring(Graph graph, ShopComponent component) {
        this.graph = graph;
        this.component = component;
        declareTelemetry();
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

    static Graph graph(GraphSettings settings) {
        return new Graph("Shop", settings, 2, 5_000_000_000L);
    }

    private void declareTelemetry() {
        graph.declared.measured(30_000_000_000L, 50.0, 95.0);
        graph.declared.actor("Pricer", 300_000_000_000L);
        graph.declared.channel("lines", 30_000_000_000L, 50.0, 95.0, 99.0);
        graph.declared.alert(new TelemetryFacts.AlertFacts("ShopFillAbove95",
                TelemetryFacts.Kind.CHANNEL, "", Figure.FILL, true, 0.95, 0.0, 10_000_000_000L,
                Colour.RED, ""));
        graph.declared.alert(new TelemetryFacts.AlertFacts("ShopRestartsAbove3",
                TelemetryFacts.Kind.ACTOR, "", Figure.RESTARTS, true, 3.0, 0.0, 0L, Colour.ORANGE,
                ""));
        graph.declared.alert(new TelemetryFacts.AlertFacts("PricerBusy", TelemetryFacts.Kind.ACTOR,
                "Pricer", Figure.BUSY, true, 0.8, 0.0, 0L, Colour.YELLOW, "Prices come late."));
        graph.declared.alert(new TelemetryFacts.AlertFacts("PricerRate", TelemetryFacts.Kind.ACTOR,
                "Pricer", Figure.RATE, true, 1000.0, 0.0, 0L, Colour.YELLOW, ""));
        graph.declared.alert(new TelemetryFacts.AlertFacts("LinesLatencyP99Above250ms",
                TelemetryFacts.Kind.CHANNEL, "lines", Figure.LATENCY, true, 0.25, 99.0,
                1_500_000_000L, Colour.YELLOW, ""));
        graph.declared.alert(new TelemetryFacts.AlertFacts("OrdersRateBelow1M",
                TelemetryFacts.Kind.CHANNEL, "orders", Figure.RATE, false, 0.016666666666666666,
                0.0, 300_000_000_000L, Colour.YELLOW, "Is the shop \"open\"?\nSee {{door}}."));
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
