package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.DoubleCell;

/** A transactional cell for a double. */
public final class DoubleState extends State implements DoubleCell {
    private double value;
    private double valueAtMark;

    DoubleState(Party owner) {
        super(owner);
    }

    @Override
    public double get() {
        return value;
    }

    @Override
    public void set(double next) {
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
