package dev.steadystate.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.steadystate.processor.model.FlatValue;
import dev.steadystate.processor.model.FlatValue.Component;
import java.util.ArrayList;
import java.util.List;

// time[at] = message.time();
// side[at] = (byte) ordinal(message.side());
// putBid(at, message.bid());
//
// if (message instanceof Message.Number value) {
//     tag[at] = 0;
//     longs0[at] = value.value();
// } else {
//     Message.Word value = (Message.Word) message;
//     tag[at] = (byte) (1 + ordinal(value));
// }

/** Code that puts a {@code message} into columns at {@code at}. */
final class FlatWrites {
    private final FlatNames names;

    FlatWrites(FlatNames names) {
        this.names = names;
    }

    CodeBlock body(FlatValue value) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (value instanceof FlatValue.Sum sum) {
            code.add(cases(sum));
        } else {
            FlatValue.Product product = (FlatValue.Product) value;
            if (product.tag() >= 0) {
                code.addStatement("$N[at] = 0", names.column(product.tag()));
            }
            code.add(components(product, "message"));
        }
        return code.build();
    }

    /** The same for what may be null. */
    CodeBlock nullableBody(FlatValue value) {
        int tag = value instanceof FlatValue.Sum sum ? sum.tag() : ((FlatValue.Product) value).tag();
        return CodeBlock.builder()
                .beginControlFlow("if (message == null)")
                .addStatement("$N[at] = -1", names.column(tag))
                .addStatement("return")
                .endControlFlow()
                .add(body(value))
                .build();
    }

    private CodeBlock cases(FlatValue.Sum sum) {
        List<ClassName> types = new ArrayList<>();
        List<CodeBlock> bodies = new ArrayList<>();
        for (int i = 0; i < sum.records().size(); i++) {
            FlatValue.Product product = sum.records().get(i).value();
            types.add(product.type());
            bodies.add(CodeBlock.builder()
                    .addStatement("$N[at] = $L", names.column(sum.tag()), i)
                    .add(components(product, "value"))
                    .build());
        }
        for (int i = 0; i < sum.enums().size(); i++) {
            types.add(sum.enums().get(i).type());
            bodies.add(CodeBlock.builder()
                    .addStatement(
                            "$N[at] = ($T) ($L + ordinal(value))",
                            names.column(sum.tag()),
                            names.typed(sum.tag()).type(),
                            FlatReads.first(names, sum, i, FlatReads.HERE))
                    .build());
        }
        return chain(types, bodies);
    }

    private static CodeBlock chain(List<ClassName> types, List<CodeBlock> bodies) {
        int last = types.size() - 1;
        CodeBlock.Builder code = CodeBlock.builder();
        for (int i = 0; i < last; i++) {
            String test = "if (message instanceof $T value)";
            if (i == 0) {
                code.beginControlFlow(test, types.get(i));
            } else {
                code.nextControlFlow("else " + test, types.get(i));
            }
            code.add(bodies.get(i));
        }
        if (last > 0) {
            code.nextControlFlow("else");
        }
        code.addStatement("$1T value = ($1T) message", types.get(last)).add(bodies.get(last));
        return last > 0 ? code.endControlFlow().build() : code.build();
    }

    private CodeBlock components(FlatValue.Product product, String source) {
        CodeBlock.Builder code = CodeBlock.builder();
        product.components().forEach(component -> code.addStatement(component(component, source)));
        return code.build();
    }

    private CodeBlock component(Component component, String source) {
        if (component.value() instanceof FlatValue.Scalar scalar) {
            return CodeBlock.of("$N[at] = $N.$N()", names.column(scalar.column()), source, component.accessor());
        }
        if (component.value() instanceof FlatValue.Constant constant) {
            return CodeBlock.of(
                    "$N[at] = ($T) ordinal($N.$N())",
                    names.column(constant.column()),
                    names.typed(constant.column()).type(),
                    source,
                    component.accessor());
        }
        return CodeBlock.of("$N(at, $N.$N())", names.writer(component), source, component.accessor());
    }
}
