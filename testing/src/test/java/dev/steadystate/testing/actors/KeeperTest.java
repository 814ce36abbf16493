package dev.steadystate.testing.actors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steadystate.testing.ActorTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A scope on the test class is one of the component that makes the actor. */
@Shift
@ActorTest(value = Keeper.class, modules = BadgeModule.class)
final class KeeperTest {
    @Test
    void whatIsScopedSurvivesARestart(KeeperHarness keeper) {
        keeper.calls().send(1);
        keeper.run();
        keeper.failNext();
        keeper.calls().send(2);
        keeper.advance(Duration.ofMillis(10));
        assertThat(keeper.regeneration()).isEqualTo(1);
        assertThat(keeper.badges()).takes(1L, 1L);
    }
}
