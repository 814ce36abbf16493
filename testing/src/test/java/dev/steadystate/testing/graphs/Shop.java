package dev.steadystate.testing.graphs;

import dagger.Module;
import dagger.Provides;
import dev.steadystate.Actor;
import dev.steadystate.ActorGraph;
import dev.steadystate.OnMessage;
import dev.steadystate.Restarts;
import dev.steadystate.Rx;
import dev.steadystate.Tx;
import dev.steadystate.runtime.ActorSystem;
import dev.steadystate.runtime.DeadLetter;
import dev.steadystate.runtime.ExternalReceiver;
import dev.steadystate.runtime.ExternalSender;
import dev.steadystate.runtime.Receiver;
import dev.steadystate.runtime.Sender;
import dev.steadystate.runtime.SenderBundle;
import jakarta.inject.Inject;

/** External ports, a bundle, instances, dead letters, copies to several receivers, and a service behind a module. */
@ActorGraph(
        modules = Shop.RealPrices.class,
        actors = {Shop.Splitter.class, Shop.Pricer.class, Shop.Till.class, Shop.Clerk.class, Shop.Auditor.class})
public interface Shop extends ActorSystem {
    record Line(String item, int count) {}

    record Bill(String item, long cents) {}

    interface Prices {
        long cents(String item);
    }

    @Module
    final class RealPrices {
        @Provides
        static Prices prices() {
            throw new IllegalStateException("no test asks the real ones");
        }
    }

    @Tx(value = "lines", capacity = 4)
    ExternalSender<Line> lines();

    @Rx("bills")
    ExternalReceiver<Bill> bills();

    @Actor
    record Splitter(
            @Rx("lines") Receiver<Line> lines,
            @Tx(value = "split", capacity = 4) SenderBundle<Sender<Line>> split) {
        @OnMessage("lines")
        void deal(Line line) {
            split.next().send(line);
        }
    }

    @Actor(instances = 2, restarts = @Restarts(max = 2, minBackoff = "1ms", jitter = 0))
    final class Pricer {
        private final Prices prices;

        @Rx(value = "split", maxAttempts = 2, deadLetters = "rejects")
        Receiver<Line> split;

        @Tx(value = "priced", capacity = 4)
        Sender<Bill> priced;

        @Inject
        Pricer(Prices prices) {
            this.prices = prices;
        }

        @OnMessage("split")
        void price(Line line) {
            if (line.count() <= 0) {
                throw new IllegalArgumentException("nobody buys " + line.count());
            }
            priced.send(new Bill(line.item(), line.count() * prices.cents(line.item())));
        }
    }

    @Actor
    record Till(
            @Rx(value = "priced", merge = true) Receiver<Bill> priced,
            @Tx(value = "bills", capacity = 4) Sender<Bill> bills,

            @Tx(value = "copies", capacity = 4, broadcast = true)
            Sender<Bill> copies) {
        @OnMessage("priced")
        void bill(Bill bill) {
            bills.send(bill);
            copies.send(bill);
        }
    }

    @Actor
    record Clerk(
            @Rx(value = "rejects", merge = true) Receiver<DeadLetter<Line>> rejects,
            @Rx("copies") Receiver<Bill> copies) {
        @OnMessage("rejects")
        void file(DeadLetter<Line> letter) {}

        @OnMessage("copies")
        void keep(Bill bill) {}
    }

    @Actor
    record Auditor(@Rx("copies") Receiver<Bill> copies) {
        @OnMessage("copies")
        void audit(Bill bill) {}
    }
}
