package dev.steadystate.testing.graphs;

import dev.steadystate.Actor;
import dev.steadystate.ActorGraph;
import dev.steadystate.Every;
import dev.steadystate.OnMessage;
import dev.steadystate.OnRoom;
import dev.steadystate.Restarts;
import dev.steadystate.Rx;
import dev.steadystate.State;
import dev.steadystate.Tx;
import dev.steadystate.runtime.ActorSystem;
import dev.steadystate.runtime.LongCell;
import dev.steadystate.runtime.LongReceiver;
import dev.steadystate.runtime.LongSender;
import dev.steadystate.runtime.Receiver;
import dev.steadystate.runtime.Sender;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Numbers that become words: a source without an end, a worker, and a counter with a timer. */
@ActorGraph(actors = {Words.Generator.class, Words.Worker.class, Words.Logger.class})
public interface Words extends ActorSystem {
    /** A number, or the word in its place. */
    sealed interface Message {
        record Other(long value) implements Message {}

        enum Word implements Message {
            FIZZ,
            BUZZ,
            FIZZBUZZ
        }

        static Message of(long n) {
            if (n % 15 == 0) {
                return Word.FIZZBUZZ;
            }
            if (n % 3 == 0) {
                return Word.FIZZ;
            }
            return n % 5 == 0 ? Word.BUZZ : new Other(n);
        }
    }

    @Singleton
    class Tally {
        long messages;
        long reports;

        @Inject
        Tally() {}
    }

    @Actor
    final class Generator {
        @Tx(value = "numbers", capacity = 1 << 12)
        LongSender numbers;

        @State
        LongCell next;

        @OnRoom("numbers")
        void generate() {
            long n = next.get();
            for (int room = numbers.room(); room > 0; room--) {
                numbers.send(n++);
            }
            next.set(n);
        }
    }

    @Actor(restarts = @Restarts(max = 5, within = "1m", minBackoff = "10ms", jitter = 0))
    final class Worker {
        @Rx("numbers")
        LongReceiver numbers;

        @Tx(value = "messages", capacity = 1 << 12)
        Sender<Message> messages;

        @OnMessage("numbers")
        void onNumber(long n) {
            messages.send(Message.of(n));
        }
    }

    @Actor
    final class Logger {
        private final Tally tally;

        @Rx("messages")
        Receiver<Message> messages;

        @Inject
        Logger(Tally tally) {
            this.tally = tally;
        }

        @OnMessage("messages")
        void count(Message message) {
            tally.messages++;
        }

        @Every("1s")
        void report() {
            tally.reports++;
        }
    }
}
