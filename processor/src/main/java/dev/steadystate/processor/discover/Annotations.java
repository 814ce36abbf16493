package dev.steadystate.processor.discover;

import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Finds annotations by name. */
final class Annotations {
    private static final Set<String> INJECT = Set.of("jakarta.inject.Inject", "javax.inject.Inject");
    private static final Set<String> QUALIFIER = Set.of("jakarta.inject.Qualifier", "javax.inject.Qualifier");
    private static final Set<String> SCOPE = Set.of("jakarta.inject.Scope", "javax.inject.Scope");

    private Annotations() {}

    /** The values of the annotation of this name on the element. */
    static Optional<Values> values(Element element, String annotation) {
        return mirror(element, annotation).map(mirror -> values(element, mirror));
    }

    /** The values of this annotation on the element. */
    static Values values(Element element, AnnotationMirror mirror) {
        return Values.of(mirror, Positions.of(element).annotation(name(mirror)));
    }

    /** The values of the annotation, or its defaults if the element does not carry it. */
    static Values valuesOrDefaults(Element element, String annotation) {
        return values(element, annotation).orElseGet(() -> Values.defaults(annotation, Positions.of(element)));
    }

    static boolean has(Element element, String annotation) {
        return mirror(element, annotation).isPresent();
    }

    static boolean isInject(Element element) {
        return element.getAnnotationMirrors().stream().anyMatch(mirror -> INJECT.contains(name(mirror)));
    }

    static boolean isQualifier(AnnotationMirror mirror) {
        return isMeta(mirror, QUALIFIER);
    }

    static boolean isScope(AnnotationMirror mirror) {
        return isMeta(mirror, SCOPE);
    }

    static boolean isNamed(AnnotationMirror mirror, String simpleName) {
        return mirror.getAnnotationType().asElement().getSimpleName().contentEquals(simpleName);
    }

    static String name(AnnotationMirror mirror) {
        return ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
    }

    private static boolean isMeta(AnnotationMirror mirror, Set<String> names) {
        return mirror.getAnnotationType().asElement().getAnnotationMirrors().stream()
                .anyMatch(meta -> names.contains(name(meta)));
    }

    private static Optional<? extends AnnotationMirror> mirror(Element element, String annotation) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> name(mirror).equals(annotation))
                .findFirst();
    }
}
