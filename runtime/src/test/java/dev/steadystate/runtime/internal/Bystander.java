package dev.steadystate.runtime.internal;

/** The owner of an end in a test: counts who wakes it. */
final class Bystander extends Party {
    int woken;

    Bystander(String label) {
        super(label);
    }

    /** Ends an activation and shows what it did. */
    void keep() {
        mark();
        commit();
    }

    /** What the runtime does when an activation has thrown. */
    void undo() {
        rollback();
        commit();
    }

    @Override
    boolean isWaiting() {
        return true;
    }

    @Override
    void wake() {
        woken++;
    }
}
