package dev.steadystate.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mistake in a graph is the only thing reported, wherever users name what is generated for the graph. */
final class FollowUpErrorsTest {
    private static final String USER_OF_THE_HANDLE = """
            import demo.FizzBuzzMain;
            import demo.SteadyFizzBuzz;
            public final class User {
              private final SteadyFizzBuzz field = null;
              SteadyFizzBuzz.Builder parameters(SteadyFizzBuzz graph) { return SteadyFizzBuzz.builder(); }
              public static void main(String[] args) throws Exception {
                try (SteadyFizzBuzz graph = SteadyFizzBuzz.builder()
                    .settings(GraphSettings.defaults())
                    .tallyModule(new demo.TallyModule())
                    .build()) {
                  graph.start();
                  demo.FizzBuzz root = graph;
                  root.requestShutdown();
                  graph.awaitStopped(Duration.ofSeconds(1));
                }
                FizzBuzzMain.main(args);
              }
            }
            """;

    @TempDir
    Path folder;

    /** Bodies of methods are looked at even after errors, as builds with ErrorProne do. */
    private Build build() {
        return Build.in(folder).withOptions("--should-stop=ifError=FLOW").with("user", USER_OF_THE_HANDLE);
    }

    private static String[] fizzBuzz(String from, String to) {
        String[] types = FizzBuzzSources.TYPES.clone();
        for (int i = 0; i < types.length; i++) {
            types[i] = types[i].replace(from, to);
        }
        return types;
    }

    @Test
    void soundGraphWithTheSameUserCompiles() {
        build().with("demo", FizzBuzzSources.TYPES).compile().succeeds();
    }

    @Test
    void aMisspeltChannel() {
        Built built = build().with("demo", fizzBuzz("@Rx(\"numbers\")", "@Rx(\"nubmers\")"))
                .compile();

        assertThat(built.errors()).allMatch(error -> error.startsWith("["));
        assertThat(built.errors()).isNotEmpty();
    }

    @Test
    void aMistakeInEveryActor() {
        Built built = build().with("demo", fizzBuzz("@Tx(", "private @Tx(")).compile();

        assertThat(built.errors()).isNotEmpty().allMatch(error -> error.startsWith("["));
    }

    @Test
    void aRootThatNoClassCanImplement() {
        Built built = build().with(
                        "demo", fizzBuzz("extends ActorSystem {}", "extends ActorSystem { int surprise(String s); }"))
                .compile();

        assertThat(built.errors()).singleElement().asString().startsWith("[").contains("surprise");
    }

    @Test
    void aGraphWithoutActors() {
        Built built = Build.in(folder)
                .with("demo", "@ActorGraph public interface Empty extends ActorSystem {}")
                .with("user", """
                        import demo.SteadyEmpty;
                        final class User { ActorSystem build() { return SteadyEmpty.builder().build(); } }
                        """)
                .withOptions("--should-stop=ifError=FLOW")
                .compile();

        assertThat(built.errors()).singleElement().asString().startsWith("[");
    }

    @Test
    void aTypeThatDoesNotExistIsReportedByTheCompilerAlone() {
        Built built = Build.in(folder)
                .with("demo", fizzBuzz("Sender<Message>", "Sender<Massage>"))
                .with("user", USER_OF_THE_HANDLE)
                .compile();

        assertThat(built.errors()).singleElement().asString().contains("class Massage");
    }
}
