package dev.steadystate.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.steadystate.processor.model.MethodKind;
import java.util.Optional;

/** Writes how methods of one kind are activated. */
interface TurnEmitter {
    boolean applies(MethodKind kind);

    /** The field that the kind needs for each method, made from the instance: its declaration and initialiser. */
    default Optional<Helper> helper(Turn turn) {
        return Optional.empty();
    }

    void emit(Turn turn, TypeSpec.Builder activations);

    /** A field of a method. */
    record Helper(ClassName type, CodeBlock initializer) {}
}
