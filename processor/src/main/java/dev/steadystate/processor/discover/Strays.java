package dev.steadystate.processor.discover;

import dev.steadystate.processor.diagnose.Enclosing;
import dev.steadystate.processor.model.MethodKind;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Finds classes that have ports or activation methods but are no actors: nothing would ever run them. */
final class Strays {
    private static final List<String> PORTS = List.of(Names.RX, Names.TX, Names.STATE);

    private final Elements elements;

    Strays(Elements elements) {
        this.elements = elements;
    }

    /** The canonical names of such classes. What an actor extends is told at the actor. */
    Collection<String> names(RoundEnvironment round) {
        Set<String> names = new TreeSet<>();
        Stream.concat(PORTS.stream(), Stream.of(MethodKind.values()).map(MethodKind::qualifiedAnnotation))
                .flatMap(annotation -> annotated(round, annotation).stream())
                .map(Enclosing::type)
                .filter(Strays::isStray)
                .map(type -> type.getQualifiedName().toString())
                .forEach(names::add);
        for (Element actor : annotated(round, Names.ACTOR)) {
            Superclasses.of((TypeElement) actor)
                    .forEach(superclass ->
                            names.remove(superclass.getQualifiedName().toString()));
        }
        return names;
    }

    private Set<? extends Element> annotated(RoundEnvironment round, String annotation) {
        return Optional.ofNullable(elements.getTypeElement(annotation))
                .<Set<? extends Element>>map(round::getElementsAnnotatedWith)
                .orElse(Set.of());
    }

    private static boolean isStray(TypeElement type) {
        boolean concrete = type.getKind() == ElementKind.CLASS || type.getKind() == ElementKind.RECORD;
        return concrete
                && !type.getModifiers().contains(Modifier.ABSTRACT)
                && !Annotations.has(type, Names.ACTOR)
                && !Annotations.has(type, Names.ACTOR_GRAPH);
    }
}
