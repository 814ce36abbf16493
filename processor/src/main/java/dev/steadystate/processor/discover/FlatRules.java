package dev.steadystate.processor.discover;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.TypeName;
import dev.steadystate.processor.diagnose.Enclosing;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds out whether values of a type can be kept in columns of primitives, and says through which component not. */
final class FlatRules {
    static final String NONE = "";
    /** A type within is not there yet; another processor may still write it. */
    static final String UNRESOLVED = "a type in it does not exist";

    private final PackageElement home;
    /** The types around the one that is looked at, by qualified name. */
    private final Set<String> around = new HashSet<>();

    private FlatRules(PackageElement home) {
        this.home = home;
    }

    /** Why messages of this type are handed on as references; empty if they can be kept in columns. */
    static String because(TypeElement message) {
        FlatRules rules = new FlatRules(MoreElements.getPackage(message));
        if (message.getKind() == ElementKind.RECORD) {
            return message.getRecordComponents().isEmpty() ? "it has no components" : rules.declared("it", message);
        }
        if (!isSealedInterface(message)) {
            return "it is neither a record nor a sealed interface";
        }
        boolean enums = leaves(message).stream().allMatch(leaf -> leaf.getKind() == ElementKind.ENUM);
        return enums ? "all its values are constants" : rules.declared("it", message);
    }

    /** The records and enums (or what else there is) that a sealed interface comes down to, in order of declaration. */
    static Set<TypeElement> leaves(TypeElement sealed) {
        Set<TypeElement> leaves = new LinkedHashSet<>();
        for (TypeMirror permitted : sealed.getPermittedSubclasses()) {
            TypeElement element = MoreTypes.asTypeElement(permitted);
            if (isSealedInterface(element)) {
                leaves.addAll(leaves(element));
            } else {
                leaves.add(element);
            }
        }
        return leaves;
    }

    static boolean isSealedInterface(TypeElement type) {
        return type.getKind() == ElementKind.INTERFACE && type.getModifiers().contains(Modifier.SEALED);
    }

    /** Whether a type can be flat as a whole. {@code name} is what it is called in the answer. */
    private String declared(String name, TypeElement type) {
        if (!type.getTypeParameters().isEmpty()) {
            return name + " is generic";
        }
        if (!isNameable(type)) {
            return name + " is hidden from package " + home;
        }
        if (type.getKind() == ElementKind.ENUM) {
            return NONE;
        }
        String qualified = type.getQualifiedName().toString();
        if (!around.add(qualified)) {
            return name + " contains itself";
        }
        String because = isSealedInterface(type) ? cases(type) : components(type);
        around.remove(qualified);
        return because;
    }

    private String cases(TypeElement sealed) {
        for (TypeElement leaf : leaves(sealed)) {
            String name = leaf.getSimpleName().toString();
            boolean flat = leaf.getKind() == ElementKind.RECORD || leaf.getKind() == ElementKind.ENUM;
            String because = flat ? declared(name, leaf) : name + " is neither a record nor an enum";
            if (!because.isEmpty()) {
                return leaf.asType().getKind() == TypeKind.ERROR ? UNRESOLVED : because;
            }
        }
        return NONE;
    }

    private String components(TypeElement type) {
        for (RecordComponentElement component : type.getRecordComponents()) {
            String because = component(type.getSimpleName() + "." + component.getSimpleName(), component.asType());
            if (!because.isEmpty()) {
                return because;
            }
        }
        return NONE;
    }

    private String component(String name, TypeMirror type) {
        if (type.getKind().isPrimitive()) {
            return NONE;
        }
        if (type.getKind() == TypeKind.ERROR) {
            return UNRESOLVED;
        }
        if (type.getKind() == TypeKind.DECLARED) {
            TypeElement element = MoreTypes.asTypeElement(type);
            boolean flat = element.getKind() == ElementKind.RECORD || element.getKind() == ElementKind.ENUM;
            if (flat || isSealedInterface(element)) {
                return declared(name, element);
            }
        }
        return name + " is " + TypeName.get(type);
    }

    /** Whether generated code beside the message can name the type. */
    private boolean isNameable(TypeElement type) {
        boolean near = MoreElements.getPackage(type).equals(home);
        return Enclosing.types(type).stream()
                .map(TypeElement::getModifiers)
                .allMatch(modifiers ->
                        near ? !modifiers.contains(Modifier.PRIVATE) : modifiers.contains(Modifier.PUBLIC));
    }
}
