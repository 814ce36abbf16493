package dev.steadystate.testing;

import java.lang.reflect.Method;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.platform.commons.support.ReflectionSupport;

/** Calls the method of a {@link SimulationTest} once for each seed, or, without seeds, once on real threads. */
final class SeedsExtension implements ParameterResolver, InvocationInterceptor {
    private final SimulationTest test;
    private final long[] seeds;

    SeedsExtension(SimulationTest test, long[] seeds) {
        this.test = test;
        this.seeds = seeds;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return StageExtension.isStage(parameter)
                && parameter.getDeclaringExecutable().equals(context.getRequiredTestMethod());
    }

    /** Holds the place; each run gets a stage of its own. */
    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return stage(context.getRequiredTestMethod(), StageMode.threads());
    }

    private static Stage stage(Method method, StageMode mode) {
        for (Class<?> type : method.getParameterTypes()) {
            if (Stage.class.isAssignableFrom(type)) {
                return StageExtension.stage(type.asSubclass(Stage.class), mode);
            }
        }
        throw new IllegalStateException(method + " has no stage");
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> call, ExtensionContext context) {
        invocation.skip();
        Method method = call.getExecutable();
        Exploration exploration = new Exploration(
                mode -> stage(method, mode),
                stage -> ReflectionSupport.invokeMethod(
                        method, call.getTarget().orElse(null), arguments(call.getArguments(), stage)));
        if (seeds.length == 0) {
            exploration.onThreads();
        } else {
            exploration.explore(seeds, test.policy(), test.mermaid());
        }
    }

    private static Object[] arguments(List<Object> resolved, Stage stage) {
        return resolved.stream()
                .map(argument -> argument instanceof Stage ? stage : argument)
                .toArray();
    }
}
