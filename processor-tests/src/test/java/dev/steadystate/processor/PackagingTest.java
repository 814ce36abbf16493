package dev.steadystate.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;

/** What build tools find in the processor's jar and behind it. */
final class PackagingTest {
    @Test
    void gradleIsToldThatTheProcessorAggregates() throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/META-INF/gradle/incremental.annotation.processors")) {
            assertThat(in).isNotNull();
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip())
                    .isEqualTo("dev.steadystate.processor.SteadyStateProcessor,aggregating");
        }
    }

    @Test
    void daggersProcessorComesWithOurs() {
        assertThat(ServiceLoader.load(Processor.class).stream()
                        .map(provider -> provider.type().getName()))
                .contains("dagger.internal.codegen.ComponentProcessor");
    }
}
