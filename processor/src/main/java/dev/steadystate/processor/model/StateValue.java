package dev.steadystate.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a value of a durable cell is written to a file. */
public sealed interface StateValue {
    /** The type in words, with all that it consists of. */
    String text();

    /** A primitive, or its box. */
    record Scalar(TypeName type) implements StateValue {
        @Override
        public String text() {
            return type.isBoxedPrimitive() ? type.unbox() + " or null" : type.toString();
        }
    }

    /** A {@code String}. */
    record Text() implements StateValue {
        @Override
        public String text() {
            return "String";
        }
    }

    /**
     * A value of the JDK that its text stands for.
     *
     * @param parser what makes it of its text: a static method, or {@code new}
     */
    record Printed(ClassName type, String parser) implements StateValue {
        @Override
        public String text() {
            return type.simpleName();
        }
    }

    /** A constant of an enum, by its name. */
    record Constant(ClassName type) implements StateValue {
        @Override
        public String text() {
            return "enum " + type.canonicalName();
        }
    }

    /** A record. */
    record Product(ClassName type, List<Component> components) implements StateValue {
        @Override
        public String text() {
            return type.canonicalName() + "(" + joined(components.stream().map(Component::text)) + ")";
        }
    }

    /** A component of a record. */
    record Component(String name, StateValue value) {
        String text() {
            return value.text() + " " + name;
        }
    }

    /**
     * A sealed interface.
     *
     * @param cases the records and enums that it comes down to, in order of declaration
     */
    record Sum(ClassName type, List<StateValue> cases) implements StateValue {
        @Override
        public String text() {
            return type.canonicalName() + "{" + joined(cases.stream().map(StateValue::text)) + "}";
        }
    }

    /**
     * A collection.
     *
     * @param type {@code List}, {@code Set}, {@code Map} or {@code Optional}
     * @param elements what it holds; keys and values of a map
     */
    record Container(ClassName type, List<StateValue> elements) implements StateValue {
        @Override
        public String text() {
            return type.simpleName() + "<" + joined(elements.stream().map(StateValue::text)) + ">";
        }
    }

    private static String joined(Stream<String> texts) {
        return texts.collect(Collectors.joining(", "));
    }
}
