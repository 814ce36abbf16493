package dev.steadystate.benchmarks.speed.steady.onehop;

import dev.steadystate.Flat;
import java.util.stream.LongStream;

/** A record with a number, sent as the object that it is. */
@Flat(false)
record Message(long value) {
    static final int POOLED = 1_024;
    private static final Message[] POOL =
            LongStream.range(0, POOLED).mapToObj(Message::new).toArray(Message[]::new);

    static Message pooled(long number) {
        return POOL[(int) number & POOLED - 1];
    }
}
