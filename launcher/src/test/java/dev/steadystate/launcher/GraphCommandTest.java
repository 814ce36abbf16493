package dev.steadystate.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steadystate.runtime.ActorSystem;
import dev.steadystate.runtime.GraphSettings;
import dev.steadystate.runtime.UncleanShutdownException;
import dev.steadystate.runtime.Veto;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

final class GraphCommandTest implements GraphFactory {
    /** Options as a user's Dagger module has them. */
    static final class TourModule {
        @Option(names = "--beats", defaultValue = "3", description = "How many beats (default: ${DEFAULT-VALUE}).")
        int beats;

        @Option(names = "--pause")
        Duration pause = Duration.ofMinutes(1);
    }

    /** A module that must be told something. */
    static final class NeedyModule {
        @Parameters(paramLabel = "FILE")
        @Nullable
        String file;
    }

    @RegisterExtension
    final Streams streams = new Streams();

    private final FakeGraph graph = new FakeGraph();
    private final TourModule module = new TourModule();
    private @Nullable RuntimeException buildFailure;
    private @Nullable GraphSettings settings;

    @Override
    public ActorSystem build(GraphSettings settings) {
        if (buildFailure != null) {
            throw buildFailure;
        }
        this.settings = settings;
        return graph;
    }

    @Test
    void withoutArgumentsTheGraphRunsUntilItHasStopped() {
        assertThat(run()).isZero();
        assertThat(graph.calls).containsExactly("start", "awaitStopped");
        assertThat(streams.out()).isEmpty();
        assertThat(streams.err()).isEmpty();
    }

    @Test
    void optionsOfModulesAreSetBeforeTheGraphIsBuilt() {
        assertThat(run("--beats", "5", "--pause=250ms")).isZero();
        assertThat(module.beats).isEqualTo(5);
        assertThat(module.pause).isEqualTo(Duration.ofMillis(250));
        assertThat(graph.calls).containsExactly("start", "awaitStopped");
    }

    @Test
    void defaultsOfModulesAreSetWithoutArgumentsToo() {
        assertThat(run()).isZero();
        assertThat(module.beats).isEqualTo(3);
    }

    @Test
    void lazyOptionsAreLeftAloneWithoutArguments() {
        module.beats = 7;
        assertThat(new GraphCommand("tour", this).lazyOptions(module).run()).isZero();
        assertThat(module.beats).isEqualTo(7);
    }

    @Test
    void whatIsRequiredIsAskedForWithoutArgumentsToo() {
        assertThat(new GraphCommand("tour", this).options(new NeedyModule()).run())
                .isEqualTo(2);
        assertThat(streams.err()).isEqualToNormalizingNewlines("""
                tour: Missing required parameter: 'FILE'
                Try 'tour --help'.
                """);
    }

    @Test
    void threadsShutdownTimeoutAndStateDirectoryBecomeSettings() {
        assertThat(run("--threads", "3", "--shutdown-timeout", "2m", "--state-directory", "kept"))
                .isZero();
        assertThat(settings).isNotNull();
        assertThat(settings.threads()).isEqualTo(3);
        assertThat(settings.shutdownTimeout()).isEqualTo(Duration.ofMinutes(2));
        assertThat(settings.stateDirectory()).isEqualTo(Path.of("kept"));
    }

    @Test
    void processorsToPinThreadsToBecomeASetting() {
        assertThat(run("--pin", "0,1")).isZero();
        assertThat(settings.pinning()).containsExactly(0, 1);
    }

    @Test
    void withoutTheseOptionsSettingsAreTheDefaults() {
        assertThat(run("--beats=1")).isZero();
        assertThat(settings).isSameAs(GraphSettings.defaults());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --beat=5               | unknown option '--beat=5'; did you mean --beats?
            --chek                 | unknown option '--chek'; did you mean --check?
            --shutdown-timeut=1s   | unknown option '--shutdown-timeut=1s'; did you mean --shutdown-timeout?
            --qqqqqqqqqqqq         | unknown option '--qqqqqqqqqqqq'
            five                   | unexpected argument 'five'; this program takes options only
            --beats=many           | Invalid value for option '--beats': 'many' is not an int
            --beats                | Missing required parameter for option '--beats' (<beats>)
            --pause=5              | Invalid value for option '--pause': '5' is not a duration; write a whole number and \
            ns, us, ms, s, m or h, such as 10s
            --pause=-5s            | Invalid value for option '--pause': '-5s' is not a duration; write a whole number and \
            ns, us, ms, s, m or h, such as 10s
            --threads=0            | threads must be 1 to 1024, not 0
            --pin=2,2              | processors to pin threads to must be named once: [2, 2]
            --pin=first            | "first" is no list of processors; write numbers of \
            processors from 0 to 1023, each once, such as 0,1
            """)
    void badOptionsAreNamedWithTheNearestOrTheRemedy(String argument, String message) {
        assertThat(run(argument)).isEqualTo(2);
        assertThat(streams.err()).isEqualToNormalizingNewlines("tour: " + message + "\nTry 'tour --help'.\n");
        assertThat(graph.calls).isEmpty();
    }

    @Test
    void helpShowsAllOptionsAndTheExitCodes() {
        assertThat(run("--help")).isZero();
        assertThat(streams.out())
                .startsWith("Usage: tour ")
                .contains("--beats=<beats>", "--check", "--dot", "--mermaid", "--shutdown-timeout=TIME")
                .contains("How many beats (default: 3).")
                .contains(
                        "Exit codes:",
                        "an option or argument is wrong",
                        "130, 143   a second SIGINT or SIGTERM ended it at once");
        assertThat(graph.calls).isEmpty();
    }

    @Test
    void checkBuildsTheGraphAndPrintsItWithoutStarting() {
        assertThat(run("--check")).isZero();
        assertThat(graph.calls).containsExactly("close");
        assertThat(streams.out()).isEqualToNormalizingNewlines("""
                actor  instances  thread
                Feed           1  dedicated, may block
                Sink           1  troupe end
                Work          16  shared

                channel  type                  capacity  lanes  from              to
                in       long                    65,536     16  Feed              Work
                out      List<Result>  8 (drops oldest)     17  Work, (external)  Sink

                setting          value  from
                threads          2      property steadystate.tour.threads
                shutdownTimeout  30s    @ActorGraph

                valid: 3 actors, 2 channels
                """);
    }

    @Test
    void diagramsAreReadFromTheClassPath() {
        assertThat(run("--dot", "--mermaid")).isZero();
        assertThat(streams.out()).isEqualTo("digraph tour {}\nflowchart LR\n");
        assertThat(graph.calls).isEmpty();
    }

    @Test
    void aMissingDiagramIsAFailure() {
        assertThat(new GraphCommand("elsewhere", this).run("--dot")).isEqualTo(1);
        assertThat(streams.err()).startsWith("elsewhere: META-INF/steadystate/elsewhere.dot is not on the class path");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--threads=1", "--check"})
    void aFailureToBuildIsOneLine(String argument) {
        buildFailure = new IllegalArgumentException("x.log: no such file");

        assertThat(run(argument)).isEqualTo(1);
        assertThat(streams.err()).isEqualToNormalizingNewlines("tour: x.log: no such file\n");
    }

    @Test
    void anUnexpectedFailureNamesItsType() {
        buildFailure = new ArithmeticException("/ by zero");

        assertThat(run("--check")).isEqualTo(1);
        assertThat(streams.err()).isEqualToNormalizingNewlines("tour: java.lang.ArithmeticException: / by zero\n");
    }

    @Test
    void theStackTraceIsPrintedWhenAskedFor() {
        buildFailure = new ArithmeticException("/ by zero");

        assertThat(run("--stacktrace")).isEqualTo(1);
        assertThat(streams.err()).contains("java.lang.ArithmeticException: / by zero", "\tat ");
    }

    @Test
    void anUncleanShutdownListsTheVetoes() {
        graph.failure = new UncleanShutdownException("Tour", List.of(new Veto("Work", 3, "in holds 17")), null);

        assertThat(run()).isEqualTo(1);
        assertThat(streams.err()).contains("Work-3 vetoed: in holds 17").doesNotContain("\tat ");
    }

    @Test
    void anInterruptStopsTheGraph() {
        Thread.currentThread().interrupt();

        assertThat(run()).isZero();
        assertThat(Thread.interrupted()).isTrue();
        assertThat(graph.calls).containsExactly("start", "close");
    }

    @Test
    void theEndOfTheJvmStopsTheGraphAndTellsHowThatWent() {
        StopAtExit hook = new StopAtExit(graph, new GraphRun("tour", this, false));
        assertThat(hook.stopGraph()).isZero();
        graph.failure = new UncleanShutdownException("Tour", List.of(new Veto("Work", 3, "in holds 17")), null);

        assertThat(hook.stopGraph()).isEqualTo(1);
        assertThat(streams.err()).contains("Work-3 vetoed: in holds 17");
    }

    @Test
    void whenTheGraphHasStoppedSignalsAreLeftToTheJvmAgain() {
        JvmSignals jvm = JvmSignals.find();
        assertThat(jvm).isNotNull();
        Object original = jvm.listen("TERM", (name, number) -> {});
        Object before = jvm.listen("TERM", (name, number) -> {});
        jvm.restore("TERM", before);
        try {
            assertThat(run()).isZero();
        } finally {
            assertThat(jvm.listen("TERM", (name, number) -> {})).isSameAs(before);
            jvm.restore("TERM", original);
        }
    }

    private int run(String... args) {
        return new GraphCommand("tour", this).options(module).run(args);
    }
}
