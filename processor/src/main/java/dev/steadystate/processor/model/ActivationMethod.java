package dev.steadystate.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * An annotated method of an actor.
 *
 * @param inheritedFrom the simple name of the superclass that declares it, or empty
 * @param inputs channels it consumes, with the messages demanded (for {@code @OnBatch} the count is 1)
 * @param room the channel of {@code @OnRoom}, else null
 * @param sends the outputs whose declared room it needs: the stated ones, or all of the actor's
 * @param sendsStated whether {@code sends} was written
 * @param max {@code @OnBatch}: the largest batch, 0 for the runtime's
 * @param period {@code @Every}: the text as written
 * @param periodNs {@code @Every}: the period in nanoseconds, or -1 if the text is no duration, or out of range
 * @param position the annotation
 */
public record ActivationMethod(
        MethodKind kind,
        String name,
        String inheritedFrom,
        Set<Modifier> modifiers,
        TypeName returnType,
        List<Parameter> parameters,
        boolean generic,
        List<Demand> inputs,
        @org.jspecify.annotations.Nullable Demand room,
        List<Demand> sends,
        boolean sendsStated,
        Stated<Integer> max,
        Stated<String> period,
        long periodNs,
        Position position) {}
