package dev.steadystate;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the sending end of a channel and declares it: a package-private field of an actor, a constructor parameter, a
 * record component, or an abstract method of the graph's root (an external port).
 *
 * <p>The type is {@code Sender<T>}, {@code LongSender}, {@code IntSender}, {@code DoubleSender}, or a
 * {@code SenderBundle} of one of these; on the root {@code ExternalSender<T>}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD})
public @interface Tx {
    /**
     * The channel's name within its graph.
     *
     * @return the channel
     */
    String value();

    /**
     * How many messages each lane of the channel holds. Range: 1 to 1,073,741,824 (2^30); rounded up to a power of two. The
     * effective figure is what diagrams and telemetry show.
     *
     * @return the capacity in messages
     */
    int capacity() default 1024;

    /**
     * The room that the lane must have before a method of the actor is activated, in messages: the most that one
     * activation may send (one message of a batch, if it takes a batch). Range: 0 to the capacity. With 0 the actor is
     * activated even when the channel is full, and looks at {@code room()} itself.
     *
     * @return the room in messages
     */
    int room() default 1;

    /**
     * Whether each message is copied to several receivers. Without it a second receiver is a compile error. A broadcast
     * has the room of its fullest receiver, so that a message reaches all or none.
     *
     * @return true to copy to all receivers
     */
    boolean broadcast() default false;

    /**
     * What a send does when the channel is full. Anything but {@link Overflow#BACKPRESSURE} always has room, so that a
     * stated {@link #room()} or an {@link OnRoom} on the channel contradicts it: a compile error.
     *
     * @return the overflow policy
     */
    Overflow overflow() default Overflow.BACKPRESSURE;
}
