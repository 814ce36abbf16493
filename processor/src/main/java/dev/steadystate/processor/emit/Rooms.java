package dev.steadystate.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.steadystate.processor.model.Port;
import java.util.Objects;

/** The room that an output must have before its actor is activated. */
final class Rooms {
    private static final String BACKPRESSURE = "BACKPRESSURE";

    private Rooms() {}

    /** Whether the output is ever waited for: one that drops messages when it is full has room always. */
    static boolean isDemanded(Member output) {
        Port port = port(output);
        return port.overflow().value().equals(BACKPRESSURE) && port.room().value() > 0;
    }

    /** {@code messages.hasRoom(1)}. */
    static CodeBlock condition(Member output) {
        return CodeBlock.of("$N.hasRoom($L)", output.name(), Literals.of(each(output)));
    }

    /** The room that one activation is given, in messages. */
    static int each(Member output) {
        return port(output).room().value();
    }

    private static Port port(Member output) {
        return Objects.requireNonNull(output.port(), "a port");
    }
}
