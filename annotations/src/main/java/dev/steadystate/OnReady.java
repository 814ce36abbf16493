package dev.steadystate;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the method that is called when several inputs are all there; it takes from its receivers what it needs.
 *
 * <p>The method is neither private nor static, returns nothing, and takes nothing or the {@code ActorContext}. When an input
 * is closed and can no longer meet its demand, what it still holds is left to the veto {@code "holds n"} unless
 * {@code @MayStop} or {@code @OnStop} takes it.
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
