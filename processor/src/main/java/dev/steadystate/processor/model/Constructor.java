package dev.steadystate.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * A constructor of an actor.
 *
 * @param inject whether it carries {@code @Inject}
 * @param throwing whether it declares checked exceptions, which a Dagger module cannot pass on
 */
public record Constructor(
        Set<Modifier> modifiers, boolean inject, boolean throwing, List<Parameter> parameters, Position position) {
    /** The usable one: with {@code @Inject}, else the first that is not private; nothing if there is none. */
    public static Optional<Constructor> usable(List<Constructor> constructors) {
        return constructors.stream()
                .filter(Constructor::inject)
                .findFirst()
                .or(() -> constructors.stream().filter(Constructor::callable).findFirst());
    }

    /** Whether generated code in the same package can call it. */
    public boolean callable() {
        return !modifiers.contains(Modifier.PRIVATE);
    }
}
