package dev.steadystate.processor.discover;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.steadystate.processor.diagnose.Enclosing;
import dev.steadystate.processor.model.StateLayout;
import dev.steadystate.processor.model.StateValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds out how values of a durable cell are written to a file, or through which component they can't be. */
final class StateLayouts {
    private static final Set<String> CONTAINERS =
            Set.of("java.util.List", "java.util.Set", "java.util.Map", "java.util.Optional");
    private static final Map<String, String> PRINTED = Map.of(
            "java.math.BigDecimal", "new",
            "java.math.BigInteger", "new",
            "java.time.Duration", "parse",
            "java.time.Instant", "parse",
            "java.time.LocalDate", "parse",
            "java.time.LocalDateTime", "parse",
            "java.time.LocalTime", "parse",
            "java.util.UUID", "fromString");

    private final PackageElement home;
    /** The types around the one that is looked at, by qualified name. */
    private final Set<String> around = new HashSet<>();

    private StateLayouts(PackageElement home) {
        this.home = home;
    }

    /** What keeps a value from being written. */
    private static final class Obstacle extends Exception {
        private static final long serialVersionUID = 1L;

        private final String because;

        Obstacle(String because) {
            super(because, null, false, false);
            this.because = because;
        }
    }

    /** How the value of a durable cell is written by code beside its actor. */
    static StateLayout layout(TypeMirror value, Element cell) {
        try {
            StateLayouts reader = new StateLayouts(MoreElements.getPackage(cell));
            return new StateLayout("", Optional.of(reader.value("it", value)));
        } catch (Obstacle obstacle) {
            return new StateLayout(obstacle.because, Optional.empty());
        }
    }

    /** Whether all is there that decides it. */
    static boolean isResolved(TypeMirror value, Element cell) {
        return !layout(value, cell).because().equals(FlatRules.UNRESOLVED);
    }

    private StateValue value(String name, TypeMirror type) throws Obstacle {
        TypeName typeName = TypeName.get(type);
        if (type.getKind() == TypeKind.ERROR) {
            throw new Obstacle(FlatRules.UNRESOLVED);
        }
        if (type.getKind().isPrimitive() || typeName.isBoxedPrimitive()) {
            return new StateValue.Scalar(typeName);
        }
        if (type.getKind() != TypeKind.DECLARED) {
            throw new Obstacle(name + " is " + typeName);
        }
        return declared(name, MoreTypes.asDeclared(type));
    }

    private StateValue declared(String name, DeclaredType type) throws Obstacle {
        TypeElement element = MoreTypes.asTypeElement(type);
        String qualified = element.getQualifiedName().toString();
        if (qualified.equals("java.lang.String")) {
            return new StateValue.Text();
        }
        if (PRINTED.containsKey(qualified)) {
            return new StateValue.Printed(ClassName.get(element), PRINTED.getOrDefault(qualified, ""));
        }
        if (CONTAINERS.contains(qualified)) {
            return container(name, type, element);
        }
        if (element.getKind() == ElementKind.ENUM) {
            requireNameable(name, element);
            return new StateValue.Constant(ClassName.get(element));
        }
        return composite(name, element, TypeName.get(type));
    }

    private StateValue container(String name, DeclaredType type, TypeElement element) throws Obstacle {
        List<StateValue> elements = new ArrayList<>();
        for (TypeMirror argument : type.getTypeArguments()) {
            elements.add(value("an element of " + name, argument));
        }
        if (elements.isEmpty()) {
            throw new Obstacle(name + " is " + element.getSimpleName() + " of unknown elements");
        }
        return new StateValue.Container(ClassName.get(element), List.copyOf(elements));
    }

    private StateValue composite(String name, TypeElement type, TypeName written) throws Obstacle {
        if (type.getKind() != ElementKind.RECORD && !FlatRules.isSealedInterface(type)) {
            throw new Obstacle(name + " is " + written);
        }
        if (!type.getTypeParameters().isEmpty()) {
            throw new Obstacle(name + " is generic");
        }
        requireNameable(name, type);
        String qualified = type.getQualifiedName().toString();
        if (!around.add(qualified)) {
            throw new Obstacle(name + " contains itself");
        }
        StateValue value = type.getKind() == ElementKind.RECORD ? product(type) : sum(type);
        around.remove(qualified);
        return value;
    }

    private StateValue product(TypeElement type) throws Obstacle {
        List<StateValue.Component> components = new ArrayList<>();
        for (RecordComponentElement each : type.getRecordComponents()) {
            String name = each.getSimpleName().toString();
            components.add(new StateValue.Component(name, value(type.getSimpleName() + "." + name, each.asType())));
        }
        return new StateValue.Product(ClassName.get(type), List.copyOf(components));
    }

    private StateValue sum(TypeElement type) throws Obstacle {
        List<StateValue> cases = new ArrayList<>();
        for (TypeElement leaf : FlatRules.leaves(type)) {
            String name = leaf.getSimpleName().toString();
            if (leaf.getKind() != ElementKind.RECORD && leaf.getKind() != ElementKind.ENUM) {
                throw new Obstacle(name + " is neither a record nor an enum");
            }
            cases.add(value(name, leaf.asType()));
        }
        return new StateValue.Sum(ClassName.get(type), List.copyOf(cases));
    }

    /** Generated code beside the actor must be able to name the type. */
    private void requireNameable(String name, TypeElement type) throws Obstacle {
        boolean near = MoreElements.getPackage(type).equals(home);
        boolean nameable = Enclosing.types(type).stream()
                .map(TypeElement::getModifiers)
                .allMatch(modifiers ->
                        near ? !modifiers.contains(Modifier.PRIVATE) : modifiers.contains(Modifier.PUBLIC));
        if (!nameable) {
            throw new Obstacle(name + " is " + type.getQualifiedName() + ", which is hidden from package " + home);
        }
    }
}
