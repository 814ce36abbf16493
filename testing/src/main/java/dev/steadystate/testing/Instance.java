package dev.steadystate.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which instance of its actor a {@link Harness} that is a parameter stands for; the first one without it. */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface Instance {
    /** {@return the index of the instance, 0 to the number of instances less 1} */
    int value();
}
