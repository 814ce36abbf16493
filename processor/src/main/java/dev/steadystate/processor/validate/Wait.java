package dev.steadystate.processor.validate;

import dev.steadystate.processor.model.Channel;
import dev.steadystate.processor.model.End;

/**
 * One step waits for room in a channel, which another one frees by taking from it.
 *
 * @param from the step that waits
 * @param to a step that takes
 * @param sender the end that {@code from} sends through
 * @param room the room that it needs, in messages
 * @param demand how many messages {@code to} needs at once
 */
record Wait(Step from, Step to, Channel channel, End sender, int room, int demand) {
    /** How many messages in a lane keep the sender waiting, at the least. */
    long full() {
        return (long) channel.capacity() - room + 1;
    }

    /** How many messages in a lane are too few for the taker, at the most. */
    long starved() {
        return demand - 1L;
    }

    /** Whether there is a fill that is too much for the sender and too little for the taker. */
    boolean isTight() {
        return full() <= starved();
    }

    /** The wait as paths show it: {@code Parser.words (16, room 2)}. */
    String label() {
        return sender.label() + " (" + channel.capacity() + ", room " + room + ")";
    }
}
