package dev.steadystate;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how channels keep messages of this type: as values in columns of primitives, which costs no allocation, or as references.
 *
 * <p>Nobody needs it. Without it, a record of primitives, enums and such records is kept as values, and so is a sealed interface of
 * such records and enums; everything else is handed on as a reference. With it, the build fails, and says why, if the type
 * can't be kept as values. It also writes the lanes into the jar of the type, which saves each jar with actors from writing its own; types of
 * a named module that are used in others need that.
 *
 * <p>{@code @Flat(false)} asks for references: for a record with so many components that to copy them costs more than an allocation,
 * or if receivers compare messages by identity.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Flat {
    /**
     * Whether messages of this type are values.
     *
     * @return false for references
     */
    boolean value() default true;
}
