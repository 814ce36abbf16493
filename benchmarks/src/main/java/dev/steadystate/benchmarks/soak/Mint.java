package dev.steadystate.benchmarks.soak;

import dev.steadystate.Actor;
import dev.steadystate.OnBatch;
import dev.steadystate.OnMessage;
import dev.steadystate.Rx;
import dev.steadystate.State;
import dev.steadystate.Tx;
import dev.steadystate.runtime.DoubleBatch;
import dev.steadystate.runtime.DoubleReceiver;
import dev.steadystate.runtime.IntReceiver;
import dev.steadystate.runtime.LongCell;
import dev.steadystate.runtime.Sender;
import jakarta.inject.Inject;

/** Makes a quote of each number, and tells all who want to know. */
@Actor
final class Mint {
    @Rx("ints")
    IntReceiver ints;

    @Rx("doubles")
    DoubleReceiver doubles;

    @Tx(value = "quotes", broadcast = true)
    Sender<Quote> quotes;

    @State
    LongCell time;

    private final Tally tally;

    @Inject
    Mint(Tally tally) {
        this.tally = tally;
    }

    @OnMessage("ints")
    void mint(int size) {
        send(0, size);
    }

    @OnBatch("doubles")
    void mint(DoubleBatch prices) {
        for (int i = 0; i < prices.size(); i++) {
            send(prices.get(i), 1);
        }
    }

    private void send(double price, int size) {
        time.set(time.get() + 1);
        quotes.send(new Quote(time.get(), price, size));
        tally.minted.increment();
    }
}
