package dev.steadystate.testing.actors;

import dev.steadystate.Actor;
import dev.steadystate.Every;
import dev.steadystate.MayStop;
import dev.steadystate.OnMessage;
import dev.steadystate.OnStart;
import dev.steadystate.Restarts;
import dev.steadystate.Rx;
import dev.steadystate.State;
import dev.steadystate.Tx;
import dev.steadystate.runtime.ActorContext;
import dev.steadystate.runtime.LongCell;
import dev.steadystate.runtime.Receiver;
import dev.steadystate.runtime.Sender;
import jakarta.inject.Inject;

/** Values in, references out; a service, a context, timers, a veto, dead letters. */
@Actor(
        instances = 4,
        restarts = @Restarts(max = 2, within = "1m", minBackoff = "10ms", maxBackoff = "10ms", jitter = 0))
final class Clerk {
    @Rx(value = "orders", maxAttempts = 3, deadLetters = "refused")
    Receiver<Order> orders;

    @Tx(value = "invoices", capacity = 4)
    Sender<Invoice> invoices;

    @Tx(value = "reports", capacity = 8)
    Sender<String> reports;

    @State
    LongCell total;

    private final CustomerNames names;
    private final ActorContext context;

    @Inject
    Clerk(CustomerNames names, ActorContext context) {
        this.names = names;
        this.context = context;
    }

    @OnStart
    void open() {
        reports.send("open " + context.instance() + " " + context.regeneration());
    }

    @OnMessage(value = "orders", sends = "invoices")
    void bill(Order order) {
        total.set(total.get() + order.cents());
        invoices.send(new Invoice(names.of(order.customer()), order.cents()));
        if (order.cents() < 0) {
            throw new IllegalArgumentException("nobody pays " + order.cents());
        }
    }

    @Every(value = "1s", sends = "reports")
    void report() {
        reports.send("total " + total.get());
    }

    @MayStop
    boolean mayStop() {
        return total.get() % 100 == 0;
    }
}
