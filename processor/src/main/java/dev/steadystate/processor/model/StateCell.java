package dev.steadystate.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * A {@code @State} cell.
 *
 * @param member the name of the field or parameter
 * @param inheritedFrom the simple name of the superclass that declares it, or empty
 * @param declared the type as written, such as {@code Cell<Totals>}
 * @param value what the cell holds: {@code Totals}, {@code long}, …
 * @param kind what the cell holds: a reference or a primitive
 * @param usable false if the declared type is not a cell
 * @param durable whether it survives the process
 * @param layout how it is written to a file, if it is durable
 * @param message what is known of the type that the cell holds
 */
public record StateCell(
        String member,
        Place place,
        String inheritedFrom,
        Set<Modifier> modifiers,
        TypeName declared,
        TypeName value,
        Kind kind,
        boolean usable,
        boolean durable,
        StateLayout layout,
        MessageFacts message,
        Position position) {}
