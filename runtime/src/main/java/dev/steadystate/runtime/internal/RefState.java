package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.Cell;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A transactional cell for an immutable value.
 *
 * @param <R> the type of the value
 */
public final class RefState<R> extends State implements Cell<R> {
    private @Nullable R value;
    private @Nullable R valueAtMark;

    RefState(Party owner) {
        super(owner);
    }

    @Override
    public @Nullable R get() {
        return value;
    }

    @Override
    public R orElse(R initial) {
        R known = value;
        return known == null ? initial : known;
    }

    @Override
    public void set(R next) {
        touch();
        value = Objects.requireNonNull(next, "the value of a cell");
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
