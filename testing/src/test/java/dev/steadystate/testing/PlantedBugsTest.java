package dev.steadystate.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.steadystate.testing.graphs.Deadlock;
import dev.steadystate.testing.graphs.DeadlockStage;
import dev.steadystate.testing.graphs.LostUpdate;
import dev.steadystate.testing.graphs.LostUpdate.Paper;
import dev.steadystate.testing.graphs.LostUpdateStage;
import dev.steadystate.testing.graphs.Overtaking;
import dev.steadystate.testing.graphs.OvertakingStage;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Mistakes that only some orders show are found within so many seeds, by each policy; how many of a thousand seeds find them stands
 * in {@code docs/testing.md}. Each is shrunk to a few decisions, and its seed replays it.
 */
final class PlantedBugsTest {
    /** The bounds that the guide states. */
    private static final int SEEDS = 50;

    private static final int MOST_DECISIONS = 12;

    @GraphTest(Overtaking.class)
    static final class OfOvertaking {}

    @GraphTest(LostUpdate.class)
    static final class OfLostUpdate {}

    @GraphTest(Deadlock.class)
    static final class OfDeadlock {}

    private static void overtaking(OvertakingStage stage) {
        Overtaking.Book book = new Overtaking.Book();
        stage.bookModule(new Overtaking.BookModule(book));
        stage.always("who pays has been served", () -> book.paidTooEarly == 0);
        stage.run();
    }

    private static void lostUpdate(LostUpdateStage stage) {
        LostUpdate.Account account = new LostUpdate.Account();
        stage.accountModule(new LostUpdate.AccountModule(account));
        stage.anna().send(Paper.FORM, Paper.STAMP, Paper.FORM, Paper.STAMP).close();
        stage.bert().send(Paper.FORM, Paper.STAMP, Paper.FORM, Paper.STAMP).close();
        stage.run();
        assertThat(account.balance).isEqualTo(4);
    }

    private static void deadlock(DeadlockStage stage) {
        stage.run();
        stage.stop();
    }

    private static <S extends Stage> SimulationFailure find(
            Policy policy, Function<StageMode, S> stages, Consumer<S> test) {
        Exploration exploration = new Exploration(stages, test);
        long seed = exploration.firstFailing(1_000, policy);
        assertThat(seed).as("first seed that finds it").isBetween(1L, (long) SEEDS);
        String[] message = new String[1];
        SimulationFailure[] found = new SimulationFailure[1];
        assertThatThrownBy(() -> exploration.explore(LongStream.of(seed).toArray(), policy, true))
                .isInstanceOfSatisfying(SimulationFailure.class, failure -> {
                    found[0] = failure;
                    message[0] = failure.getMessage();
                });
        assertThat(found[0].seed()).isEqualTo(seed);
        assertThat(message[0])
                .contains("seed " + seed + " fails", "@SimulationTest(seed = " + seed + ")", "sequenceDiagram");
        int decisions = Integer.parseInt(message[0].replaceAll("(?s).* steps to (\\d+) in .*", "$1"));
        assertThat(decisions).as(message[0]).isLessThanOrEqualTo(MOST_DECISIONS);
        assertThatThrownBy(() -> exploration.explore(LongStream.of(seed).toArray(), policy, true))
                .as("again")
                .hasMessage(message[0]);
        return found[0];
    }

    @ParameterizedTest
    @EnumSource(Policy.class)
    void aMessageThatOvertakesAnotherIsFound(Policy policy) {
        assertThat(find(policy, OvertakingStage::new, PlantedBugsTest::overtaking))
                .hasMessageContaining("always \"who pays has been served\": it no longer holds")
                .hasMessageContaining("Shipping-0 ");
    }

    @ParameterizedTest
    @EnumSource(Policy.class)
    void anUpdateThatIsLostIsFound(Policy policy) {
        assertThat(find(policy, LostUpdateStage::new, PlantedBugsTest::lostUpdate))
                .hasMessageContaining("expected: 4L")
                .hasMessageContaining("takes anna: FORM");
    }

    @ParameterizedTest
    @EnumSource(Policy.class)
    void aDeadlockIsFoundAndTheVetoesSayWhoWaits(Policy policy) {
        assertThat(find(policy, DeadlockStage::new, PlantedBugsTest::deadlock))
                .hasMessageContaining("the graph has not stopped within PT30S")
                .hasMessageContaining("mayStop() returns false");
    }
}
