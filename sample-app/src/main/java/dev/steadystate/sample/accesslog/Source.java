package dev.steadystate.sample.accesslog;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Something to read lines from. One thread at a time. */
interface Source extends Closeable {
    /** The next lines; null if there are none now. Blocks as long as the source does. */
    @Nullable
    Chunk poll() throws IOException;

    /** Whether nothing will ever come again. */
    boolean isEnded();
}
