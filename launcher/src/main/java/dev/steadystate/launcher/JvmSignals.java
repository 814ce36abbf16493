package dev.steadystate.launcher;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/**
 * The JVM's {@code sun.misc.Signal}: the one way to hear a second signal. The module jdk.unsupported exports it for such
 * use, but javac warns of it and no switch or annotation of its own turns that off; hence by reflection.
 */
final class JvmSignals {
    private final Class<?> handlerType;
    private final Constructor<?> signal;
    private final Method handle;
    private final Method name;
    private final Method number;

    private JvmSignals() throws ReflectiveOperationException {
        Class<?> type = Class.forName("sun.misc.Signal");
        handlerType = Class.forName("sun.misc.SignalHandler");
        signal = type.getConstructor(String.class);
        handle = type.getMethod("handle", type, handlerType);
        name = type.getMethod("getName");
        number = type.getMethod("getNumber");
    }

    /** Hears signals. The JVM calls it on a new thread for each. */
    interface Listener {
        /**
         * A signal has come.
         *
         * @param name such as {@code TERM}
         * @param number such as 15
         */
        void heard(String name, int number);
    }

    /** The JVM's signals, or null if this Java runtime was made without them. */
    static @Nullable JvmSignals find() {
        try {
            return new JvmSignals();
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }

    /**
     * Has the listener hear a signal.
     *
     * @return who got it before, for {@link #restore}; null if the JVM was told by -Xrs to leave signals alone
     */
    @Nullable
    Object listen(String signalName, Listener listener) {
        Object handler = Proxy.newProxyInstance(
                handlerType.getClassLoader(), new Class<?>[] {handlerType}, (self, method, args) -> {
                    if (method.getName().equals("handle")) {
                        listener.heard((String) name.invoke(args[0]), (int) number.invoke(args[0]));
                        return null;
                    }
                    return method.getName().equals("equals") ? self == args[0] : listener.hashCode();
                });
        return exchange(signalName, handler);
    }

    /** Leaves a signal to whom it was left before. */
    void restore(String signalName, @Nullable Object before) {
        if (before != null) {
            exchange(signalName, before);
        }
    }

    private @Nullable Object exchange(String signalName, Object handler) {
        try {
            return handle.invoke(null, signal.newInstance(signalName), handler);
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }
}
