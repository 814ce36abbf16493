package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.IntCell;

/** A transactional cell for an int. */
public final class IntState extends State implements IntCell {
    private int value;
    private int valueAtMark;

    IntState(Party owner) {
        super(owner);
    }

    @Override
    public int get() {
        return value;
    }

    @Override
    public void set(int next) {
        touch();
        value = next;
    }

    @Override
    void keep() {
        valueAtMark = value;
    }

    @Override
    void undo() {
        value = valueAtMark;
    }
}
