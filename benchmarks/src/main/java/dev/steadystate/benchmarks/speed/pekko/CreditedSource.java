package dev.steadystate.benchmarks.speed.pekko;

import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.javadsl.Behaviors;

/**
 * A source that sends a chunk of messages for each credit that the sink gives it: mailboxes are unbounded, so the flow must be
 * controlled by messages, as in Pekko's own work pulling.
 */
final class CreditedSource {
    /** Messages for one credit. */
    static final int CHUNK = 4_096;
    /** Credits at the start: 65,536 messages may be on their way. */
    static final int CREDITS = 16;

    /** What the source receives. */
    enum Command {
        CREDIT,
        STOP
    }

    /** How a source sends. */
    interface Output {
        /** Sends the messages numbered from {@code first} to {@code first + CHUNK - 1}. */
        void sendChunk(long first);

        /** Nothing follows; {@code sent} messages were sent. */
        void end(long sent);
    }

    private final Output output;
    private long next;

    private CreditedSource(Output output) {
        this.output = output;
    }

    static Behavior<Command> sendingTo(Output output) {
        CreditedSource source = new CreditedSource(output);
        return Behaviors.receiveMessage(source::onCommand);
    }

    private Behavior<Command> onCommand(Command command) {
        if (command == Command.STOP) {
            output.end(next);
            return Behaviors.ignore();
        }
        output.sendChunk(next);
        next += CHUNK;
        return Behaviors.same();
    }
}
