package dev.steadystate.processor.diagnose;

import dev.steadystate.processor.model.Position;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Finds the compiler's elements for the names of a position, as far as they can be found. */
final class Locator {
    // Annotations of an element stand before its parameters or members, and members before nested types, whatever the
    // compiler lists first.
    private static final int MEMBERS = 1_000;
    private static final int NESTED_TYPES = 1_000_000;

    private final Elements elements;

    Locator(Elements elements) {
        this.elements = elements;
    }

    Optional<Located> locate(Position position) {
        return Optional.ofNullable(elements.getTypeElement(position.type())).map(type -> locate(type, position));
    }

    private Located locate(TypeElement type, Position position) {
        List<Integer> order = new ArrayList<>(nesting(type));
        Element element = element(type, position, order);
        AnnotationMirror annotation = annotation(element, position, order);
        AnnotationValue value = annotation == null ? null : value(annotation, position, order);
        String file = Enclosing.topLevel(type).getQualifiedName().toString();
        return new Located(element, annotation, value, file, List.copyOf(order), Optional.empty());
    }

    private static List<Integer> nesting(TypeElement type) {
        List<Integer> path = new ArrayList<>();
        List<TypeElement> types = Enclosing.types(type);
        for (TypeElement nested : types.subList(0, types.size() - 1)) {
            path.add(
                    0, NESTED_TYPES + Enclosing.of(nested).getEnclosedElements().indexOf(nested));
        }
        return path;
    }

    private static Element element(TypeElement type, Position position, List<Integer> order) {
        if (position.member().isEmpty()) {
            return type;
        }
        int index = 0;
        for (Element member : type.getEnclosedElements()) {
            index++;
            // A record component bears the name of its field but has no place of its own, and a nested type is no
            // member here.
            if (!isShadow(member) && Members.name(member).equals(position.member())) {
                order.add(MEMBERS + index);
                return parameter(member, position, order);
            }
        }
        return type;
    }

    private static boolean isShadow(Element member) {
        return member.getKind() == ElementKind.RECORD_COMPONENT || member instanceof TypeElement;
    }

    private static Element parameter(Element member, Position position, List<Integer> order) {
        if (position.parameter() < 0 || !(member instanceof ExecutableElement method)) {
            return member;
        }
        order.add(MEMBERS + position.parameter());
        return method.getParameters().get(position.parameter());
    }

    private static @Nullable AnnotationMirror annotation(Element element, Position position, List<Integer> order) {
        if (position.annotation().isEmpty()) {
            return null;
        }
        int index = 0;
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            index++;
            TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
            if (type.getQualifiedName().contentEquals(position.annotation())) {
                order.add(index);
                return mirror;
            }
        }
        return null;
    }

    private static @Nullable AnnotationValue value(
            AnnotationMirror annotation, Position position, List<Integer> order) {
        AnnotationMirror within = annotation;
        AnnotationValue found = null;
        for (String step : position.value().split("\\.", -1)) {
            int bracket = step.indexOf('[');
            AnnotationValue value = value(within, bracket < 0 ? step : step.substring(0, bracket), order);
            if (value == null) {
                return found;
            }
            if (bracket >= 0) {
                int index = Integer.parseInt(step.substring(bracket + 1, step.length() - 1));
                value = element(value, index, order);
            }
            found = value;
            if (value.getValue() instanceof AnnotationMirror nested) {
                within = nested;
            }
        }
        return found == null ? null : element(found, position.index(), order);
    }

    private static @Nullable AnnotationValue value(AnnotationMirror annotation, String name, List<Integer> order) {
        Iterator<? extends Map.Entry<? extends ExecutableElement, ? extends AnnotationValue>> values =
                annotation.getElementValues().entrySet().iterator();
        for (int index = 0; values.hasNext(); index++) {
            Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry = values.next();
            if (entry.getKey().getSimpleName().contentEquals(name)) {
                order.add(index);
                return entry.getValue();
            }
        }
        return null;
    }

    private static AnnotationValue element(AnnotationValue value, int index, List<Integer> order) {
        if (index >= 0 && value.getValue() instanceof List<?> list && index < list.size()) {
            order.add(index);
            return (AnnotationValue) list.get(index);
        }
        return value;
    }
}
