package dev.steadystate.runtime.internal;

/**
 * Writes and reads the values of a durable cell. Generated.
 *
 * @param <R> the type of the values
 */
public interface StateCodec<R> {
    /** The type with all that it consists of, as text: files are read by the type that wrote them only. */
    String type();

    /** Writes a value. */
    void write(StateWriter out, R value);

    /** Reads a value that was written so. */
    R read(StateReader in);
}
