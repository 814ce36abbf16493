package dev.steadystate;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the method that is called with a view of the messages that are waiting in a channel, without copying them.
 *
 * <p>The method is neither private nor static, returns nothing, and takes {@code Batch<T>}, {@code LongBatch},
 * {@code IntBatch} or {@code DoubleBatch} and, if it likes, the {@code ActorContext}. The view is valid during the call
 * only. The whole batch is taken, or none of it if the method throws.
 *
 * <p>A batch is as large as both the messages that are there and the room in the outputs allow: with
 * {@code @Tx(room = n)} a batch of k messages finds room for k times n.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface OnBatch {
    /**
     * The channel, one of the actor's {@link Rx}.
     *
     * @return the channel's name
     */
    String value();

    /**
     * The largest batch, in messages. Range: 1 to the channel's capacity; 0 for as many as there are, up to 4,096.
     *
     * @return the largest batch
     */
    int max() default 0;

    /**
     * The channels that the method may send to (see {@link OnMessage#sends()}).
     *
     * @return names of channels among the actor's {@link Tx}
     */
    String[] sends() default "*";
}
