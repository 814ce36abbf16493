package dev.steadystate;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the method that is called once per message of a channel, in order.
 *
 * <p>The method is neither private nor static, returns nothing, and takes the message ({@code T}, or the primitive) and,
 * if it likes, the {@code ActorContext}. It may throw anything: then the message is still at the head of its channel,
 * what the method sent and set is undone, and the actor restarts.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface OnMessage {
    /**
     * The channel, one of the actor's {@link Rx}.
     *
     * @return the channel's name
     */
    String value();

    /**
     * The channels that the method may send to: each must have its declared {@link Tx#room()} before the method is
     * called. Default {@code "*"}: every output of the actor; {@code {}}: none. To name fewer is what makes a cycle live: a
     * method that only takes replies must not wait for room for requests.
     *
     * @return names of channels among the actor's {@link Tx}
     */
    String[] sends() default "*";
}
