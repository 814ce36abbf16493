package dev.steadystate.runtime;

import jakarta.inject.Qualifier;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Qualifies an actor's port for Dagger. Generated code uses it; nobody else needs to. */
@Qualifier
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.METHOD, ElementType.FIELD})
public @interface PortId {
    /**
     * Returns which port it is.
     *
     * @return the actor's name, a dot, and the channel's or the cell's name
     */
    String value();
}
