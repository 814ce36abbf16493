package dev.steadystate.testing.graphs;

import dev.steadystate.Actor;
import dev.steadystate.ActorGraph;
import dev.steadystate.MayStop;
import dev.steadystate.OnMessage;
import dev.steadystate.OnRoom;
import dev.steadystate.Rx;
import dev.steadystate.State;
import dev.steadystate.Tx;
import dev.steadystate.runtime.ActorSystem;
import dev.steadystate.runtime.LongCell;
import dev.steadystate.runtime.LongReceiver;
import dev.steadystate.runtime.LongSender;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * A planted deadlock: two philosophers need the same two forks, pick up one a turn, in opposite orders, and put none down before
 * they have eaten. Neither leaves the table with a fork in his hand.
 */
@ActorGraph(actors = {Deadlock.Waiter.class, Deadlock.Plato.class, Deadlock.Kant.class})
public interface Deadlock extends ActorSystem {
    /** Who holds which fork. */
    @Singleton
    final class Forks {
        private final boolean[] held = new boolean[2];

        @Inject
        Forks() {}

        boolean take(int fork) {
            boolean free = !held[fork];
            held[fork] = true;
            return free;
        }

        void putDown() {
            held[0] = false;
            held[1] = false;
        }
    }

    @Actor
    final class Waiter {
        private static final int TURNS = 8;

        @Tx(value = "plato", capacity = 8)
        LongSender plato;

        @Tx(value = "kant", capacity = 8)
        LongSender kant;

        @State
        LongCell turns;

        @OnRoom("plato")
        void serve() {
            plato.send(turns.get());
            kant.send(turns.get());
            turns.set(turns.get() + 1);
            if (turns.get() == TURNS) {
                plato.close();
                kant.close();
            }
        }
    }

    @Actor
    record Plato(@Rx("plato") LongReceiver turns, @State LongCell holds, Forks forks) {
        @OnMessage("plato")
        void turn(long number) {
            Philosophers.turn(holds, forks, 0);
        }

        @MayStop
        boolean mayStop() {
            return holds.get() == 0;
        }
    }

    @Actor
    record Kant(@Rx("kant") LongReceiver turns, @State LongCell holds, Forks forks) {
        @OnMessage("kant")
        void turn(long number) {
            Philosophers.turn(holds, forks, 1);
        }

        @MayStop
        boolean mayStop() {
            return holds.get() == 0;
        }
    }

    /** What both do. */
    final class Philosophers {
        private Philosophers() {}

        static void turn(LongCell holds, Forks forks, int first) {
            if (holds.get() == 0 && forks.take(first)) {
                holds.set(1);
            } else if (holds.get() == 1 && forks.take(1 - first)) {
                forks.putDown();
                holds.set(0);
            }
        }
    }
}
