package dev.steadystate;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the method of a source: it is called again and again while the channel has its declared room, until the channel
 * is closed or the actor stops.
 *
 * <p>The method is neither private nor static, returns nothing, and takes nothing or the {@code ActorContext}. When a call
 * sends nothing the next one follows after a pause, so that a source without data uses no CPU: 1 ms at first, doubling to
 * 16 ms.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface OnRoom {
    /**
     * The channel, one of the actor's {@link Tx}.
     *
     * @return the channel's name
     */
    String value();

    /**
     * The channels that the method may send to (see {@link OnMessage#sends()}); it must name {@link #value()} if it names any.
     *
     * @return names of channels among the actor's {@link Tx}
     */
    String[] sends() default "*";
}
