package dev.steadystate.benchmarks.soak;

import dev.steadystate.Actor;
import dev.steadystate.OnMessage;
import dev.steadystate.Restarts;
import dev.steadystate.Rx;
import dev.steadystate.Tx;
import dev.steadystate.runtime.Receiver;
import dev.steadystate.runtime.Sender;
import dev.steadystate.runtime.SenderBundle;
import jakarta.inject.Inject;

/** A signal for each quote; some quotes it can't stand. */
@Actor(restarts = @Restarts(max = 1_000_000, within = "10s", minBackoff = "1ms", maxBackoff = "4ms"))
final class Trader {
    /** One quote in so many. */
    private static final long UNBEARABLE = 100_003;

    @Rx(value = "quotes", maxAttempts = 2, deadLetters = "refused")
    Receiver<Quote> quotes;

    @Tx("signals")
    SenderBundle<Sender<Signal>> signals;

    private final Tally tally;

    @Inject
    Trader(Tally tally) {
        this.tally = tally;
    }

    @OnMessage("quotes")
    void trade(Quote quote) {
        if (quote.time() % UNBEARABLE == 0) {
            throw new IllegalArgumentException("a quote of time " + quote.time());
        }
        Sender<Signal> desk = signals.forKey(quote.time());
        if (quote.price() > 0) {
            desk.send(new Signal.Buy(quote.time(), quote.price()));
        } else if (quote.size() % 4 == 0) {
            desk.send(Signal.Rest.REST);
        } else {
            desk.send(new Signal.Sell(quote.time(), quote.size()));
        }
        tally.traded.increment();
    }
}
