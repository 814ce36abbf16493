package dev.steadystate.processor.discover;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.TypeName;
import dev.steadystate.processor.model.MessageFacts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Finds out whether values of a type can change, and says through which component. */
final class MessageReader {
    private static final String NONE = "";

    private final Types types;
    private final Map<String, MessageFacts> known = new HashMap<>();

    MessageReader(Types types) {
        this.types = types;
    }

    /** The facts of a message type; nothing to complain about if there is none. */
    MessageFacts facts(Optional<TypeMirror> message) {
        if (message.isEmpty()) {
            return new MessageFacts(NONE);
        }
        TypeMirror type = message.get();
        String name = TypeName.get(type).toString();
        MessageFacts facts = known.get(name);
        if (facts == null) {
            facts = new MessageFacts(because(type, new HashSet<>()));
            known.put(name, facts);
        }
        return facts;
    }

    /** Why values of the type can change, or nothing. */
    private String because(TypeMirror type, Set<String> visited) {
        if (type.getKind() == TypeKind.ARRAY) {
            return "it is an array";
        }
        if (type.getKind() != TypeKind.DECLARED) {
            // A primitive, or a type that the compiler itself will complain about.
            return type.getKind() == TypeKind.WILDCARD ? "it is a wildcard" : NONE;
        }
        // A type within itself adds nothing new.
        return visited.add(TypeName.get(type).toString()) ? declared(MoreTypes.asDeclared(type), visited) : NONE;
    }

    private String declared(DeclaredType type, Set<String> visited) {
        TypeElement element = MoreTypes.asTypeElement(type);
        String name = element.getQualifiedName().toString();
        if (JdkTypes.isImmutable(name) || isMarked(element) || element.getKind() == ElementKind.ENUM) {
            return NONE;
        }
        if (JdkTypes.isJudgedByArguments(name)) {
            return arguments(type, visited);
        }
        if (element.getModifiers().contains(Modifier.SEALED)) {
            return permitted(element, visited);
        }
        return element.getKind() == ElementKind.RECORD ? fields(type, visited) : other(type, element, visited);
    }

    private static boolean isMarked(TypeElement element) {
        return element.getAnnotationMirrors().stream().anyMatch(mirror -> Annotations.isNamed(mirror, "Immutable"));
    }

    private String arguments(DeclaredType type, Set<String> visited) {
        for (TypeMirror argument : type.getTypeArguments()) {
            String because = because(argument, visited);
            if (!because.isEmpty()) {
                return "its element is " + TypeName.get(argument);
            }
        }
        return type.getTypeArguments().isEmpty() ? "its elements are unknown" : NONE;
    }

    private String permitted(TypeElement element, Set<String> visited) {
        for (TypeMirror permitted : element.getPermittedSubclasses()) {
            String because = because(permitted, visited);
            if (!because.isEmpty()) {
                return nested(simple(permitted), permitted, because);
            }
        }
        return NONE;
    }

    private String other(DeclaredType type, TypeElement element, Set<String> visited) {
        if (element.getKind() == ElementKind.INTERFACE) {
            return "it is an interface that is not sealed";
        }
        if (!element.getModifiers().contains(Modifier.FINAL)
                || JdkTypes.isJdk(element.getQualifiedName().toString())) {
            return "it is no record, enum or other type known not to change";
        }
        TypeMirror superclass = element.getSuperclass();
        if (superclass.getKind() == TypeKind.DECLARED
                && !MoreTypes.asTypeElement(superclass).getQualifiedName().contentEquals("java.lang.Object")) {
            return "it extends " + TypeName.get(superclass);
        }
        return fields(type, visited);
    }

    private String fields(DeclaredType type, Set<String> visited) {
        for (VariableElement field : ElementFilter.fieldsIn(type.asElement().getEnclosedElements())) {
            if (field.getModifiers().contains(Modifier.STATIC)) {
                continue;
            }
            String because = field(type, field, visited);
            if (!because.isEmpty()) {
                return because;
            }
        }
        return NONE;
    }

    private String field(DeclaredType type, VariableElement field, Set<String> visited) {
        String name = type.asElement().getSimpleName() + "." + field.getSimpleName();
        if (!field.getModifiers().contains(Modifier.FINAL)) {
            return name + " is not final";
        }
        TypeMirror fieldType = types.asMemberOf(type, field);
        String because = because(fieldType, visited);
        return because.isEmpty() ? NONE : nested(name, fieldType, because);
    }

    /** Says where: the path from the type, the innermost component last. */
    private static String nested(String where, TypeMirror type, String because) {
        if (!because.startsWith("it")) {
            return because.startsWith(where) ? because : where + ", " + because;
        }
        return where + " is " + TypeName.get(type);
    }

    private static String simple(TypeMirror type) {
        return MoreTypes.asTypeElement(type).getSimpleName().toString();
    }
}
