package dev.steadystate.processor.discover;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import dev.steadystate.processor.discover.FlatColumns.Shared;
import dev.steadystate.processor.discover.FlatColumns.Source;
import dev.steadystate.processor.model.FlatColumn;
import dev.steadystate.processor.model.FlatValue;
import dev.steadystate.processor.model.FlatValue.Case;
import dev.steadystate.processor.model.FlatValue.Component;
import dev.steadystate.processor.model.FlatValue.Constants;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Lays a type out in columns that the rules have found to be flat. */
final class FlatLayout {
    private static final int NEVER_NULL = -1;

    private final FlatColumns columns = new FlatColumns();
    private final NameAllocator names = new NameAllocator();
    private final FlatValue value;

    FlatLayout(TypeElement message) {
        Source source = columns.source();
        value = message.getKind() == ElementKind.RECORD
                ? product("", message, NEVER_NULL, source)
                : sum("", message, source);
    }

    FlatValue value() {
        return value;
    }

    List<FlatColumn> columns() {
        return columns.all();
    }

    private FlatValue component(String name, TypeMirror type, Source source) {
        if (type.getKind().isPrimitive()) {
            return new FlatValue.Scalar(TypeName.get(type), source.column(name, TypeName.get(type)));
        }
        TypeElement element = MoreTypes.asTypeElement(type);
        if (element.getKind() == ElementKind.ENUM) {
            int constants = constants(element);
            return new FlatValue.Constant(ClassName.get(element), constants, source.column(name, ordinals(constants)));
        }
        if (element.getKind() == ElementKind.RECORD) {
            return product(name, element, source.column(prefixed(name, "tag"), TypeName.BYTE), source);
        }
        return sum(name, element, source);
    }

    private FlatValue.Product product(String prefix, TypeElement record, int tag, Source source) {
        List<Component> components = new ArrayList<>();
        for (RecordComponentElement each : record.getRecordComponents()) {
            String accessor = each.getSimpleName().toString();
            String name = names.newName(prefixed(prefix, accessor));
            components.add(new Component(accessor, name, component(name, each.asType(), source)));
        }
        return new FlatValue.Product(ClassName.get(record), tag, List.copyOf(components));
    }

    private FlatValue sum(String prefix, TypeElement sealed, Source source) {
        List<TypeElement> leaves = List.copyOf(FlatRules.leaves(sealed));
        int tag = source.column(prefixed(prefix, "tag"), ordinals(tags(leaves)));
        Shared shared = columns.new Shared(source);
        List<Case> records = new ArrayList<>();
        List<Constants> enums = new ArrayList<>();
        for (TypeElement leaf : leaves) {
            String name = names.newName(
                    prefixed(prefix, decapitalised(leaf.getSimpleName().toString())));
            if (leaf.getKind() == ElementKind.ENUM) {
                enums.add(new Constants(name, ClassName.get(leaf)));
            } else {
                records.add(new Case(name, product(name, leaf, NEVER_NULL, shared.source())));
            }
        }
        return new FlatValue.Sum(ClassName.get(sealed), tag, List.copyOf(records), List.copyOf(enums));
    }

    private static int tags(List<TypeElement> leaves) {
        return leaves.stream()
                .mapToInt(leaf -> leaf.getKind() == ElementKind.ENUM ? constants(leaf) : 1)
                .sum();
    }

    private static int constants(TypeElement type) {
        return (int) type.getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                .count();
    }

    /** The smallest type for so many values and -1. */
    private static TypeName ordinals(int count) {
        return count <= Byte.MAX_VALUE + 1 ? TypeName.BYTE : TypeName.SHORT;
    }

    private static String prefixed(String prefix, String name) {
        return prefix.isEmpty() ? name : prefix + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static String decapitalised(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
