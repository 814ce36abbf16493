package dev.steadystate.runtime.internal;

/** A cell that follows the activation. Which value to go back to is remembered at the first change in an epoch. */
abstract class State extends Padding {
    private final Party owner;
    private long epoch = -1;

    State(Party owner) {
        this.owner = owner;
    }

    abstract void keep();

    abstract void undo();

    final void touch() {
        if (epoch != owner.epoch) {
            epoch = owner.epoch;
            keep();
        }
    }

    final void rollback() {
        if (epoch == owner.epoch) {
            undo();
        }
    }
}
