package dev.steadystate.processor.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.steadystate.processor.model.FlatColumn;
import dev.steadystate.processor.model.FlatType;
import dev.steadystate.processor.model.FlatValue;
import dev.steadystate.processor.model.FlatValue.Component;
import dev.steadystate.processor.model.GeneratedNames;
import java.util.List;

// /** Keeps messages of type {@link Tick} in columns. */
// final class Tick_Slots extends Slots {
//     final int mask;
//
//     final long[] time;
//
//     final double[] price;
//
//     Tick_Slots(int capacity) {
//         mask = capacity - 1;
//         time = new long[capacity];
//         price = new double[capacity];
//     }
//
//     @Override
//     protected int capacity() {
//         return mask + 1;
//     }
//
//     @Override
//     protected int width() {
//         return 16;
//     }
//
//     @Override
//     protected Tick get(int place) {
//         int at = place & mask;
//         return new Tick(time[at], price[at]);
//     }
//
//     @Override
//     protected void set(int place, Object message) {
//         put(place, (Tick) message);
//     }
//
//     void put(int place, Tick message) {
//         int at = place & mask;
//         time[at] = message.time();
//         price[at] = message.price();
//     }
//
//     @Override
//     protected void copy(int from, Slots to, int at) {
//         Tick_Slots other = (Tick_Slots) to;
//         other.time[at] = time[from];
//         other.price[at] = price[from];
//     }
// }

/** Writes the columns of a flat type, and how messages become columns and columns messages. */
final class FlatSlotsEmitter implements FlatEmitter {
    @Override
    public void emit(FlatType type, GeneratedFiles files) {
        ClassName name = GeneratedNames.flatSlots(type.type());
        files.java(name, slots(type, name, new FlatNames(type)), List.of(type.type()));
    }

    private static TypeSpec.Builder slots(FlatType type, ClassName name, FlatNames names) {
        TypeSpec.Builder slots = TypeSpec.classBuilder(name)
                .addJavadoc("Keeps messages of type {@link $T} in columns.\n", type.type())
                .addModifiers(FINAL)
                .superclass(Known.SLOTS);
        for (ClassName each : names.enums()) {
            slots.addField(constants(names.constants(each), each));
        }
        slots.addField(TypeName.INT, "mask", FINAL);
        type.columns().forEach(column -> slots.addField(ArrayTypeName.of(column.type()), column.name(), FINAL));
        slots.addMethod(constructor(type)).addMethod(capacity()).addMethod(width(type));
        FlatReads reads = new FlatReads(names);
        FlatWrites writes = new FlatWrites(names);
        slots.addMethod(get(type, reads)).addMethod(set(type)).addMethod(put(type, writes));
        if (type.value() instanceof FlatValue.Sum sum) {
            addCases(slots, type, sum, names, reads);
        }
        for (Component component : names.inner()) {
            slots.addMethod(reader(component, names, reads)).addMethod(writer(component, names, writes));
        }
        return slots.addMethod(copy(type, name));
    }

    private static FieldSpec constants(String name, ClassName type) {
        return FieldSpec.builder(ArrayTypeName.of(type), name, STATIC, FINAL)
                .initializer("$T.values()", type)
                .build();
    }

    private static MethodSpec constructor(FlatType type) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addParameter(TypeName.INT, "capacity")
                .addStatement("mask = capacity - 1");
        type.columns()
                .forEach(column -> constructor.addStatement("$N = new $T[capacity]", column.name(), column.type()));
        return constructor.build();
    }

    private static MethodSpec capacity() {
        return overriding("capacity")
                .returns(TypeName.INT)
                .addStatement("return mask + 1")
                .build();
    }

    private static MethodSpec width(FlatType type) {
        int bytes =
                type.columns().stream().mapToInt(column -> bytes(column.type())).sum();
        return overriding("width")
                .returns(TypeName.INT)
                .addStatement("return $L", bytes)
                .build();
    }

    private static int bytes(TypeName primitive) {
        if (primitive.equals(TypeName.LONG) || primitive.equals(TypeName.DOUBLE)) {
            return Long.BYTES;
        }
        if (primitive.equals(TypeName.INT) || primitive.equals(TypeName.FLOAT)) {
            return Integer.BYTES;
        }
        return primitive.equals(TypeName.SHORT) || primitive.equals(TypeName.CHAR) ? Short.BYTES : Byte.BYTES;
    }

    private static MethodSpec get(FlatType type, FlatReads reads) {
        return overriding("get")
                .returns(type.type())
                .addParameter(TypeName.INT, "place")
                .addStatement("int at = place & mask")
                .addCode(
                        type.value() instanceof FlatValue.Sum sum
                                ? reads.message(sum)
                                : reads.record((FlatValue.Product) type.value()))
                .build();
    }

    /** The cases one by one, for an end that has looked which one it is. */
    private static void addCases(
            TypeSpec.Builder slots, FlatType type, FlatValue.Sum sum, FlatNames names, FlatReads reads) {
        for (FlatValue.Case each : sum.records()) {
            slots.addMethod(aCase(names.reader(each), each.value().type(), reads.record(each.value())));
        }
        if (!sum.enums().isEmpty()) {
            slots.addMethod(aCase(names.constantReader(), constantType(type, sum), reads.constantBody(sum)));
        }
    }

    /** What is known of a message that is a constant. */
    static TypeName constantType(FlatType type, FlatValue.Sum sum) {
        return sum.enums().size() == 1 ? sum.enums().get(0).type() : type.type();
    }

    private static MethodSpec aCase(String name, TypeName type, CodeBlock body) {
        return MethodSpec.methodBuilder(name)
                .returns(type)
                .addParameter(TypeName.INT, "at")
                .addCode(body)
                .build();
    }

    private static MethodSpec set(FlatType type) {
        return overriding("set")
                .addParameter(TypeName.INT, "place")
                .addParameter(ClassName.OBJECT, "message")
                .addStatement("put(place, ($T) message)", type.type())
                .build();
    }

    private static MethodSpec put(FlatType type, FlatWrites writes) {
        return MethodSpec.methodBuilder("put")
                .addParameter(TypeName.INT, "place")
                .addParameter(type.type(), "message")
                .addStatement("int at = place & mask")
                .addCode(writes.body(type.value()))
                .build();
    }

    private static MethodSpec reader(Component component, FlatNames names, FlatReads reads) {
        return MethodSpec.methodBuilder(names.reader(component))
                .returns(type(component.value()))
                .addParameter(TypeName.INT, "at")
                .addCode(reads.nullableBody(component.value()))
                .build();
    }

    private static MethodSpec writer(Component component, FlatNames names, FlatWrites writes) {
        return MethodSpec.methodBuilder(names.writer(component))
                .addParameter(TypeName.INT, "at")
                .addParameter(type(component.value()), "message")
                .addCode(writes.nullableBody(component.value()))
                .build();
    }

    static TypeName type(FlatValue value) {
        return value instanceof FlatValue.Sum sum ? sum.type() : ((FlatValue.Product) value).type();
    }

    private static MethodSpec copy(FlatType type, ClassName name) {
        CodeBlock.Builder columns = CodeBlock.builder();
        for (FlatColumn column : type.columns()) {
            columns.addStatement("other.$1N[at] = $1N[from]", column.name());
        }
        return overriding("copy")
                .addParameter(TypeName.INT, "from")
                .addParameter(Known.SLOTS, "to")
                .addParameter(TypeName.INT, "at")
                .addStatement("$1T other = ($1T) to", name)
                .addCode(columns.build())
                .build();
    }

    private static MethodSpec.Builder overriding(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(PROTECTED);
    }
}
