package dev.steadystate.runtime;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file of durable state can't be used: it is damaged, of another actor or of another version, or another process holds its
 * directory. Thrown before any actor runs. The message names the file, what is wrong with it, and what can be done; the
 * file is left as it is.
 */
public final class StateFileException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private final transient Path file;

    /**
     * Makes the exception.
     *
     * @param file the file, or the directory
     * @param message what is wrong with it and what can be done
     * @param cause why; null if the file says it itself
     */
    public StateFileException(Path file, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.file = file;
    }

    /** {@return the file, or the directory} */
    public Path file() {
        return file;
    }
}
