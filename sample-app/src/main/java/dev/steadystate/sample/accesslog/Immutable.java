package dev.steadystate.sample.accesslog;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Shows how to vouch for a message type that the compiler cannot see to be immutable, such as one that holds an array.
 * Any annotation of this simple name will do.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@interface Immutable {}
