package dev.steadystate.runtime.internal;

/** A cell that follows the activation. */
abstract class State extends Padding {
    private boolean changed;
    /** It was changed and kept since it was last written to a file. */
    private boolean unsaved;

    State(Party owner) {
        owner.owns(this);
    }

    abstract void keep();

    abstract void undo();

    /** The running activation changes the value. */
    final void touch() {
        changed = true;
    }

    /** Ends an activation: what it set stays, whatever the next one does. */
    public final void mark() {
        if (changed) {
            changed = false;
            unsaved = true;
            keep();
        }
    }

    final void rollback() {
        if (changed) {
            changed = false;
            undo();
        }
    }

    final boolean isUnsaved() {
        return unsaved;
    }

    final void saved() {
        unsaved = false;
    }
}
