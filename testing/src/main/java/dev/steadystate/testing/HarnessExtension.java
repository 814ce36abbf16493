package dev.steadystate.testing;

import java.lang.reflect.Method;
import java.util.Objects;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.ReflectionSupport;

/** Gives the methods of an {@link ActorTest} a fresh harness each, and closes it after them. */
final class HarnessExtension implements ParameterResolver {
    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(HarnessExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return Harness.class.isAssignableFrom(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        Object harness = parameter
                .findAnnotation(Instance.class)
                .map(instance -> create(type, instance.value()))
                .orElseGet(() -> create(type));
        context.getStore(NAMESPACE).put(parameter.getParameter(), harness); // the store closes it
        return harness;
    }

    private static Object create(Class<?> type) {
        Method create = ReflectionSupport.findMethod(type, "create")
                .orElseThrow(() -> new ParameterResolutionException(type.getSimpleName()
                        + " cannot be made without what the actor's constructor asks for;"
                        + " name modules in @ActorTest, or call " + type.getSimpleName() + ".with(…) in the test"));
        return Objects.requireNonNull(ReflectionSupport.invokeMethod(create, null), "a harness");
    }

    private static Object create(Class<?> type, int index) {
        return ReflectionSupport.findMethod(type, "create", int.class)
                .map(create -> ReflectionSupport.invokeMethod(create, null, index))
                .orElseGet(() -> only(type, index));
    }

    /** An actor of one instance: there is nothing to choose. */
    private static Object only(Class<?> type, int index) {
        if (index != 0) {
            throw new ParameterResolutionException(
                    type.getSimpleName() + " is of an actor with one instance: leave @Instance(" + index + ") out");
        }
        return create(type);
    }
}
