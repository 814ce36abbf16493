package dev.steadystate.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests one actor. For {@code @ActorTest(Worker.class)} a class {@code WorkerHarness} is generated beside {@code Worker}: a
 * {@link Harness} with a typed member for each port and cell. Methods of the test class may take it as a parameter, and each gets a fresh
 * one. The test class needs no JUnit for that: {@code WorkerHarness.with(…)} makes one anywhere.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(HarnessExtension.class)
public @interface ActorTest {
    /** {@return the actor} */
    Class<?> value();

    /**
     * {@return the Dagger modules that provide what the actor's constructor asks for, each with a constructor without parameters
     * or without instance methods; none if the test hands it in with {@code with(…)}}
     */
    Class<?>[] modules() default {};

    /** {@return how many lanes bundles and merging ends have in the test, 1 to 1,024} */
    int lanes() default 2;
}
