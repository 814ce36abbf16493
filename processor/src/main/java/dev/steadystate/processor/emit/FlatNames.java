package dev.steadystate.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import dev.steadystate.processor.model.FlatColumn;
import dev.steadystate.processor.model.FlatType;
import dev.steadystate.processor.model.FlatValue;
import dev.steadystate.processor.model.FlatValue.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the slots of a flat type call their columns, the constants of enums, and the methods for values within a message. */
final class FlatNames {
    private static final List<String> METHODS =
            List.of("capacity", "get", "put", "set", "copy", "keepsAlive", "forget", "ordinal", "constant");

    private final FlatType type;
    private final NameAllocator fields = new NameAllocator();
    private final NameAllocator methods = new NameAllocator();
    private final List<ClassName> enums = new ArrayList<>();
    private final List<Component> inner = new ArrayList<>();

    FlatNames(FlatType type) {
        this.type = type;
        type.columns().forEach(column -> fields.newName(column.name()));
        METHODS.forEach(methods::newName);
        if (type.value() instanceof FlatValue.Sum sum) {
            methods.newName("enumConstant", FlatType.CONSTANT);
            sum.records().forEach(each -> methods.newName(each.name(), each));
        }
        visit(type.value());
    }

    String column(int number) {
        return type.columns().get(number).name();
    }

    FlatColumn typed(int number) {
        return type.columns().get(number);
    }

    /** The array of all constants of an enum. */
    String constants(ClassName each) {
        return fields.get(each);
    }

    /** The enums within, each once. */
    List<ClassName> enums() {
        return enums;
    }

    /** The method that makes a message of a case. */
    String reader(FlatValue.Case each) {
        return methods.get(each);
    }

    /** The method that finds a message that is a constant. */
    String constantReader() {
        return methods.get(FlatType.CONSTANT);
    }

    /** The components that are records or sealed interfaces themselves. */
    List<Component> inner() {
        return inner;
    }

    /** The method that reads such a component. */
    String reader(Component component) {
        return methods.get(component);
    }

    /** The method that writes such a component. */
    String writer(Component component) {
        return "put" + Identifiers.capital(reader(component));
    }

    private void visit(FlatValue value) {
        if (value instanceof FlatValue.Constant constant) {
            name(constant.type());
        } else if (value instanceof FlatValue.Product product) {
            product.components().forEach(this::visit);
        } else if (value instanceof FlatValue.Sum sum) {
            sum.records().forEach(each -> visit(each.value()));
            sum.enums().forEach(each -> name(each.type()));
        }
    }

    private void visit(Component component) {
        FlatValue value = component.value();
        if (value instanceof FlatValue.Product || value instanceof FlatValue.Sum) {
            methods.newName(component.name(), component);
            inner.add(component);
        }
        visit(value);
    }

    private void name(ClassName each) {
        if (!enums.contains(each)) {
            enums.add(each);
            fields.newName(constantCase(each.simpleName()), each);
        }
    }

    /** {@code OrderSide} becomes {@code ORDER_SIDE_VALUES}: never the name of the type, which it would hide. */
    private static String constantCase(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT) + "_VALUES";
    }
}
