package dev.steadystate.processor.discover;

import com.google.auto.common.MoreTypes;
import dev.steadystate.processor.diagnose.Enclosing;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Who can name a type. */
final class Visibility {
    private Visibility() {}

    /** Whether every package can name the type: all its classes and those around them are public. */
    static boolean isOpen(TypeMirror type) {
        return switch (type.getKind()) {
            case ARRAY -> isOpen(((ArrayType) type).getComponentType());
            case WILDCARD -> bounds((WildcardType) type).allMatch(Visibility::isOpen);
            case DECLARED -> isDeclaredOpen(MoreTypes.asDeclared(type));
            default -> true;
        };
    }

    private static boolean isDeclaredOpen(DeclaredType type) {
        return Enclosing.types(MoreTypes.asTypeElement(type)).stream()
                        .allMatch(outer -> outer.getModifiers().contains(Modifier.PUBLIC))
                && type.getTypeArguments().stream().allMatch(Visibility::isOpen);
    }

    private static Stream<TypeMirror> bounds(WildcardType wildcard) {
        return Stream.concat(
                Stream.ofNullable(wildcard.getExtendsBound()), Stream.ofNullable(wildcard.getSuperBound()));
    }
}
