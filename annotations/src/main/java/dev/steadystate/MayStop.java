package dev.steadystate;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the actor's own vote: a method that returns {@code false} as long as the actor has a reason not to stop yet.
 *
 * <p>The method is neither private nor static, returns {@code boolean}, and takes nothing or the {@code ActorContext}. It is asked
 * when all inputs are closed and empty, again after each activation, and every 10 ms while it refuses.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface MayStop {}
