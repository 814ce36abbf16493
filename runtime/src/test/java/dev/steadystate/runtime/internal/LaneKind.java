package dev.steadystate.runtime.internal;

import dev.steadystate.Overflow;
import dev.steadystate.runtime.DoubleReceiver;
import dev.steadystate.runtime.DoubleSender;
import dev.steadystate.runtime.IntReceiver;
import dev.steadystate.runtime.IntSender;
import dev.steadystate.runtime.LongReceiver;
import dev.steadystate.runtime.LongSender;
import dev.steadystate.runtime.Receiver;
import dev.steadystate.runtime.Sender;
import java.util.stream.IntStream;

/** The kinds of lanes, used alike: messages are whole numbers that fit into an int. */
enum LaneKind {
    LONG,
    INT,
    DOUBLE,
    REF;

    Channel<?, ?, ?, ?> channel(Graph graph, String name, int capacity, Overflow overflow, Lanes lanes) {
        return switch (this) {
            case LONG -> graph.longChannel(name, capacity, overflow, lanes);
            case INT -> graph.intChannel(name, capacity, overflow, lanes);
            case DOUBLE -> graph.doubleChannel(name, capacity, overflow, lanes);
            case REF -> graph.<Long>channel(name, "Long", capacity, overflow, lanes);
        };
    }

    static Output broadcast(Channel<?, ?, ?, ?> channel, ActorInstance instance, int sender) {
        if (channel instanceof LongChannel longs) {
            return longs.broadcast(instance, sender);
        }
        if (channel instanceof IntChannel ints) {
            return ints.broadcast(instance, sender);
        }
        if (channel instanceof DoubleChannel doubles) {
            return doubles.broadcast(instance, sender);
        }
        return ((RefChannel<?>) channel).broadcast(instance, sender);
    }

    static Input merged(Channel<?, ?, ?, ?> channel, ActorInstance instance, int receiver) {
        if (channel instanceof LongChannel longs) {
            return longs.merged(instance, receiver);
        }
        if (channel instanceof IntChannel ints) {
            return ints.merged(instance, receiver);
        }
        if (channel instanceof DoubleChannel doubles) {
            return doubles.merged(instance, receiver);
        }
        return ((RefChannel<?>) channel).merged(instance, receiver);
    }

    /** A lane, a broadcast, or a lane of a bundle. */
    @SuppressWarnings("unchecked") // references are Longs here
    static void send(Object end, long message) {
        if (end instanceof LongSender longs) {
            longs.send(message);
        } else if (end instanceof IntSender ints) {
            ints.send((int) message);
        } else if (end instanceof DoubleSender doubles) {
            doubles.send((double) message);
        } else {
            ((Sender<Long>) end).send(message);
        }
    }

    /** A lane, a merge, or a lane of a bundle. */
    @SuppressWarnings("unchecked") // references are Longs here
    static long take(Object end) {
        if (end instanceof LongReceiver longs) {
            return longs.take();
        }
        if (end instanceof IntReceiver ints) {
            return ints.take();
        }
        if (end instanceof DoubleReceiver doubles) {
            return (long) doubles.take();
        }
        return ((Receiver<Long>) end).take();
    }

    /** Takes up to {@code most} messages that lie side by side. */
    @SuppressWarnings("unchecked") // references are Longs here
    static long[] batch(LaneInput end, int most) {
        if (end instanceof LongInput longs) {
            var batch = longs.batch(most);
            return IntStream.range(0, batch.size()).mapToLong(batch::get).toArray();
        }
        if (end instanceof IntInput ints) {
            var batch = ints.batch(most);
            return IntStream.range(0, batch.size()).mapToLong(batch::get).toArray();
        }
        if (end instanceof DoubleInput doubles) {
            var batch = doubles.batch(most);
            return IntStream.range(0, batch.size())
                    .mapToLong(i -> (long) batch.get(i))
                    .toArray();
        }
        if (end instanceof RefInput<?> references) {
            var batch = ((RefInput<Long>) references).batch(most);
            return IntStream.range(0, batch.size()).mapToLong(batch::get).toArray();
        }
        return new long[] {take(end)};
    }

    /** A dead letter's or a slot's message. */
    static long number(Object message) {
        return ((Number) message).longValue();
    }
}
