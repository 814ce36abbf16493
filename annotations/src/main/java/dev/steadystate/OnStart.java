package dev.steadystate;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the method that is called once per instance, on the actor's thread, before any other; again after each restart.
 *
 * <p>The method is neither private nor static, returns nothing, and takes nothing or the {@code ActorContext}. It may send.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface OnStart {}
