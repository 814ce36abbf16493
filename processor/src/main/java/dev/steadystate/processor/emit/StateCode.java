package dev.steadystate.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import dev.steadystate.processor.model.StateValue;
import java.util.LinkedHashMap;
import java.util.Map;

// out.putLong(value.count());
// out.putNullable(value.names(), (out1, value1) -> out1.putAll(value1, (out2, value2) -> out2.putText(value2)));
//
// in.getLong()
// in.getNullable(in1 -> in1.getList(in2 -> in2.getText()))

/** Code that writes values of durable cells and reads them again. Records and sealed interfaces have methods of their own. */
final class StateCode {
    private final NameAllocator names = new NameAllocator();
    private final Map<ClassName, StateValue> composites = new LinkedHashMap<>();

    /** Remembers the records and sealed interfaces in a value, each after those within it. */
    void add(StateValue value) {
        if (value instanceof StateValue.Product product && !composites.containsKey(product.type())) {
            product.components().forEach(component -> add(component.value()));
            put(product.type(), product);
        } else if (value instanceof StateValue.Sum sum && !composites.containsKey(sum.type())) {
            sum.cases().forEach(this::add);
            put(sum.type(), sum);
        } else if (value instanceof StateValue.Container container) {
            container.elements().forEach(this::add);
        }
    }

    private void put(ClassName type, StateValue value) {
        names.newName(String.join("_", type.simpleNames()), type);
        composites.put(type, value);
    }

    Map<ClassName, StateValue> composites() {
        return composites;
    }

    /** What a method is called that is about a type: {@code writeTotals}. */
    String method(String verb, ClassName type) {
        return verb + names.get(type);
    }

    /** An expression that writes a value that is no null. */
    CodeBlock write(StateValue value, int depth, CodeBlock what) {
        CodeBlock out = variable("out", depth);
        if (value instanceof StateValue.Scalar scalar) {
            return CodeBlock.of("$L.put$L($L)", out, primitive(scalar.type()), what);
        }
        if (value instanceof StateValue.Printed) {
            return CodeBlock.of("$L.putText($L.toString())", out, what);
        }
        if (value instanceof StateValue.Constant) {
            return CodeBlock.of("$L.putConstant($L)", out, what);
        }
        if (value instanceof StateValue.Product product) {
            return CodeBlock.of("$L($L, $L)", method("write", product.type()), out, what);
        }
        if (value instanceof StateValue.Sum sum) {
            return CodeBlock.of("$L($L, $L)", method("write", sum.type()), out, what);
        }
        if (value instanceof StateValue.Container container) {
            CodeBlock elements = container.elements().stream()
                    .map(element -> writer(element, depth + 1))
                    .collect(CodeBlock.joining(", "));
            return CodeBlock.of("$L.$L($L, $L)", out, putter(container), what, elements);
        }
        return CodeBlock.of("$L.putText($L)", out, what);
    }

    /** The same for what may be null, unless it is a primitive. */
    CodeBlock writeNullable(StateValue value, CodeBlock what) {
        return isPrimitive(value)
                ? write(value, 0, what)
                : CodeBlock.of("out.putNullable($L, $L)", what, writer(value, 1));
    }

    private CodeBlock writer(StateValue value, int depth) {
        CodeBlock element = variable("value", depth);
        return CodeBlock.of("($L, $L) -> $L", variable("out", depth), element, write(value, depth, element));
    }

    /** An expression that reads a value that is no null. */
    CodeBlock read(StateValue value, int depth) {
        CodeBlock in = variable("in", depth);
        if (value instanceof StateValue.Scalar scalar) {
            return CodeBlock.of("$L.get$L()", in, primitive(scalar.type()));
        }
        if (value instanceof StateValue.Printed printed) {
            return printed.parser().equals("new")
                    ? CodeBlock.of("new $T($L.getText())", printed.type(), in)
                    : CodeBlock.of("$T.$L($L.getText())", printed.type(), printed.parser(), in);
        }
        if (value instanceof StateValue.Constant constant) {
            return CodeBlock.of("$L.getConstant($T::valueOf)", in, constant.type());
        }
        if (value instanceof StateValue.Product product) {
            return CodeBlock.of("$L($L)", method("read", product.type()), in);
        }
        if (value instanceof StateValue.Sum sum) {
            return CodeBlock.of("$L($L)", method("read", sum.type()), in);
        }
        if (value instanceof StateValue.Container container) {
            CodeBlock elements = container.elements().stream()
                    .map(element -> reader(element, depth + 1))
                    .collect(CodeBlock.joining(", "));
            return CodeBlock.of("$L.get$L($L)", in, container.type().simpleName(), elements);
        }
        return CodeBlock.of("$L.getText()", in);
    }

    /** The same for what may be null, unless it is a primitive. */
    CodeBlock readNullable(StateValue value) {
        return isPrimitive(value) ? read(value, 0) : CodeBlock.of("in.getNullable($L)", reader(value, 1));
    }

    private CodeBlock reader(StateValue value, int depth) {
        return CodeBlock.of("$L -> $L", variable("in", depth), read(value, depth));
    }

    private static CodeBlock variable(String name, int depth) {
        return CodeBlock.of(depth == 0 ? name : name + depth);
    }

    private static String putter(StateValue.Container container) {
        return switch (container.type().simpleName()) {
            case "Map" -> "putMap";
            case "Optional" -> "putOptional";
            default -> "putAll";
        };
    }

    private static boolean isPrimitive(StateValue value) {
        return value instanceof StateValue.Scalar scalar && scalar.type().isPrimitive();
    }

    private static String primitive(TypeName type) {
        String name = (type.isBoxedPrimitive() ? type.unbox() : type).toString();
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
