package dev.steadystate.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steadystate.testing.graphs.Overtaking;
import dev.steadystate.testing.graphs.OvertakingStage;
import dev.steadystate.testing.graphs.WordsStage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What JUnit makes of {@code @SimulationTest}: run through JUnit itself. */
final class SimulationTestTest {
    private static final List<Long> SEEDS = new ArrayList<>();

    /** Methods that are run by the tests here, and by nobody else: builds look for no nested classes. */
    static final class Cases {
        @SimulationTest(seeds = 5)
        void fiveSeeds(WordsStage stage) {
            SEEDS.add(stage.mode().seed());
        }

        @SimulationTest(seed = {17, 4})
        void statedSeeds(WordsStage stage) {
            SEEDS.add(stage.mode().seed());
        }

        @SimulationTest(seeds = 2, threads = true)
        void threadsToo(WordsStage stage) {
            SEEDS.add(stage.mode().isSimulated() ? stage.mode().seed() : -1);
        }

        @SimulationTest(seeds = 1_000)
        void fails(OvertakingStage stage) {
            Overtaking.Book book = new Overtaking.Book();
            stage.bookModule(new Overtaking.BookModule(book));
            stage.always("who pays has been served", () -> book.paidTooEarly == 0);
            stage.run();
        }

        @SimulationTest
        void hasNoStage() {}

        @SimulationTest(seeds = 1)
        void neverComesTrue(WordsStage stage) {
            stage.replaceGenerator().numbers().close();
            stage.eventually(
                    java.time.Duration.ofSeconds(1),
                    "a word arrives",
                    () -> stage.messages().sent() > 0);
            stage.run();
        }
    }

    private static Launched run(String method, Class<?>... parameters) {
        SEEDS.clear();
        return Launched.method(Cases.class, method, parameters);
    }

    @Test
    void seedsCountFromOneAndAreOneTest() {
        Launched results = run("fiveSeeds", WordsStage.class);
        assertThat(SEEDS).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(results.names()).containsExactly("5 seeds");
        assertThat(results.failure()).isEmpty();
    }

    @Test
    void statedSeedsAreRunInstead() {
        run("statedSeeds", WordsStage.class);
        assertThat(SEEDS).containsExactly(17L, 4L);
    }

    @Test
    void theSystemPropertyNamesTheOnlySeed() {
        System.setProperty(SimulationTest.SEED, "99");
        try {
            assertThat(run("fiveSeeds", WordsStage.class).names()).containsExactly("seed 99");
            assertThat(SEEDS).containsExactly(99L);
        } finally {
            System.clearProperty(SimulationTest.SEED);
        }
    }

    @Test
    void realThreadsAreATestOfTheirOwn() {
        assertThat(run("threadsToo", WordsStage.class).names()).containsExactly("2 seeds", "threads");
        assertThat(SEEDS).containsExactly(1L, 2L, -1L);
    }

    @Test
    void theFirstSeedThatFailsEndsTheTestAndIsShown() {
        assertThat(run("fails", OvertakingStage.class).failure())
                .hasValueSatisfying(failure -> assertThat(failure)
                        .isInstanceOf(SimulationFailure.class)
                        .hasMessageContaining("always \"who pays has been served\"")
                        .hasMessageContaining("replay it with @SimulationTest(seed = ")
                        .hasMessageContaining("shrunk from ")
                        .hasMessageContaining("takes paid: "));
    }

    @Test
    void aMethodWithoutAStageIsToldWhatItNeeds() {
        assertThat(run("hasNoStage").failure())
                .hasValueSatisfying(failure -> assertThat(failure)
                        .hasMessageContaining(
                                "@SimulationTest hasNoStage must have one parameter that is a stage, it has 0"));
    }

    @Test
    void whatNeverComesTrueFailsWhenTheGraphHasEnded() {
        assertThat(run("neverComesTrue", WordsStage.class).failure())
                .hasValueSatisfying(failure -> assertThat(failure)
                        .hasMessageContaining("eventually \"a word arrives\", within PT1S: it had not come true"));
    }
}
