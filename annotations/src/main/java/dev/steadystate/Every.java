package dev.steadystate;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the method that is called at a fixed period of the graph's clock, first one period after the start.
 *
 * <p>The method is neither private nor static, returns nothing, and takes nothing or the {@code ActorContext}. A tick that is
 * due while the actor is busy or an output has no room comes late; several that are late are one.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Every {
    /**
     * The period: a positive whole number and a unit, {@code ns}, {@code us}, {@code ms}, {@code s}, {@code m} or {@code h},
     * such as {@code "100ms"}. Range: 1 microsecond to 365 days.
     *
     * @return the period
     */
    String value();

    /**
     * What must be there as well, in the form of {@link OnReady#value()}: {@code "a"} or {@code "b:16"}. The tick then waits for
     * messages, and the method takes them from its receivers: so they are handled at most once a period. A call that takes nothing leaves
     * them for the next tick. When all these inputs have ended, what is left is handed out without waiting for ticks.
     *
     * @return channels among the actor's {@link Rx}, each with its demand
     */
    String[] ready() default {};

    /**
     * The channels that the method may send to (see {@link OnMessage#sends()}).
     *
     * @return names of channels among the actor's {@link Tx}
     */
    String[] sends() default "*";
}
