package dev.steadystate.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is generated depends on what the sources say and on nothing else. */
final class DeterminismTest {
    @Test
    void shuffledSourcesGiveTheSameBytes(@TempDir Path folder) {
        Map<String, String> files = files(folder, ShopSources.all());
        for (int seed = 1; seed <= 3; seed++) {
            List<Source> shuffled = new ArrayList<>(ShopSources.all());
            Collections.shuffle(shuffled, new Random(seed));

            assertThat(files(folder, shuffled)).as("seed %s", seed).isEqualTo(files);
        }
    }

    private static Map<String, String> files(Path folder, List<Source> sources) {
        return Build.in(folder).with(sources).compile().succeeds().files();
    }
}
