package dev.steadystate.processor.discover;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import dev.steadystate.processor.diagnose.SourceTypes;
import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.ActorTest;
import dev.steadystate.processor.model.DaggerModule;
import dev.steadystate.processor.model.GeneratedNames;
import dev.steadystate.processor.model.ModuleOptions;
import dev.steadystate.processor.model.Stated;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads test classes with {@code @ActorTest}, and the actors that they name. */
final class ActorTestReader {
    private final ActorReader actors;
    private final Unresolved unresolved;
    private final TakenNames taken;

    ActorTestReader(Elements elements, SourceTypes sources, ActorReader actors, Unresolved unresolved) {
        this.actors = actors;
        this.unresolved = unresolved;
        this.taken = new TakenNames(elements, sources);
    }

    /** Whether all types are there that the annotation names, and those that its actor is about. */
    boolean isResolved(TypeElement test) {
        boolean complete = test.getAnnotationMirrors().stream()
                .filter(mirror -> Annotations.name(mirror).equals(Names.ACTOR_TEST))
                .allMatch(CompleteAnnotation::isComplete);
        return complete && actor(values(test)).map(unresolved::isResolved).orElse(true);
    }

    ActorTest read(TypeElement test) {
        Values values = values(test);
        Stated<TypeMirror> stated = values.type("value");
        Optional<TypeElement> type = actor(values);
        Optional<Actor> actor = type.map(actors::read);
        boolean declared = stated.value().getKind() == TypeKind.DECLARED;
        ClassName name = declared ? ClassName.get(MoreTypes.asTypeElement(stated.value())) : ClassName.OBJECT;
        List<DaggerModule> modules = values.types("modules").stream()
                .filter(module -> module.value().getKind() == TypeKind.DECLARED)
                .map(module -> module(module, type.orElse(test)))
                .toList();
        return new ActorTest(
                test.getQualifiedName().toString(),
                new Stated<>(name, stated.explicit(), stated.position()),
                declared ? name.simpleName() : stated.value().toString(),
                actor.orElse(null),
                modules,
                values.integer("lanes"),
                Scopes.of(test),
                isWanted(test, GeneratedNames.harness(name)),
                actor.isPresent() ? taken.among(name, GeneratedNames.ofHarness(name)) : List.of(),
                Positions.of(test).annotation(Names.ACTOR_TEST));
    }

    private static Values values(TypeElement test) {
        return Annotations.values(test, Names.ACTOR_TEST).orElseThrow();
    }

    private static Optional<TypeElement> actor(Values values) {
        TypeMirror type = values.type("value").value();
        return Optional.of(type)
                .filter(named -> named.getKind() == TypeKind.DECLARED)
                .map(MoreTypes::asTypeElement)
                .filter(named -> Annotations.has(named, Names.ACTOR));
    }

    private static DaggerModule module(Stated<TypeMirror> type, TypeElement user) {
        TypeElement module = MoreTypes.asTypeElement(type.value());
        return new DaggerModule(
                ClassName.get(module),
                Annotations.has(module, Names.MODULE),
                Modules.needsInstance(module),
                Modules.isConstructible(module, MoreElements.getPackage(user)),
                ModuleOptions.NONE,
                type.position());
    }

    /**
     * Whether a method or constructor of the test class, or of one nested in it, has a parameter for the harness. That is yet to be
     * written: its name is all that tells a parameter of its type.
     */
    private static boolean isWanted(TypeElement test, ClassName harness) {
        List<? extends Element> members = test.getEnclosedElements();
        return Stream.concat(ElementFilter.constructorsIn(members).stream(), ElementFilter.methodsIn(members).stream())
                        .map(ExecutableElement::getParameters)
                        .flatMap(List::stream)
                        .anyMatch(parameter -> isNamed(parameter, harness))
                || ElementFilter.typesIn(members).stream().anyMatch(nested -> isWanted(nested, harness));
    }

    private static boolean isNamed(VariableElement parameter, ClassName type) {
        String name = parameter.asType().toString();
        return name.equals(type.simpleName()) || name.equals(type.canonicalName());
    }
}
