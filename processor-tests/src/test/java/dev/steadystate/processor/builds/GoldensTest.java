package dev.steadystate.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A few generated files as they are, to be read: each is what the compiler, on whichever JDK, accepts without a warning. {@code
 * -Dgoldens=write} writes them anew.
 */
final class GoldensTest {
    private static final Path GOLDENS = Path.of("src", "test", "goldens");

    private static final Path RUNTIME =
            Path.of("..", "runtime", "src", "test", "java", "dev", "steadystate", "runtime", "internal");

    private static Map<String, String> fizzBuzz;
    private static Map<String, String> shop;
    private static Map<String, String> ticks;
    private static Map<String, String> reading;

    @BeforeAll
    static void compile(@TempDir Path folder) throws IOException {
        fizzBuzz = Build.in(folder)
                .with("demo", FizzBuzzSources.TYPES)
                .compile()
                .succeeds()
                .files();
        shop = Build.in(folder).with(ShopSources.all()).compile().succeeds().files();
        ticks = Build.in(folder)
                .with("ticks", "public enum Side { BUY, SELL }", "public record Price(long units, byte scale) {}", """
                        @Flat
                        public record Tick(long time, Price price, int size, Side side) {}
                        """)
                .compile()
                .succeeds()
                .files();
        String source = Files.readString(RUNTIME.resolve("Reading.java"));
        reading = Build.in(folder)
                .with(
                        "dev.steadystate.runtime.internal",
                        source.substring(source.indexOf("/**")).replace("@Nullable ", ""))
                .compile()
                .succeeds()
                .files();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo/Generator_ActorModule.java",
                "demo/Generator_Activations.java",
                "demo/Logger_Activations.java",
                "demo/FizzBuzzComponent.java",
                "demo/FizzBuzzWiring.java",
                "demo/Message_Slots.java",
                "demo/MessageBatch.java",
                "demo/SteadyFizzBuzz.java",
                "demo/FizzBuzzMain.java",
                "steadystate/fizzbuzz.dot",
                "steadystate/fizzbuzz.mmd",
            })
    void fizzBuzz(String file) throws IOException {
        compare(file, fizzBuzz);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shop/Parser_ActorModule.java",
                "shop/Parser_Activations.java",
                "shop/ShopWiring.java",
                "steadystate/shop.dot",
                "steadystate/shop.mmd",
                "steadystate/shop-alerts.yaml",
                "steadystate/shop-dashboard.json",
            })
    void shop(String file) throws IOException {
        compare(file, shop);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ticks/Tick_Slots.java",
                "ticks/Tick_Output.java",
                "ticks/Tick_Input.java",
                "ticks/Tick_Channel.java",
                "ticks/TickBatch.java",
            })
    void ticks(String file) throws IOException {
        compare(file, ticks);
    }

    /** That module can't run the processor; so its test has a copy, formatted as its own code. */
    @ParameterizedTest
    @ValueSource(strings = {"Reading_Slots", "Reading_Output", "Reading_Input", "Reading_Channel", "ReadingBatch"})
    void theLaneThatTheRuntimeIsTestedWithIsWhatIsGenerated(String type) throws IOException {
        Path copy = RUNTIME.resolve(type + ".java");
        String generated = reading.get("dev/steadystate/runtime/internal/" + type + ".java");
        if ("write".equals(System.getProperty("goldens"))) {
            Files.writeString(copy, generated);
        }
        assertThat(squeezed(generated)).isEqualTo(squeezed(Files.readString(copy)));
    }

    private static String squeezed(String code) {
        return code.replaceAll("[\\s*]+", "");
    }

    private static void compare(String file, Map<String, String> generated) throws IOException {
        Path golden = GOLDENS.resolve(file);
        if ("write".equals(System.getProperty("goldens"))) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, generated.get(file));
        }
        assertThat(generated.get(file)).isEqualTo(Files.readString(golden));
    }
}
