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

    private static Map<String, String> fizzBuzz;
    private static Map<String, String> shop;

    @BeforeAll
    static void compile(@TempDir Path folder) {
        fizzBuzz = Build.in(folder)
                .with("demo", FizzBuzzSources.TYPES)
                .compile()
                .succeeds()
                .files();
        shop = Build.in(folder).with(ShopSources.all()).compile().succeeds().files();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo/Generator_ActorModule.java",
                "demo/Generator_Activations.java",
                "demo/Logger_Activations.java",
                "demo/FizzBuzzComponent.java",
                "demo/FizzBuzzWiring.java",
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
            })
    void shop(String file) throws IOException {
        compare(file, shop);
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
