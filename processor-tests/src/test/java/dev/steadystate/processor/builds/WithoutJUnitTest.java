package dev.steadystate.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Harnesses and stages are compiled and run where there is no JUnit. */
final class WithoutJUnitTest {
    private static final List<String> JUNIT = List.of("junit", "opentest4j", "apiguardian");

    @TempDir
    Path folder;

    @Test
    void aHarnessAndAStageNeedNoJUnit() throws Exception {
        Build build = Build.in(folder).withOptions("-Xlint:-classfile"); // it misses @ExtendWith
        JUNIT.forEach(build::without);
        Built built = build.with("demo", "@ActorGraph interface Net extends ActorSystem {}", """
                        @Actor class Source {
                          @Tx("numbers") LongSender numbers;
                          @Every("1s") void tick() { numbers.send(7); }
                        }
                        """, """
                        @Actor class Sink {
                          @Rx("numbers") LongReceiver numbers;
                          @OnMessage("numbers") void take(long number) {}
                        }
                        """, """
                        @dev.steadystate.testing.ActorTest(Source.class)
                        @dev.steadystate.testing.GraphTest(Net.class)
                        public final class Run {
                          public static List<Object> run() {
                            List<Object> seen = new ArrayList<>();
                            try (SourceHarness source = SourceHarness.create()) {
                              source.advance(Duration.ofSeconds(2));
                              seen.addAll(source.numbers().fresh());
                            }
                            try (NetStage stage = new NetStage(dev.steadystate.testing.StageMode.simulated(1))) {
                              stage.runFor(Duration.ofMillis(3_500));
                              seen.add(stage.numbers().taken());
                            }
                            return seen;
                          }
                        }
                        """)
                .compile()
                .succeeds();

        assertThat(run(built)).asInstanceOf(InstanceOfAssertFactories.LIST).containsExactly(7L, 7L, 3L);
    }

    private static Object run(Built built) throws Exception {
        List<URL> path = new ArrayList<>(List.of(built.classes().toUri().toURL()));
        List<String> entries = List.of(System.getProperty("java.class.path").split(File.pathSeparator, -1));
        for (String entry : entries) {
            if (JUNIT.stream().noneMatch(entry::contains)) {
                path.add(Path.of(entry).toUri().toURL());
            }
        }
        try (URLClassLoader loader =
                new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            return loader.loadClass("demo.Run").getMethod("run").invoke(null);
        }
    }
}
