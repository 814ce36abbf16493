package dev.steadystate.processor.model;

import java.util.Optional;

/**
 * How a durable {@code Cell<R>} is written.
 *
 * @param because why it can't be; empty if it can
 * @param value what it holds; empty if it can't be written, or needs no code of its own for that
 */
public record StateLayout(String because, Optional<StateValue> value) {
    /** Of a cell that is not durable, or of a primitive. */
    public static final StateLayout NONE = new StateLayout("", Optional.empty());
}
