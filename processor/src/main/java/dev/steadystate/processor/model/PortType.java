package dev.steadystate.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * The declared type of a port.
 *
 * @param declared the type as written, such as {@code SenderBundle<Sender<Order>>}
 * @param shape a plain end, a bundle, an external end, or why it is none
 * @param kind what its lanes carry
 * @param message the message type: {@code Order}, or the primitive {@code long}; the declared type if the shape is unusable
 * @param cases of a sealed interface whose messages are values: its records, as the input names them, and {@code enum} if there are
 *     enums; empty for all other types
 * @param open whether every package can name the message type: all its classes and those around them are public
 */
public record PortType(
        TypeName declared, PortShape shape, Kind kind, TypeName message, List<String> cases, boolean open) {}
