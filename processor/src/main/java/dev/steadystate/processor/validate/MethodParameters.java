package dev.steadystate.processor.validate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.steadystate.processor.diagnose.Code;
import dev.steadystate.processor.diagnose.Findings;
import dev.steadystate.processor.model.ActivationMethod;
import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.Direction;
import dev.steadystate.processor.model.GeneratedNames;
import dev.steadystate.processor.model.MethodKind;
import dev.steadystate.processor.model.Parameter;
import dev.steadystate.processor.model.Port;
import dev.steadystate.processor.model.PortType;
import java.util.List;
import java.util.stream.Collectors;

/** A method takes its message or batch, and the context if it likes. */
final class MethodParameters implements ActorRule {
    private static final String RUNTIME = "dev.steadystate.runtime";
    private static final TypeName CONTEXT = ClassName.get(RUNTIME, "ActorContext");

    @Override
    public void check(Actor actor, Findings findings) {
        for (ActivationMethod method : actor.methods()) {
            if (method.inheritedFrom().isEmpty() && !MethodAnnotations.isAnnotatedTwice(actor, method)) {
                check(actor, method, findings);
            }
        }
    }

    private static void check(Actor actor, ActivationMethod method, Findings findings) {
        if (method.kind() != MethodKind.ON_MESSAGE && method.kind() != MethodKind.ON_BATCH) {
            expect(method, List.of(), findings);
            return;
        }
        // Whose channel is unknown or of no usable type is told that, and not what it should take.
        Ports.port(actor, Direction.RX, method.inputs().get(0).channel())
                .filter(UsablePort::isUsable)
                .ifPresent(port -> expect(method, choices(method, port), findings));
    }

    /** What the method can take, the most usual first. */
    private static List<TypeName> choices(ActivationMethod method, Port port) {
        PortType type = port.type();
        if (method.kind() == MethodKind.ON_MESSAGE) {
            return List.of(type.message());
        }
        TypeName batch = ParameterizedTypeName.get(
                ClassName.get(RUNTIME, "Batch"), type.message().box());
        return switch (type.kind()) {
            case REF -> List.of(batch);
            case FLAT -> List.of(GeneratedNames.flatBatch((ClassName) type.message()), batch);
            case LONG -> List.of(ClassName.get(RUNTIME, "LongBatch"));
            case INT -> List.of(ClassName.get(RUNTIME, "IntBatch"));
            case DOUBLE -> List.of(ClassName.get(RUNTIME, "DoubleBatch"));
        };
    }

    private static void expect(ActivationMethod method, List<TypeName> choices, Findings findings) {
        List<TypeName> taken = method.parameters().stream().map(Parameter::type).toList();
        int messages = choices.isEmpty() ? 0 : 1;
        List<TypeName> rest = taken.stream().skip(messages).toList();
        boolean fits = taken.size() >= messages
                && choices.containsAll(taken.subList(0, messages))
                && (rest.isEmpty() || rest.equals(List.of(CONTEXT)));
        if (!fits) {
            String expected = choices.isEmpty()
                    ? "nothing, or the ActorContext"
                    : choices.stream().map(TypeName::toString).collect(Collectors.joining(" or "))
                            + ", and the ActorContext if it likes";
            findings.report(Code.METHOD_PARAMETERS, method.position().element(), method.name(), expected, text(taken));
        }
    }

    private static String text(List<TypeName> taken) {
        return taken.isEmpty()
                ? "nothing"
                : taken.stream().map(TypeName::toString).collect(Collectors.joining(", "));
    }
}
