package dev.steadystate.sample.accesslog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FiguresTest {
    @ParameterizedTest
    @CsvSource({
        "0,                   0 bytes",
        "1023,                1023 bytes",
        "1024,                1.0 KiB",
        "1536,                1.5 KiB",
        "1073741824,          1.0 GiB",
        "9223372036854775807, 8.0 EiB",
    })
    void sizesHaveTheUnitThatFits(long bytes, String size) {
        assertThat(Figures.size(bytes)).isEqualTo(size);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0.0 %", "1, 3, 33.3 %", "3, 3, 100.0 %"})
    void sharesAreOneDigitExact(long part, long whole, String share) {
        assertThat(Figures.percent(part, whole)).isEqualTo(share);
    }
}
