package dev.steadystate.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A test class with {@code @ActorTest}.
 *
 * @param className the test class
 * @param named the class that is named as the actor, and where
 * @param text the same as a text, which may be no class at all
 * @param actor the actor; null if the class is none
 * @param modules the Dagger modules that are named
 * @param lanes how many lanes bundles and merging ends have
 * @param scopes scope annotations of the test class, besides {@code Singleton}
 * @param wanted whether a parameter of a method or constructor is of the harness's type
 * @param takenNames qualified names of types that would be generated but exist already
 */
public record ActorTest(
        String className,
        Stated<ClassName> named,
        String text,
        @Nullable Actor actor,
        List<DaggerModule> modules,
        Stated<Integer> lanes,
        List<TypeName> scopes,
        boolean wanted,
        List<String> takenNames,
        Position position) {
    /** What tests of one actor must agree on, as a text. */
    public String statement() {
        String stated = "lanes = " + lanes.value() + ", modules = "
                + modules.stream()
                        .map(module -> module.className().canonicalName())
                        .toList();
        return scopes.isEmpty() ? stated : stated + ", scopes = " + scopes;
    }
}
