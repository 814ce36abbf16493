package dev.steadystate.runtime.internal;

import java.io.IOException;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/** The cells of an instance as bytes, on their way to the file. */
final class Snapshot {
    private final StateFile file;
    private final byte[] bytes;
    private final ActorInstance owner;
    private @Nullable Throwable failure;
    private volatile boolean done;

    Snapshot(StateFile file, byte[] bytes, ActorInstance owner) {
        this.file = file;
        this.bytes = bytes;
        this.owner = owner;
    }

    /** Writes it; whatever comes of that is for the owner to see. */
    void write() {
        try {
            file.write(bytes);
        } catch (IOException | RuntimeException e) {
            failure = e;
        }
    }

    /** Lets the owner know. */
    void settle() {
        done = true;
        VarHandle.fullFence();
        owner.wakeIfWaiting();
    }

    boolean isDone() {
        return done;
    }

    /** Why it was not written, once it is done. */
    @Nullable
    Throwable failure() {
        return failure;
    }
}
