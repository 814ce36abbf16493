package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.LongCell;

/** A transactional cell for a long. */
public final class LongState extends State implements LongCell {
    private long value;
    private long valueAtMark;

    LongState(Party owner) {
        super(owner);
    }

    @Override
    public long get() {
        return value;
    }

    @Override
    public void set(long next) {
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
