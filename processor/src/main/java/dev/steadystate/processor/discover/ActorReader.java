package dev.steadystate.processor.discover;

import com.palantir.javapoet.ClassName;
import dev.steadystate.processor.diagnose.Enclosing;
import dev.steadystate.processor.diagnose.SourceTypes;
import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.ActorKind;
import dev.steadystate.processor.model.Constructor;
import dev.steadystate.processor.model.GeneratedNames;
import dev.steadystate.processor.model.Restarts;
import dev.steadystate.processor.model.Stated;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads an actor class, from source or from a class file. */
final class ActorReader {
    private final Elements elements;
    private final SourceTypes sources;
    private final ConstructorReader constructors;
    private final MemberReader members;
    private final MethodReader methods;
    private final TakenNames taken;

    ActorReader(Types types, Elements elements, SourceTypes sources, PortReader ports) {
        ParameterReader parameters = new ParameterReader();
        this.elements = elements;
        this.sources = sources;
        this.constructors = new ConstructorReader(types, elements, parameters);
        this.members = new MemberReader(ports);
        this.methods = new MethodReader(parameters);
        this.taken = new TakenNames(elements, sources);
    }

    Actor read(TypeElement type) {
        Values actor = Annotations.valuesOrDefaults(type, Names.ACTOR);
        List<Constructor> read = constructors.constructors(type);
        MemberReader.Members found = members.read(type, constructors.usableParameters(type, read));
        boolean fromSource = sources.contains(type);
        return new Actor(
                ClassName.get(type),
                kind(type),
                Annotations.has(type, Names.ACTOR),
                type.getModifiers(),
                isInner(type),
                privateWithin(type),
                !type.getTypeParameters().isEmpty(),
                fromSource,
                !fromSource && isWired(type),
                name(type, actor.text("name")),
                actor.integer("instances"),
                actor.constant("schedule"),
                actor.bool("blocking"),
                actor.text("troupe"),
                actor.constant("idle"),
                restarts(actor.nested("restarts")),
                read,
                found.ports(),
                found.cells(),
                methods.methods(type, found.ports()),
                found.fields(),
                taken.among(ClassName.get(type), GeneratedNames.ofActor(ClassName.get(type), found.cells())),
                TelemetryReader.read(type),
                Positions.of(type));
    }

    private static ActorKind kind(TypeElement type) {
        return switch (type.getKind()) {
            case RECORD -> ActorKind.RECORD;
            case INTERFACE -> ActorKind.INTERFACE;
            case ENUM -> ActorKind.ENUM;
            case ANNOTATION_TYPE -> ActorKind.ANNOTATION;
            default -> ActorKind.CLASS;
        };
    }

    private static boolean isInner(TypeElement type) {
        return type.getKind() == ElementKind.CLASS
                && type.getNestingKind() == NestingKind.MEMBER
                && !type.getModifiers().contains(Modifier.STATIC);
    }

    private static String privateWithin(TypeElement type) {
        return Enclosing.types(type).stream()
                .skip(1)
                .filter(outer -> outer.getModifiers().contains(Modifier.PRIVATE))
                .map(outer -> outer.getSimpleName().toString())
                .findFirst()
                .orElse("");
    }

    private boolean isWired(TypeElement type) {
        String module = GeneratedNames.actorModule(ClassName.get(type)).canonicalName();
        return elements.getTypeElement(module) != null;
    }

    private static Stated<String> name(TypeElement type, Stated<String> stated) {
        return stated.value().isEmpty()
                ? new Stated<>(type.getSimpleName().toString(), false, stated.position())
                : stated;
    }

    private static Restarts restarts(Values values) {
        Stated<String> within = values.text("within");
        Stated<String> minBackoff = values.text("minBackoff");
        Stated<String> maxBackoff = values.text("maxBackoff");
        return new Restarts(
                values.integer("max"),
                within,
                Durations.parseNs(within.value()),
                minBackoff,
                Durations.parseNs(minBackoff.value()),
                maxBackoff,
                Durations.parseNs(maxBackoff.value()),
                values.decimal("jitter"),
                values.constant("onExhausted"));
    }
}
