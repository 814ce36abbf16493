package dev.steadystate.processor.discover;

import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Tells whether an annotation's values are what its members promise. Javac puts a text in place of what it cannot resolve, and says
 * only later what is missing.
 */
final class CompleteAnnotation {
    private static final String ERROR = "<error>";

    private CompleteAnnotation() {}

    static boolean isComplete(AnnotationMirror mirror) {
        return Defaults.required(Annotations.name(mirror)).stream().allMatch(member -> isStated(mirror, member))
                && mirror.getElementValues().entrySet().stream()
                        .allMatch(entry -> fits(entry.getKey().getReturnType(), entry.getValue()));
    }

    private static boolean isStated(AnnotationMirror mirror, String member) {
        return mirror.getElementValues().keySet().stream()
                .anyMatch(stated -> stated.getSimpleName().contentEquals(member));
    }

    private static boolean fits(TypeMirror expected, AnnotationValue stated) {
        Object value = stated.getValue();
        return switch (expected.getKind()) {
            case INT -> value instanceof Integer;
            case DOUBLE -> value instanceof Double;
            case BOOLEAN -> value instanceof Boolean;
            case ARRAY -> value instanceof List<?> list && fitAll(((ArrayType) expected).getComponentType(), list);
            default -> fitsDeclared((DeclaredType) expected, value);
        };
    }

    private static boolean fitAll(TypeMirror component, List<?> values) {
        return values.stream().allMatch(value -> fits(component, (AnnotationValue) value));
    }

    private static boolean fitsDeclared(DeclaredType expected, Object value) {
        if (value instanceof String text) {
            return expected.toString().equals("java.lang.String") && !text.equals(ERROR);
        }
        if (value instanceof TypeMirror type) {
            return type.getKind() != TypeKind.ERROR;
        }
        return value instanceof AnnotationMirror nested ? isComplete(nested) : value instanceof VariableElement;
    }
}
