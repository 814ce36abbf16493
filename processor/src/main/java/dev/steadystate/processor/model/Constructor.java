package dev.steadystate.processor.model;

import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * A constructor of an actor.
 *
 * @param inject whether it carries {@code @Inject}
 */
public record Constructor(Set<Modifier> modifiers, boolean inject, List<Parameter> parameters, Position position) {}
