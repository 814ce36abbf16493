package dev.steadystate.runtime.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/** A place for one instance that several threads exchange, alone on its cache lines. */
final class InstanceSlot extends InstanceSlotValue {
    private static final VarHandle VALUE;

    static {
        try {
            VALUE = MethodHandles.lookup().findVarHandle(InstanceSlotValue.class, "value", ActorInstance.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    long after0, after1, after2, after3, after4, after5, after6, after7;
    long after8, after9, after10, after11, after12, after13, after14, after15;

    @Nullable
    ActorInstance get() {
        return (ActorInstance) VALUE.getAcquire(this);
    }

    boolean isEmpty() {
        return VALUE.getOpaque(this) == null;
    }

    @Nullable
    ActorInstance exchange(@Nullable ActorInstance instance) {
        return (ActorInstance) VALUE.getAndSet(this, instance);
    }

    boolean replace(@Nullable ActorInstance expected, ActorInstance instance) {
        return VALUE.compareAndSet(this, expected, instance);
    }
}

/** The instance itself, after the padding: a superclass's fields come first. */
abstract class InstanceSlotValue extends Padding {
    @Nullable
    ActorInstance value;
}
