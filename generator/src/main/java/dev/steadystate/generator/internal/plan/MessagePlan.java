package dev.steadystate.generator.internal.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * The record of a message type that the diagram names and nobody has.
 *
 * @param typeParameters how many types it takes
 * @param channels the channels that carry it, or types that do
 */
public record MessagePlan(ClassName type, int typeParameters, List<Field> fields, List<String> channels) {
    public MessagePlan {
        fields = List.copyOf(fields);
        channels = List.copyOf(channels);
    }

    /**
     * A component after the first, which is the {@code id}.
     *
     * @param meaning what it stands for and its unit
     * @param sample its value in samples, made from {@code id}
     */
    public record Field(TypeName type, String name, String meaning, CodeBlock sample) {}
}
