package dev.steadystate;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the method that is called when several inputs are all there; it takes from its receivers what it needs.
 *
 * <p>The method is neither private nor static, returns nothing, and takes nothing or the {@code ActorContext}. Once an input is
 * closed its last messages are handed out even if they are fewer than asked for, but at least one; look at
 * {@code available()}. What remains of one input when another is closed and empty is a veto ({@code "b holds 3"}).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface OnReady {
    /**
     * What must be there: {@code "a"} or {@code "a:1"} for one message of channel {@code a}, {@code "b:16"} for sixteen of
     * {@code b}. Range of the number: 1 to the channel's capacity.
     *
     * @return channels among the actor's {@link Rx}, each with its demand
     */
    String[] value();

    /**
     * The channels that the method may send to (see {@link OnMessage#sends()}).
     *
     * @return names of channels among the actor's {@link Tx}
     */
    String[] sends() default "*";
}
