package dev.steadystate.testing.actors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steadystate.testing.ActorTest;
import org.junit.jupiter.api.Test;

/** Numbers, bundles and broadcasts in a harness. */
@ActorTest(value = Numbers.class, lanes = 3)
final class NumbersTest {
    @Test
    void aBundleHasALaneForEachIndex(NumbersHarness numbers) {
        numbers.longs(0).send(1, 2);
        numbers.longs(2).send(3);
        numbers.run();
        assertThat(numbers.shares(0)).takes(3L);
        assertThat(numbers.shares(1)).takes(1L);
        assertThat(numbers.shares(2)).takes(2L);
    }

    @Test
    void aMethodWaitsForSeveralChannels(NumbersHarness numbers) {
        numbers.ints().send(1, 2, 3);
        numbers.run();
        assertThat(numbers.copies()).isEmpty();
        numbers.doubles().send(0.5);
        assertThat(numbers.step()).contains("both");
        assertThat(numbers.copies()).takes(3);
        assertThat(numbers.texts()).takes("0.5");
        assertThat(numbers.ints().waiting()).isEqualTo(1);
    }
}
