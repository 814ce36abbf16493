package dev.steadystate.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steadystate.diagram.ReservedNames;
import dev.steadystate.testing.Harness;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReservedNamesTest {
    /** A member of a generated harness with such a name would hide the method, or not compile. */
    @Test
    void allMethodsThatGeneratedHarnessesInheritAreTaken() {
        Stream<String> inherited = Stream.of(Harness.class, Object.class)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> (method.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0)
                .map(Method::getName);

        assertThat(Stream.of(ReservedNames.OBJECT, ReservedNames.HARNESS).flatMap(List::stream))
                .containsAll(inherited.toList())
                .doesNotHaveDuplicates();
    }
}
