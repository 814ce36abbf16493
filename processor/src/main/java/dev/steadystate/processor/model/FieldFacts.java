package dev.steadystate.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * A field of an actor that is neither a port nor a cell.
 *
 * @param inheritedFrom the simple name of the superclass that declares it, or empty
 * @param inject whether it carries {@code @Inject}
 * @param container whether its type is a class of the JDK that is made to be changed: an array list, an atomic, a builder
 */
public record FieldFacts(
        String name,
        TypeName type,
        Set<Modifier> modifiers,
        String inheritedFrom,
        boolean inject,
        boolean container,
        Position position) {}
