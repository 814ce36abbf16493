package dev.steadystate.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The generated main loads the option parser without arguments only if options matter then. */
final class MainOptionsTest {
    private static final String OPTIONS =
            "import picocli.CommandLine.Option;\nimport picocli.CommandLine.Parameters;\n";
    private static final String ROOT = """
            @ActorGraph(modules = Choices.class)
            public interface Line extends ActorSystem {}
            """;
    private static final String ACTOR = """
            @Actor
            final class Clock {
              @Inject Clock(Duration pause) {}
              @Every("1s") void tick() {}
            }
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            int n                                                 | new GraphCommand("line", main).run(args)
            static @Option(names = "--n") int n                   | new GraphCommand("line", main).run(args)
            @Option(names = "--n", description = "x") int n       | .lazyOptions(main.choices).run(args)
            @Parameters List<String> files                        | .lazyOptions(main.choices).run(args)
            @Parameters String[] files                            | .lazyOptions(main.choices).run(args)
            @Parameters String file                               | .options(main.choices).run(args)
            @Option(names = "--n", defaultValue = "1") int n      | .options(main.choices).run(args)
            @Option(names = "--n", required = true) int n         | .options(main.choices).run(args)
            @Parameters(arity = "1..*") List<String> files        | .options(main.choices).run(args)
            @picocli.CommandLine.Mixin Object more                | .options(main.choices).run(args)
            """)
    void whatIsReadWithoutArguments(String member, String call) {
        String module = """
                @Module
                public final class Choices {
                  %s;
                  @Provides Duration pause() { return Duration.ZERO; }
                }
                """.formatted(member);
        Built built = Build.in(folder)
                .without("telemetry")
                .with("demo", ROOT, ACTOR, OPTIONS + module)
                .compile()
                .succeeds();

        assertThat(built.files().get("demo/LineMain.java")).contains(call);
    }
}
