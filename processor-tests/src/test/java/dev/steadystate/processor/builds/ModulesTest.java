package dev.steadystate.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What depends on the class path, the launcher and the source level. */
final class ModulesTest {
    @TempDir
    Path folder;

    @Test
    void withoutTheLauncherThereIsNoMainAndANoteSaysWhy() {
        Built built = Build.in(folder)
                .without("launcher")
                .with("demo", FizzBuzzSources.TYPES)
                .compile()
                .succeeds();

        assertThat(built.generated("demo/FizzBuzzMain.java")).isFalse();
        assertThat(built.notes())
                .anyMatch(note -> note.contains("FizzBuzzMain") && note.contains("steady-state-launcher"));
    }

    @Test
    void withTelemetryTheMainHasItsOptionsAndWithoutItNone() {
        String with = mainOf(Build.in(folder));
        String without = mainOf(Build.in(folder).without("telemetry"));

        assertThat(with).contains(".lazyOptions(main.telemetry)", ".settings(telemetry.applyTo(settings))");
        assertThat(without).contains(".settings(settings)").doesNotContain("elemetry");
    }

    private static String mainOf(Build build) {
        Built built = build.with("demo", FizzBuzzSources.TYPES).compile().succeeds();
        return built.files().get("demo/FizzBuzzMain.java");
    }

    @Test
    void aVirtualActorRunsOnAVirtualThread() throws Exception {
        assumeTrue(Runtime.version().feature() >= 21, "virtual threads need Java 21");
        Built built = Build.in(folder)
                .release(21)
                .with("demo", Parts.BOX, Parts.BOX_MODULE, Parts.run("Net"))
                .with("demo", "@ActorGraph(modules = BoxModule.class) interface Net extends ActorSystem {}", """
                        @Actor(schedule = Schedule.VIRTUAL)
                        final class Source {
                          private final Box box;
                          @Tx("numbers") LongSender numbers;
                          @Inject Source(Box box) { this.box = box; }
                          @OnRoom("numbers") void more() {
                            box.add(Thread.currentThread().isVirtual());
                            numbers.close();
                          }
                        }
                        """, """
                        @Actor
                        final class Sink {
                          @Rx("numbers") LongReceiver numbers;
                          @OnMessage("numbers") void take(long n) {}
                        }
                        """)
                .compile();

        assertThat(built.results("demo.Run")).containsExactly(true);
    }
}
