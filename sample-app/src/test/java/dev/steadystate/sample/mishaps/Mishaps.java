package dev.steadystate.sample.mishaps;

import dev.steadystate.Actor;
import dev.steadystate.ActorGraph;
import dev.steadystate.Every;
import dev.steadystate.MayStop;
import dev.steadystate.OnMessage;
import dev.steadystate.Restarts;
import dev.steadystate.Rx;
import dev.steadystate.State;
import dev.steadystate.Tx;
import dev.steadystate.runtime.ActorSystem;
import dev.steadystate.runtime.DeadLetter;
import dev.steadystate.runtime.IntCell;
import dev.steadystate.runtime.Receiver;
import dev.steadystate.runtime.Sender;

/** Four parts are fitted: the second cannot be, the third takes long, and the fitter does not agree to stop. */
@ActorGraph(shutdownTimeout = "100ms")
interface Mishaps extends ActorSystem {
    int PARTS = 4;
    String BENT = "part 2";
    String STIFF = "part 3";

    /** How long the third part takes: far longer than what is called slow. */
    long STIFF_NS = 60_000_000;

    @Actor
    final class Feeder {
        @Tx(value = "parts", capacity = 8)
        Sender<String> parts;

        @State
        IntCell fed;

        @Every("1ms")
        void feed() {
            if (fed.get() < PARTS) {
                fed.set(fed.get() + 1);
                parts.send("part " + fed.get());
            }
        }
    }

    @Actor(restarts = @Restarts(max = 5, minBackoff = "1ms"))
    final class Fitter {
        @Rx(value = "parts", maxAttempts = 2, deadLetters = "scrap")
        Receiver<String> parts;

        @OnMessage("parts")
        void fit(String part) {
            if (part.equals(BENT)) {
                throw new IllegalStateException(part + " is bent");
            }
            if (part.equals(STIFF)) {
                long begun = System.nanoTime();
                while (System.nanoTime() - begun < STIFF_NS) {
                    Thread.onSpinWait();
                }
            }
        }

        @MayStop
        boolean isReady() {
            return false;
        }
    }

    @Actor
    final class Scrapyard {
        @Rx("scrap")
        Receiver<DeadLetter<String>> scrap;

        @OnMessage("scrap")
        void take(DeadLetter<String> letter) {}
    }
}
