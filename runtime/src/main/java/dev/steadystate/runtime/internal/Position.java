package dev.steadystate.runtime.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** A number that one thread writes and another reads, alone on its cache lines. */
final class Position extends PositionValue {
    private static final VarHandle VALUE;

    static {
        try {
            VALUE = MethodHandles.lookup().findVarHandle(PositionValue.class, "value", long.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    long after0, after1, after2, after3, after4, after5, after6, after7;
    long after8, after9, after10, after11, after12, after13, after14, after15;

    Position(long initial) {
        value = initial;
    }

    long getOpaque() {
        return (long) VALUE.getOpaque(this);
    }

    long getAcquire() {
        return (long) VALUE.getAcquire(this);
    }

    void setOpaque(long next) {
        VALUE.setOpaque(this, next);
    }

    void setRelease(long next) {
        VALUE.setRelease(this, next);
    }

    boolean compareAndSet(long expected, long next) {
        return VALUE.compareAndSet(this, expected, next);
    }
}

/** The number itself, after the padding: a superclass's fields come first. */
abstract class PositionValue extends Padding {
    long value;
}
