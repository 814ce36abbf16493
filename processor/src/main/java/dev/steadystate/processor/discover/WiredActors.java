package dev.steadystate.processor.discover;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import dev.steadystate.processor.model.GeneratedNames;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Finds the actors of a graph that was wired in an earlier compilation: its component has a method for each actor's module, which
 * provides the actor's activations, whose constructor takes the actor.
 */
final class WiredActors {
    private final Elements elements;

    WiredActors(Elements elements) {
        this.elements = elements;
    }

    /** The simple name of a type that was not generated for the root, or nothing. */
    String missing(ClassName root) {
        return Stream.of(GeneratedNames.wiring(root), GeneratedNames.component(root))
                .filter(name -> elements.getTypeElement(name.canonicalName()) == null)
                .map(ClassName::simpleName)
                .findFirst()
                .orElse("");
    }

    /** The classes of the actors. */
    List<TypeElement> of(ClassName root) {
        TypeElement component =
                elements.getTypeElement(GeneratedNames.component(root).canonicalName());
        return ElementFilter.methodsIn(component.getEnclosedElements()).stream()
                .map(WiredActors::actor)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<TypeElement> actor(ExecutableElement method) {
        return method.getParameters().stream()
                .findFirst()
                .flatMap(WiredActors::type)
                .map(module -> ElementFilter.methodsIn(module.getEnclosedElements()))
                .flatMap(methods -> methods.stream()
                        .filter(provider -> provider.getSimpleName().contentEquals("activations"))
                        .findFirst())
                .flatMap(provider -> type(provider.getReturnType()))
                .map(activations -> ElementFilter.constructorsIn(activations.getEnclosedElements()))
                .flatMap(constructors ->
                        constructors.get(0).getParameters().stream().findFirst())
                .flatMap(WiredActors::type);
    }

    private static Optional<TypeElement> type(VariableElement variable) {
        return type(variable.asType());
    }

    private static Optional<TypeElement> type(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED ? Optional.of(MoreTypes.asTypeElement(type)) : Optional.empty();
    }
}
