package dev.steadystate.page.workshop;

import dev.steadystate.Actor;
import dev.steadystate.ActorGraph;
import dev.steadystate.Alert;
import dev.steadystate.Colour;
import dev.steadystate.Figure;
import dev.steadystate.MayStop;
import dev.steadystate.OnMessage;
import dev.steadystate.OnRoom;
import dev.steadystate.Restarts;
import dev.steadystate.Rx;
import dev.steadystate.Schedule;
import dev.steadystate.State;
import dev.steadystate.Tx;
import dev.steadystate.runtime.ActorContext;
import dev.steadystate.runtime.ActorSystem;
import dev.steadystate.runtime.IntCell;
import dev.steadystate.runtime.IntReceiver;
import dev.steadystate.runtime.IntSender;
import java.util.concurrent.locks.LockSupport;

/** A graph with trouble: the press is slow, which is an alert, the mender fails once, and the foreman never agrees to stop. */
@ActorGraph(shutdownTimeout = "4s")
public interface Workshop extends ActorSystem {
    @Actor
    final class Feeder {
        @Alert(of = Figure.FILL, above = "80%", colour = Colour.RED, name = "PartsPileUp")
        @Tx(value = "parts", capacity = 64)
        IntSender parts;

        @State
        IntCell next;

        @OnRoom("parts")
        void feed() {
            parts.send(next.get());
            next.set(next.get() + 1);
        }
    }

    @Actor(schedule = Schedule.DEDICATED, blocking = true)
    final class Press {
        @Rx("parts")
        IntReceiver parts;

        @Tx(value = "pressed", capacity = 64)
        IntSender pressed;

        @OnMessage("parts")
        void press(int part) {
            LockSupport.parkNanos(2_000_000);
            pressed.send(part);
        }
    }

    @Actor(restarts = @Restarts(max = 5, minBackoff = "10ms"))
    final class Mender {
        @Rx("pressed")
        IntReceiver pressed;

        @Tx(value = "mended", capacity = 64)
        IntSender mended;

        @OnMessage("pressed")
        void mend(int part, ActorContext context) {
            if (part == 100 && context.lastFailure().isEmpty()) {
                throw new IllegalStateException("part 100 is bent <b>badly</b>");
            }
            mended.send(part);
        }
    }

    @Actor
    final class Foreman {
        @Rx("mended")
        IntReceiver mended;

        @OnMessage("mended")
        void look(int part) {}

        @MayStop
        boolean isReady() {
            return false;
        }
    }
}
