package dev.steadystate.processor.discover;

import com.palantir.javapoet.TypeName;
import dev.steadystate.processor.model.ActivationMethod;
import dev.steadystate.processor.model.Demand;
import dev.steadystate.processor.model.Direction;
import dev.steadystate.processor.model.MethodKind;
import dev.steadystate.processor.model.Port;
import dev.steadystate.processor.model.Position;
import dev.steadystate.processor.model.Stated;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Reads the annotated methods of an actor. */
final class MethodReader {
    private static final String ALL = "*";
    private static final Map<String, MethodKind> KINDS =
            Arrays.stream(MethodKind.values()).collect(Collectors.toMap(MethodKind::qualifiedAnnotation, kind -> kind));

    private final ParameterReader parameters;

    MethodReader(ParameterReader parameters) {
        this.parameters = parameters;
    }

    /** The activation methods in order of declaration; one for each annotation. */
    List<ActivationMethod> methods(TypeElement actor, List<Port> ports) {
        List<Demand> outputs = ports.stream()
                .filter(port -> port.direction() == Direction.TX)
                .map(port ->
                        new Demand(port.channel().value(), 0, port.channel().value(), port.position()))
                .distinct()
                .toList();
        List<ActivationMethod> methods = new ArrayList<>(methods(actor, "", outputs));
        for (TypeElement superclass : Superclasses.of(actor)) {
            methods.addAll(methods(superclass, superclass.getSimpleName().toString(), outputs));
        }
        return List.copyOf(methods);
    }

    private List<ActivationMethod> methods(TypeElement type, String inheritedFrom, List<Demand> outputs) {
        List<ActivationMethod> methods = new ArrayList<>();
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            for (AnnotationMirror mirror : method.getAnnotationMirrors()) {
                MethodKind kind = KINDS.get(Annotations.name(mirror));
                if (kind != null) {
                    methods.add(method(method, inheritedFrom, kind, Annotations.values(method, mirror), outputs));
                }
            }
        }
        return methods;
    }

    private ActivationMethod method(
            ExecutableElement method, String inheritedFrom, MethodKind kind, Values values, List<Demand> outputs) {
        Position at = values.position();
        boolean sendsStated = hasSends(kind) && statesSends(values);
        Stated<String> period = kind == MethodKind.EVERY ? values.text("value") : new Stated<>("", false, at);
        return new ActivationMethod(
                kind,
                method.getSimpleName().toString(),
                inheritedFrom,
                method.getModifiers(),
                TypeName.get(method.getReturnType()),
                parameters.of(method),
                !method.getTypeParameters().isEmpty(),
                inputs(kind, values),
                room(kind, values),
                sends(kind, sendsStated, values, outputs),
                sendsStated,
                kind == MethodKind.ON_BATCH ? values.integer("max") : new Stated<>(0, false, at),
                period,
                Durations.parseNs(period.value()),
                at);
    }

    private static List<Demand> inputs(MethodKind kind, Values values) {
        return switch (kind) {
            case ON_MESSAGE, ON_BATCH -> {
                Stated<String> channel = values.text("value");
                yield List.of(new Demand(channel.value(), 1, channel.value(), channel.position()));
            }
            case ON_READY ->
                values.texts("value").stream().map(MethodReader::demand).toList();
            case EVERY ->
                values.texts("ready").stream().map(MethodReader::demand).toList();
            default -> List.of();
        };
    }

    private static @Nullable Demand room(MethodKind kind, Values values) {
        if (kind != MethodKind.ON_ROOM) {
            return null;
        }
        Stated<String> channel = values.text("value");
        return new Demand(channel.value(), 0, channel.value(), channel.position());
    }

    private static List<Demand> sends(MethodKind kind, boolean stated, Values values, List<Demand> outputs) {
        if (kind == MethodKind.MAY_STOP) {
            return List.of();
        }
        if (!stated) {
            return outputs;
        }
        return values.texts("sends").stream()
                .map(name -> new Demand(name.value(), 0, name.value(), name.position()))
                .toList();
    }

    private static boolean statesSends(Values values) {
        return values.texts("sends").stream().noneMatch(name -> name.value().equals(ALL));
    }

    private static boolean hasSends(MethodKind kind) {
        return kind != MethodKind.ON_START && kind != MethodKind.ON_STOP && kind != MethodKind.MAY_STOP;
    }

    /** Reads {@code b:16}. */
    private static Demand demand(Stated<String> stated) {
        String text = stated.value();
        int colon = text.lastIndexOf(':');
        return colon < 0
                ? new Demand(text, 1, text, stated.position())
                : new Demand(text.substring(0, colon), count(text.substring(colon + 1)), text, stated.position());
    }

    private static int count(String digits) {
        try {
            return digits.startsWith("+") ? -1 : Math.max(-1, Integer.parseInt(digits));
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
