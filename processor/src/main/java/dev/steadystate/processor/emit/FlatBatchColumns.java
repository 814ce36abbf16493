package dev.steadystate.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.steadystate.diagram.ReservedNames;
import dev.steadystate.processor.model.FlatColumn;
import dev.steadystate.processor.model.FlatType;
import dev.steadystate.processor.model.FlatValue;
import dev.steadystate.processor.model.FlatValue.Component;
import dev.steadystate.processor.model.GeneratedNames;
import java.util.List;
import javax.lang.model.element.Modifier;

// public long[] time() {
//     return slots.time;
// }
//
// public long time(int index) {
//     return slots.time[place(index)];
// }
//
// public Side side(int index) {
//     return Tick_Slots.constant(Tick_Slots.SIDE_VALUES, slots.side[place(index)]);
// }
//
// public boolean isNumber(int index) {
//     return slots.tag[place(index)] == 0;
// }

/** The methods of a batch that show its columns, by array and by index. */
final class FlatBatchColumns {
    private static final List<String> RESERVED =
            List.of("size", "offset", "place", "show", "of", "get", "iterator", "spliterator", "forEach");

    private final FlatType type;
    private final FlatNames names;
    private final ClassName slots;
    private final NameAllocator methods = new NameAllocator();

    FlatBatchColumns(FlatType type) {
        this.type = type;
        this.names = new FlatNames(type);
        this.slots = GeneratedNames.flatSlots(type.type());
        ReservedNames.OBJECT.forEach(methods::newName);
        RESERVED.forEach(methods::newName);
    }

    void addTo(TypeSpec.Builder batch) {
        value(type.value(), batch);
    }

    private void value(FlatValue value, TypeSpec.Builder batch) {
        if (value instanceof FlatValue.Sum sum) {
            sum(sum, batch);
        } else if (value instanceof FlatValue.Product product) {
            product.components().forEach(component -> component(component, batch));
        }
    }

    private void component(Component component, TypeSpec.Builder batch) {
        String name = methods.newName(component.name());
        if (component.value() instanceof FlatValue.Scalar scalar) {
            batch.addMethod(array(name, names.typed(scalar.column()), "Returns the column of this component."));
            batch.addMethod(byIndex(name, scalar.type(), "Returns this component of a message.")
                    .addStatement("return slots.$N[place(index)]", names.column(scalar.column()))
                    .build());
        } else if (component.value() instanceof FlatValue.Constant constant) {
            batch.addMethod(array(
                    name,
                    names.typed(constant.column()),
                    "Returns the column of this component: ordinals, or -1 for null."));
            batch.addMethod(byIndex(name, constant.type(), "Returns this component of a message.")
                    .addStatement(
                            "return $T.constant($T.$N, slots.$N[place(index)])",
                            slots,
                            slots,
                            names.constants(constant.type()),
                            names.column(constant.column()))
                    .build());
        } else {
            batch.addMethod(
                    byIndex(name, FlatSlotsEmitter.type(component.value()), "Returns this component of a message.")
                            .addStatement("return slots.$N(place(index))", names.reader(component))
                            .build());
            value(component.value(), batch);
        }
    }

    private void sum(FlatValue.Sum sum, TypeSpec.Builder batch) {
        String tag = names.column(sum.tag());
        for (int i = 0; i < sum.records().size(); i++) {
            FlatValue.Case each = sum.records().get(i);
            batch.addMethod(test(each.name(), CodeBlock.of("slots.$N[place(index)] == $L", tag, i)));
            value(each.value(), batch);
        }
        for (int i = 0; i < sum.enums().size(); i++) {
            constants(sum, i, batch);
        }
    }

    private void constants(FlatValue.Sum sum, int number, TypeSpec.Builder batch) {
        FlatValue.Constants each = sum.enums().get(number);
        CodeBlock scope = CodeBlock.of("$T.", slots);
        CodeBlock tag = CodeBlock.of("slots.$N[place(index)]", names.column(sum.tag()));
        CodeBlock first = FlatReads.first(names, sum, number, scope);
        CodeBlock from = CodeBlock.of("$L >= $L", tag, first);
        boolean last = number == sum.enums().size() - 1;
        batch.addMethod(test(
                each.name(),
                last
                        ? from
                        : CodeBlock.of("$L && $L < $L", from, tag, FlatReads.first(names, sum, number + 1, scope))));
        batch.addMethod(
                byIndex(methods.newName(each.name()), each.type(), "Returns the constant, if it is one of these.")
                        .addStatement("return $L$N[$L - $L]", scope, names.constants(each.type()), tag, first)
                        .build());
    }

    private MethodSpec test(String name, CodeBlock condition) {
        return byIndex(
                        methods.newName("is" + Identifiers.capital(name)),
                        TypeName.BOOLEAN,
                        "Returns whether it is of this case.")
                .addStatement("return $L", condition)
                .build();
    }

    private static MethodSpec array(String name, FlatColumn column, String doc) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc("$L\n", doc)
                .addModifiers(Modifier.PUBLIC)
                .returns(ArrayTypeName.of(column.type()))
                .addStatement("return slots.$N", column.name())
                .build();
    }

    private static MethodSpec.Builder byIndex(String name, TypeName type, String doc) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc("$L\n", doc)
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addParameter(TypeName.INT, "index");
    }
}
