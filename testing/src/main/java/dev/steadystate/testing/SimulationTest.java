package dev.steadystate.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that is run once for each of many seeds, each with a simulated stage: one thread, virtual time, and a schedule that
 * the seed decides. The method has one {@link Stage} among its parameters. All seeds use one instance of the test class, and
 * methods such as {@code @BeforeEach} are called once: what belongs to a run is made by the method itself.
 *
 * <p>The first seed that fails ends the test. Its schedule is shrunk to the decisions that matter, and the failure names the seed
 * and shows the steps. {@code @SimulationTest(seed = …)}, or the system property {@value #SEED}, runs that seed alone.
 */
@Documented
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@TestTemplate
@ExtendWith(SimulationExtension.class)
public @interface SimulationTest {
    /** The system property that names the only seed to run. */
    String SEED = "steadystate.seed";

    /** {@return how many seeds are run: 1, 2, 3, …} */
    int seeds() default 100;

    /** {@return the seeds to run instead} */
    long[] seed() default {};

    /** {@return how a schedule is chosen} */
    Policy policy() default Policy.MIXED;

    /** {@return whether the test is also run once on real threads} */
    boolean threads() default false;

    /** {@return whether a failure shows a Mermaid sequence diagram, too} */
    boolean mermaid() default false;
}
