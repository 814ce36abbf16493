package dev.steadystate.testing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;
import org.junit.platform.commons.support.AnnotationSupport;

/** Runs a {@link SimulationTest}: all its seeds as one test, and the real threads, if asked for, as another one. */
final class SimulationExtension implements TestTemplateInvocationContextProvider {
    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return AnnotationSupport.isAnnotated(context.getRequiredTestMethod(), SimulationTest.class);
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        SimulationTest test = AnnotationSupport.findAnnotation(context.getRequiredTestMethod(), SimulationTest.class)
                .orElseThrow();
        requireStage(context);
        long[] seeds = seeds(test);
        String name = seeds.length == 1 ? "seed " + seeds[0] : seeds.length + " seeds";
        Stream<TestTemplateInvocationContext> simulation = Stream.of(context(name, new SeedsExtension(test, seeds)));
        return test.threads()
                ? Stream.concat(simulation, Stream.of(context("threads", new SeedsExtension(test, new long[0]))))
                : simulation;
    }

    private static void requireStage(ExtensionContext context) {
        long stages = Arrays.stream(context.getRequiredTestMethod().getParameterTypes())
                .filter(Stage.class::isAssignableFrom)
                .count();
        if (stages != 1) {
            throw new ExtensionConfigurationException("@SimulationTest "
                    + context.getRequiredTestMethod().getName()
                    + " must have one parameter that is a stage, it has " + stages
                    + "; add the stage that @GraphTest has generated");
        }
    }

    private static long[] seeds(SimulationTest test) {
        Long only = Long.getLong(SimulationTest.SEED);
        if (only != null) {
            return new long[] {only};
        }
        if (test.seed().length > 0) {
            return test.seed();
        }
        if (test.seeds() < 1) {
            throw new ExtensionConfigurationException(
                    "@SimulationTest(seeds) must be at least 1, it is " + test.seeds());
        }
        return LongStream.rangeClosed(1, test.seeds()).toArray();
    }

    private static TestTemplateInvocationContext context(String name, Extension extension) {
        return new TestTemplateInvocationContext() {
            @Override
            public String getDisplayName(int index) {
                return name;
            }

            @Override
            public List<Extension> getAdditionalExtensions() {
                return List.of(extension);
            }
        };
    }
}
