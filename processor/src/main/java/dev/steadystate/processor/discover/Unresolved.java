package dev.steadystate.processor.discover;

import com.google.auto.common.SuperficialValidation;
import dev.steadystate.processor.model.Direction;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * Finds types that are not there yet, where generated code would need them: another processor may still generate them. A
 * type that never comes is reported by the compiler itself.
 */
final class Unresolved {
    private final FlatReader flats;

    Unresolved(FlatReader flats) {
        this.flats = flats;
    }

    /** Whether all is there that the wiring of this actor or root is about. */
    boolean isResolved(TypeElement type) {
        // The messages come first: methods may name the batches that are written for them.
        return areMessagesThere(type)
                && isThere(type.getSuperclass())
                && type.getInterfaces().stream().allMatch(Unresolved::isThere)
                && areOursThere(type)
                && type.getEnclosedElements().stream().allMatch(Unresolved::isMemberResolved);
    }

    private boolean areMessagesThere(TypeElement type) {
        boolean all = true;
        for (Element member : type.getEnclosedElements()) {
            all &= isMessageThere(member);
            if (member.getKind() == ElementKind.CONSTRUCTOR) {
                for (Element parameter : ((ExecutableElement) member).getParameters()) {
                    all &= isMessageThere(parameter);
                }
            }
        }
        return all;
    }

    private boolean isMessageThere(Element element) {
        return isMessageThere(element, Names.RX, Direction.RX)
                && isMessageThere(element, Names.TX, Direction.TX)
                && isDurableValueThere(element);
    }

    private static boolean isDurableValueThere(Element element) {
        return !Annotations.has(element, Names.STATE)
                || !isThere(declaredType(element))
                || PortTypes.cell(declaredType(element))
                        .message()
                        .map(value -> StateLayouts.isResolved(value, element))
                        .orElse(true);
    }

    private boolean isMessageThere(Element element, String annotation, Direction direction) {
        return !Annotations.has(element, annotation)
                || !isThere(declaredType(element))
                || PortTypes.declared(declaredType(element), direction)
                        .message()
                        .map(flats::isResolved)
                        .orElse(true);
    }

    private static boolean isMemberResolved(Element member) {
        return switch (member.getKind()) {
            case FIELD -> ours(member).isEmpty() || isPortResolved(member);
            case CONSTRUCTOR ->
                ((ExecutableElement) member).getParameters().stream().allMatch(Unresolved::isPortResolved);
            case METHOD -> ours(member).isEmpty() || isMethodResolved((ExecutableElement) member);
            default -> true;
        };
    }

    private static boolean isMethodResolved(ExecutableElement method) {
        return isPortResolved(method) && method.getParameters().stream().allMatch(Unresolved::isPortResolved);
    }

    private static boolean isPortResolved(Element element) {
        return isThere(declaredType(element)) && areOursThere(element);
    }

    private static TypeMirror declaredType(Element element) {
        return element.getKind() == ElementKind.METHOD
                ? ((ExecutableElement) element).getReturnType()
                : element.asType();
    }

    private static boolean isThere(TypeMirror type) {
        return SuperficialValidation.validateType(type);
    }

    private static boolean areOursThere(Element element) {
        return ours(element).stream().allMatch(CompleteAnnotation::isComplete);
    }

    private static List<? extends AnnotationMirror> ours(Element element) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> Annotations.name(mirror).startsWith(Names.VOCABULARY))
                .toList();
    }
}
