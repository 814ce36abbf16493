package dev.steadystate.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A test class with {@code @ActorTest}.
 *
 * @param className the test class
 * @param named the class that is named as the actor, and where
 * @param actor the actor; null if the class is none
 * @param modules the Dagger modules that are named
 * @param lanes how many lanes bundles and merging ends have
 * @param wanted whether a parameter of a method or constructor is of the harness's type
 * @param takenNames qualified names of types that would be generated but exist already
 */
public record ActorTest(
        String className,
        Stated<ClassName> named,
        @Nullable Actor actor,
        List<DaggerModule> modules,
        Stated<Integer> lanes,
        boolean wanted,
        List<String> takenNames,
        Position position) {
    /** What tests of one actor must agree on, as a text. */
    public String statement() {
        return "lanes = " + lanes.value() + ", modules = "
                + modules.stream()
                        .map(module -> module.className().canonicalName())
                        .toList();
    }
}
