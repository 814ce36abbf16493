package dev.steadystate;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the method that is called once per instance, on the actor's thread, when the actor has agreed to stop and before
 * its outputs close.
 *
 * <p>The method is neither private nor static, returns nothing, and takes nothing or the {@code ActorContext}. It may send, when
 * its outputs have their declared room.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface OnStop {}
