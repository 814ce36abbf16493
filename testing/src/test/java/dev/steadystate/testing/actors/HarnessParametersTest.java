package dev.steadystate.testing.actors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steadystate.testing.ActorTest;
import dev.steadystate.testing.Instance;
import dev.steadystate.testing.Launched;
import org.junit.jupiter.api.Test;

/** What JUnit makes of parameters that are harnesses: run through JUnit itself. */
final class HarnessParametersTest {
    private static int made;

    /** Methods that are run by the tests here, and by nobody else: builds look for no nested classes. */
    @ActorTest(Fragile.class)
    static final class Cases {
        @Test
        void first(@Instance(0) FragileHarness fragile) {
            made++;
            assertThat(fragile.hasStopped()).isFalse();
        }

        @Test
        void third(@Instance(2) FragileHarness fragile) {
            made++;
            assertThat(fragile.hasStopped()).isFalse();
        }
    }

    private static Launched run(String method) {
        made = 0;
        return Launched.method(Cases.class, method, FragileHarness.class);
    }

    @Test
    void theOnlyInstanceMayBeNamed() {
        assertThat(run("first").failure()).isEmpty();
        assertThat(made).isEqualTo(1);
    }

    @Test
    void anInstanceOfAnActorThatHasOneIsNotChosen() {
        assertThat(run("third").failure())
                .hasValueSatisfying(failure -> assertThat(failure)
                        .hasMessageContaining(
                                "FragileHarness is of an actor with one instance: leave @Instance(2) out"));
        assertThat(made).isZero();
    }
}
