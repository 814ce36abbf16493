package dev.steadystate.testing;

import java.lang.reflect.InvocationTargetException;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Gives the methods of a {@link GraphTest} their stages, on real threads. */
final class StageExtension implements ParameterResolver, AfterTestExecutionCallback {
    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(StageExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return isStage(parameter)
                && !AnnotationSupport.isAnnotated(parameter.getDeclaringExecutable(), SimulationTest.class);
    }

    static boolean isStage(ParameterContext parameter) {
        return Stage.class.isAssignableFrom(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Stage stage = stage(parameter.getParameter().getType().asSubclass(Stage.class), StageMode.threads());
        context.getStore(NAMESPACE).put(parameter.getParameter(), stage); // the store closes it
        return stage;
    }

    /** What was demanded to come true must have, if the test has not failed anyway. */
    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getExecutionException().isEmpty() && !isSimulation(context)) {
            for (var parameter : context.getRequiredTestMethod().getParameters()) {
                Stage stage = context.getStore(NAMESPACE).get(parameter, Stage.class);
                if (stage != null) {
                    stage.end();
                }
            }
        }
    }

    private static boolean isSimulation(ExtensionContext context) {
        return AnnotationSupport.isAnnotated(context.getRequiredTestMethod(), SimulationTest.class);
    }

    /** Makes a generated stage. */
    static Stage stage(Class<? extends Stage> type, StageMode mode) {
        try {
            return type.getConstructor(StageMode.class).newInstance(mode);
        } catch (InvocationTargetException failure) {
            throw new ParameterResolutionException(type.getName() + " cannot be made", failure.getTargetException());
        } catch (ReflectiveOperationException failure) {
            throw new ParameterResolutionException(
                    type.getName() + " is no generated stage: take the one that @GraphTest has generated", failure);
        }
    }
}
