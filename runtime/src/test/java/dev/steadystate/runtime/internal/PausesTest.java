package dev.steadystate.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steadystate.OnExhausted;
import dev.steadystate.runtime.GraphSettings;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How long an actor pauses before it is restarted. */
final class PausesTest {
    @Test
    void pausesDoubleUpToTheLongestAndVaryWithinTheirShare() {
        RestartRule rule = new RestartRule(100, Long.MAX_VALUE, 1_000, 64_000, 0.25, OnExhausted.STOP_GRAPH);
        RestartBudget budget = new RestartBudget(rule, 42);
        for (int n = 1; n <= 20; n++) {
            long expected = Math.min(64_000, 1_000L << (n - 1));
            assertThat(budget.backoffNs(n)).isBetween((long) (expected * 0.75), (long) (expected * 1.25));
        }
    }

    @Test
    void theSameSeedVariesPausesAlikeAndAnotherOneDoesNot() {
        assertThat(pauses(7)).isEqualTo(pauses(7)).isNotEqualTo(pauses(8)).doesNotHaveDuplicates();
    }

    private static List<Long> pauses(long seed) {
        Graph seeded = new Graph("Test", GraphSettings.defaults().seed(seed), 1, 0);
        List<Long> pauses = new ArrayList<>();
        for (String name : List.of("A", "B")) {
            ActorInstance instance = new Script(seeded, name).instance;
            RestartBudget budget = new RestartBudget(RestartRule.DEFAULT, seeded.seedOf(instance));
            pauses.add(budget.backoffNs(1));
            pauses.add(budget.backoffNs(1));
        }
        return pauses;
    }
}
