package dev.steadystate.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Has a stage generated for a graph, beside its root: {@code @GraphTest(FizzBuzz.class)} gives {@code FizzBuzzStage}. A test
 * method that has one as a parameter gets a fresh one on real threads, or in a {@link SimulationTest} a simulated one; what
 * still runs at the end of the test is dropped.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(StageExtension.class)
public @interface GraphTest {
    /** {@return the root of the graph, an interface with {@code @ActorGraph}} */
    Class<?> value();

    /**
     * {@return the Dagger modules to use instead of those of the graph, all of them; the graph's own if left out. All tests of
     * one graph in a compilation state the same}
     */
    Class<?>[] modules() default {};
}
