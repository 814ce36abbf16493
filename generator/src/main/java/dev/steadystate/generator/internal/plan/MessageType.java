package dev.steadystate.generator.internal.plan;

import com.palantir.javapoet.TypeName;

/**
 * What a channel carries.
 *
 * @param java the type as Java has it; {@code long}, {@code int} and {@code double} have channels of their own
 * @param isOwn whether it is a record of the project's own, which has an {@code id} and a factory of samples
 * @param noun what one of it is called, in camel case: {@code order}
 */
public record MessageType(TypeName java, boolean isOwn, String noun) {
    /** Whether the channel is one of primitives. */
    public boolean isPrimitive() {
        return java.isPrimitive();
    }
}
