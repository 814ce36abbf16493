package dev.steadystate.processor.emit;

import com.palantir.javapoet.TypeName;
import dev.steadystate.processor.model.Place;
import dev.steadystate.processor.model.Port;
import dev.steadystate.processor.model.StateLayout;
import org.jspecify.annotations.Nullable;

/**
 * A port or cell as generated code names it.
 *
 * @param name its identifier in generated code, unique in its actor
 * @param member its name in the actor
 * @param declared the type that the user wrote
 * @param type the runtime's type
 * @param open the runtime's type as every package can name it
 * @param port the port, or null for a cell
 * @param maker the runtime's method that makes the cell, such as {@code longState}; empty for a port
 * @param layout how a durable cell is written to a file
 */
record Member(
        String name,
        String member,
        Place place,
        TypeName declared,
        TypeName type,
        TypeName open,
        @Nullable Port port,
        String maker,
        StateLayout layout) {
    /** Whether generated code writes it to a file. */
    boolean hasCodec() {
        return layout.value().isPresent();
    }

    boolean isField() {
        return place == Place.FIELD;
    }

    /** Whether the type is handed over without its hidden message type, and cast back. */
    boolean hidden() {
        return !open.equals(type);
    }
}
