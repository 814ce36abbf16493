package dev.steadystate.testing.graphs;

import dagger.Module;
import dagger.Provides;
import dev.steadystate.Actor;
import dev.steadystate.ActorGraph;
import dev.steadystate.OnMessage;
import dev.steadystate.OnRoom;
import dev.steadystate.Rx;
import dev.steadystate.State;
import dev.steadystate.Tx;
import dev.steadystate.runtime.ActorSystem;
import dev.steadystate.runtime.LongCell;
import dev.steadystate.runtime.LongReceiver;
import dev.steadystate.runtime.LongSender;
import java.util.HashSet;
import java.util.Set;

/**
 * A planted ordering bug: an order reaches the shipping through one actor, its payment through two, and the shipping takes it for
 * granted that the order is there first.
 */
@ActorGraph(
        actors = {
            Overtaking.Desk.class,
            Overtaking.Picker.class,
            Overtaking.Cashier.class,
            Overtaking.Bank.class,
            Overtaking.Shipping.class
        },
        modules = Overtaking.BookModule.class)
public interface Overtaking extends ActorSystem {
    /** What the shipping has seen. */
    final class Book {
        final Set<Long> picked = new HashSet<>();
        public int paidTooEarly;
    }

    @Module
    final class BookModule {
        private final Book book;

        public BookModule(Book book) {
            this.book = book;
        }

        @Provides
        Book book() {
            return book;
        }
    }

    @Actor
    final class Desk {
        private static final int ORDERS = 4;

        @Tx(value = "orders", capacity = 16)
        LongSender orders;

        @Tx(value = "bills", capacity = 16)
        LongSender bills;

        @State
        LongCell next;

        @OnRoom("orders")
        void order() {
            orders.send(next.get());
            bills.send(next.get());
            next.set(next.get() + 1);
            if (next.get() == ORDERS) {
                orders.close();
                bills.close();
            }
        }
    }

    @Actor
    record Picker(
            @Rx("orders") LongReceiver orders,
            @Tx(value = "picked", capacity = 16) LongSender picked) {
        @OnMessage("orders")
        void pick(long order) {
            picked.send(order);
        }
    }

    @Actor
    record Cashier(
            @Rx("bills") LongReceiver bills,
            @Tx(value = "cheques", capacity = 16) LongSender cheques) {
        @OnMessage("bills")
        void charge(long order) {
            cheques.send(order);
        }
    }

    @Actor
    record Bank(
            @Rx("cheques") LongReceiver cheques,
            @Tx(value = "paid", capacity = 16) LongSender paid) {
        @OnMessage("cheques")
        void cash(long order) {
            paid.send(order);
        }
    }

    @Actor
    record Shipping(
            @Rx("picked") LongReceiver picked, @Rx("paid") LongReceiver paid, Book book) {
        @OnMessage("picked")
        void onPicked(long order) {
            book.picked.add(order);
        }

        @OnMessage("paid")
        void onPaid(long order) {
            if (!book.picked.contains(order)) {
                book.paidTooEarly++;
            }
        }
    }
}
