package dev.steadystate.processor.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.GeneratedNames;
import dev.steadystate.processor.model.StateValue;
import java.util.List;

// /** Writes the durable cells of {@link Counter} and reads them again. */
// final class Counter_DurableCells {
//     private Counter_DurableCells() {}
//
//     /** The values of cell {@code totals}. */
//     static final class Of_totals implements StateCodec<Totals> {
//         @Override
//         public String type() {
//             return "app.Totals(long count, String name)";
//         }
//
//         @Override
//         public void write(StateWriter out, Totals value) {
//             writeTotals(out, value);
//         }
//
//         @Override
//         public Totals read(StateReader in) {
//             return readTotals(in);
//         }
//     }
//
//     private static void writeTotals(StateWriter out, Totals value) {
//         out.putLong(value.count());
//         out.putNullable(value.name(), (out1, value1) -> out1.putText(value1));
//     }
//
//     private static Totals readTotals(StateReader in) {
//         return new Totals(in.getLong(), in.getNullable(in1 -> in1.getText()));
//     }
// }

/** Writes the class that knows how the durable cells of an actor are kept in a file. */
final class DurableCellsEmitter implements ActorEmitter {
    private static final ClassName WRITER = Known.internal("StateWriter");
    private static final ClassName READER = Known.internal("StateReader");

    @Override
    public void emit(Actor actor, GeneratedFiles files) {
        List<Member> cells =
                Members.of(actor).cells().stream().filter(Member::hasCodec).toList();
        if (!cells.isEmpty()) {
            ClassName name = GeneratedNames.durableCells(actor.className());
            files.java(name, type(actor, name, cells), List.of(actor.className()));
        }
    }

    /** The class that writes the values of a cell. */
    static ClassName codec(Actor actor, Member cell) {
        return GeneratedNames.durableCells(actor.className()).nestedClass("Of_" + cell.name());
    }

    private static TypeSpec.Builder type(Actor actor, ClassName name, List<Member> cells) {
        StateCode code = new StateCode();
        cells.forEach(cell -> cell.layout().value().ifPresent(code::add));
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc("Writes the durable cells of {@link $T} and reads them again.\n", actor.className())
                .addModifiers(FINAL)
                .addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build());
        for (Member cell : cells) {
            cell.layout().value().ifPresent(value -> type.addType(codec(actor, cell, value, code)));
        }
        code.composites().forEach((composite, value) -> {
            type.addMethod(writer(composite, value, code));
            type.addMethod(reader(composite, value, code));
        });
        return type;
    }

    private static TypeSpec codec(Actor actor, Member cell, StateValue value, StateCode code) {
        TypeName type =
                ((ParameterizedTypeName) cell.declared()).typeArguments().get(0);
        return TypeSpec.classBuilder(codec(actor, cell))
                .addJavadoc("The values of cell {@code $L}.\n", cell.member())
                .addModifiers(STATIC, FINAL)
                .addSuperinterface(ParameterizedTypeName.get(Known.internal("StateCodec"), type))
                .addMethod(overriding("type")
                        .returns(String.class)
                        .addStatement("return $S", value.text())
                        .build())
                .addMethod(overriding("write")
                        .addParameter(WRITER, "out")
                        .addParameter(type, "value")
                        .addStatement(code.write(value, 0, CodeBlock.of("value")))
                        .build())
                .addMethod(overriding("read")
                        .returns(type)
                        .addParameter(READER, "in")
                        .addStatement("return $L", code.read(value, 0))
                        .build())
                .build();
    }

    private static MethodSpec.Builder overriding(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(PUBLIC);
    }

    private static MethodSpec writer(ClassName type, StateValue value, StateCode code) {
        return MethodSpec.methodBuilder(code.method("write", type))
                .addModifiers(PRIVATE, STATIC)
                .addParameter(WRITER, "out")
                .addParameter(type, "value")
                .addCode(
                        value instanceof StateValue.Product product
                                ? written(product, code)
                                : written((StateValue.Sum) value, code))
                .build();
    }

    private static CodeBlock written(StateValue.Product product, StateCode code) {
        CodeBlock.Builder body = CodeBlock.builder();
        for (StateValue.Component each : product.components()) {
            body.addStatement(code.writeNullable(each.value(), CodeBlock.of("value.$N()", each.name())));
        }
        return body.build();
    }

    private static CodeBlock written(StateValue.Sum sum, StateCode code) {
        CodeBlock.Builder body = CodeBlock.builder();
        int last = sum.cases().size() - 1;
        for (int i = 0; i <= last; i++) {
            ClassName type = typeOf(sum.cases().get(i));
            if (last > 0) {
                String flow = i == 0 ? "if (value instanceof $T)" : i < last ? "else if (value instanceof $T)" : "else";
                CodeBlock condition = i < last ? CodeBlock.of(flow, type) : CodeBlock.of(flow);
                body = i == 0 ? body.beginControlFlow("$L", condition) : body.nextControlFlow("$L", condition);
            }
            body.addStatement("out.putInt($L)", i)
                    .addStatement(code.write(sum.cases().get(i), 0, CodeBlock.of("($T) value", type)));
        }
        return last > 0 ? body.endControlFlow().build() : body.build();
    }

    private static MethodSpec reader(ClassName type, StateValue value, StateCode code) {
        return MethodSpec.methodBuilder(code.method("read", type))
                .addModifiers(PRIVATE, STATIC)
                .returns(type)
                .addParameter(READER, "in")
                .addCode(
                        value instanceof StateValue.Product product
                                ? made(product, code)
                                : made((StateValue.Sum) value, code))
                .build();
    }

    private static CodeBlock made(StateValue.Product product, StateCode code) {
        CodeBlock arguments = product.components().stream()
                .map(component -> code.readNullable(component.value()))
                .collect(CodeBlock.joining(",$W"));
        return CodeBlock.builder()
                .addStatement("return new $T($L)", product.type(), arguments)
                .build();
    }

    private static CodeBlock made(StateValue.Sum sum, StateCode code) {
        CodeBlock.Builder body =
                CodeBlock.builder().addStatement("int kind = in.getInt()").add("return switch (kind) {\n$>");
        for (int i = 0; i < sum.cases().size(); i++) {
            body.add("case $L -> $L;\n", i, code.read(sum.cases().get(i), 0));
        }
        return body.add(
                        "default -> throw new $T($S + kind);\n",
                        IllegalArgumentException.class,
                        "no case of " + sum.type().simpleName() + ": ")
                .add("$<};\n")
                .build();
    }

    private static ClassName typeOf(StateValue leaf) {
        return leaf instanceof StateValue.Product product ? product.type() : ((StateValue.Constant) leaf).type();
    }
}
