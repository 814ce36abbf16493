package dev.steadystate.processor.builds;

import java.util.List;
import java.util.stream.Stream;

/** A graph with something of everything. */
final class ShopSources {
    private static final String[] TYPES = {
        "record Order(String item, int count) {}",
        "record Line(String text) {}",
        "public record Price(long cents) {}",
        """
        /** Reads orders, from a file and from its visitors. */
        @ActorGraph(modules = Prices.class, shutdownTimeout = "5s", shutdownBarrier = 2)
        @Telemetry(window = "30s", percentiles = {50, 95})
        @Alert(of = Figure.FILL, above = "95%", colour = Colour.RED, forTime = "10s")
        @Alert(of = Figure.RESTARTS, above = "3", colour = Colour.ORANGE)
        interface Shop extends ActorSystem {
          @Alert(of = Figure.RATE, below = "1/m", forTime = "5m", description = "Is the shop \\"open\\"?\\nSee {{door}}.")
          @Tx("orders") ExternalSender<Order> orders();
          @Rx("receipts") ExternalReceiver<List<Price>> receipts();
        }
        """,
        """
        @Module
        final class Prices {
          @Provides @Named("cents") long cents() { return 99; }
        }
        """,
        """
        @Actor(schedule = Schedule.DEDICATED, blocking = true)
        final class Reader {
          @Tx(value = "lines", capacity = 4096) SenderBundle<Sender<Line>> lines;
          @OnRoom("lines") void read(ActorContext context) { lines.next().send(new Line(context.name())); lines.close(); }
          @OnStop void stop() {}
        }
        """,
        """
        @Actor(instances = 4)
        record Parser(
            @Alert(of = Figure.LATENCY, above = "250ms", percentile = 99, forTime = "1500ms")
            @Rx(value = "lines", maxAttempts = 3, deadLetters = "poison") Receiver<Line> lines,
            @Tx("parsed") Sender<Order> parsed,
            @Tx(value = "rejects", capacity = 64, room = 2) Sender<Line> rejects,
            ActorContext context) {
          @OnBatch(value = "lines", max = 512) void parse(Batch<Line> batch) {
            for (int i = 0; i < batch.size(); i++) parsed.send(new Order(batch.get(i).text(), context.instance()));
          }
          @OnStart void begin() {}
        }
        """,
        """
        @Actor(troupe = "pricing")
        @Telemetry(window = "5m")
        @Alert(of = Figure.BUSY, above = "80%", name = "PricerBusy", description = "Prices come late.")
        @Alert(of = Figure.RATE, above = "1000/s", name = "PricerRate")
        final class Pricer {
          private final long cents;
          @Rx("orders") Receiver<Order> orders;
          @Rx(value = "parsed", merge = true) Receiver<Order> parsed;
          @Tx(value = "prices", broadcast = true) Sender<Price> prices;
          @Tx(value = "ticks", overflow = Overflow.DROP_OLDEST, capacity = 2) LongSender ticks;
          @State Cell<Price> last;
          @Inject Pricer(@Named("cents") long cents) { this.cents = cents; }
          @OnMessage("orders") void order(Order o) { prices.send(new Price(o.count() * cents)); }
          @OnMessage("parsed") void parsed(Order o) { prices.send(new Price(o.count() * cents)); }
          @Every("100ms") void tick() { ticks.send(1); }
        }
        """,
        """
        @Actor(troupe = "pricing", restarts = @Restarts(max = 1, onExhausted = OnExhausted.STOP_ACTOR))
        final class Till {
          @Rx("prices") Receiver<Price> prices;
          @Rx("ticks") LongReceiver ticks;
          @Tx("receipts") Sender<List<Price>> receipts;
          @OnReady({"prices:1", "ticks"}) void both() { receipts.send(List.of(prices.take())); ticks.take(); }
          @MayStop boolean mayStop(ActorContext c) { return c.regeneration() >= 0; }
        }
        """,
        """
        @Actor(name = "Audit & <log>")
        final class Audit {
          @Rx("prices") Receiver<Price> prices;
          @Rx(value = "rejects", merge = true) Receiver<Line> rejects;
          @Rx(value = "poison", merge = true) Receiver<DeadLetter<Line>> poison;
          @OnMessage("prices") void price(Price p) {}
          @OnMessage("rejects") void reject(Line l, ActorContext c) {}
          @OnMessage("poison") void poison(DeadLetter<Line> l) {}
        }
        """,
    };

    private ShopSources() {}

    static List<Source> all() {
        return Stream.of(TYPES).map(type -> Source.of("shop", type)).toList();
    }
}
