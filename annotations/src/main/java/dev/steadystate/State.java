package dev.steadystate;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a cell whose value survives a restart of the actor and changes with the activation, or not at all if it throws:
 * {@code Cell<R>}, {@code LongCell}, {@code IntCell} or {@code DoubleCell}, as a package-private field, a constructor
 * parameter or a record component.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.PARAMETER})
public @interface State {
    /**
     * Whether the value also survives the process. It is kept in a file in the graph's state directory, written at most once
     * a second, or as often as the settings of the graph say, and at every clean stop. A file that does not fit, or is damaged,
     * keeps the graph from being built; it is never reset.
     *
     * @return true to keep the value in a file
     */
    boolean durable() default false;
}
