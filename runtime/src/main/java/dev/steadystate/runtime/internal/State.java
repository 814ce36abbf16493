package dev.steadystate.runtime.internal;

/** A cell that follows the activation. */
abstract class State extends Padding {
    private boolean changed;

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
            keep();
        }
    }

    final void rollback() {
        if (changed) {
            changed = false;
            undo();
        }
    }
}
