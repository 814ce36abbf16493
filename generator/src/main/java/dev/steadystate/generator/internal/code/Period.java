package dev.steadystate.generator.internal.code;

import com.palantir.javapoet.CodeBlock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongFunction;

/** The period of a timer as annotations write it: {@code 100ms}, {@code 5s}, {@code 2m}, {@code 1h}. */
record Period(long number, Unit unit) {
    private static final Map<String, Unit> UNITS = Map.of(
            "ms", new Unit("ofMillis", Duration::ofMillis),
            "s", new Unit("ofSeconds", Duration::ofSeconds),
            "m", new Unit("ofMinutes", Duration::ofMinutes),
            "h", new Unit("ofHours", Duration::ofHours));

    /** A unit, with the method that makes durations of it. */
    record Unit(String factory, LongFunction<Duration> maker) {}

    static Period of(String text) {
        Unit unit = Objects.requireNonNull(UNITS.get(text.replaceAll("\\d", "")), text);
        return new Period(Long.parseLong(text.replaceAll("\\D", "")), unit);
    }

    long toMillis() {
        return unit.maker().apply(number).toMillis();
    }

    /** {@code Duration.ofSeconds(5)}. */
    CodeBlock code() {
        return CodeBlock.of("$T.$L($L)", Duration.class, unit.factory(), Numbers.of(number));
    }
}
