package dev.steadystate.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.steadystate.processor.model.FlatValue;
import dev.steadystate.processor.model.FlatValue.Component;
import dev.steadystate.processor.model.FlatValue.Constants;
import java.util.List;

// return new Tick(time[at], constant(SIDE_VALUES, side[at]), bid(at));
// return switch (tag[at]) {
//     case 0 -> new Message.Number(longs0[at]);
//     default -> WORD_VALUES[tag[at] - 1];
// };

/** Code that makes values of what stands in columns at {@code at}. */
final class FlatReads {
    /** Within the slots. */
    static final CodeBlock HERE = CodeBlock.of("");

    private final FlatNames names;

    FlatReads(FlatNames names) {
        this.names = names;
    }

    /** Returns a message that is a record. */
    CodeBlock record(FlatValue.Product product) {
        return CodeBlock.builder().addStatement("return $L", made(product)).build();
    }

    /** Returns a message of a sealed interface. */
    CodeBlock message(FlatValue.Sum sum) {
        List<CodeBlock> records = sum.records().stream()
                .map(each -> CodeBlock.of("$N(at)", names.reader(each)))
                .toList();
        return chosen(sum, CodeBlock.of(""), records, CodeBlock.of("$N(at)", names.constantReader()));
    }

    /** Returns a message that is a constant. */
    CodeBlock constantBody(FlatValue.Sum sum) {
        return CodeBlock.builder().addStatement("return $L", constant(sum)).build();
    }

    /** Returns a value within a message, or null. */
    CodeBlock nullableBody(FlatValue value) {
        if (value instanceof FlatValue.Sum sum) {
            List<CodeBlock> records =
                    sum.records().stream().map(each -> made(each.value())).toList();
            CodeBlock constant = sum.enums().isEmpty() ? CodeBlock.of("") : constant(sum);
            return chosen(sum, CodeBlock.of("case -1 -> null;\n"), records, constant);
        }
        FlatValue.Product product = (FlatValue.Product) value;
        return CodeBlock.builder()
                .addStatement("return $N[at] < 0 ? null : $L", names.column(product.tag()), made(product))
                .build();
    }

    private CodeBlock chosen(FlatValue.Sum sum, CodeBlock first, List<CodeBlock> records, CodeBlock constant) {
        String tag = names.column(sum.tag());
        CodeBlock.Builder code =
                CodeBlock.builder().add("return switch ($N[at]) {\n$>", tag).add(first);
        int last = records.size() - 1;
        for (int i = 0; i <= last; i++) {
            boolean otherwise = i == last && sum.enums().isEmpty();
            code.add(otherwise ? "default" : "case " + i).add(" -> $L;\n", records.get(i));
        }
        if (!sum.enums().isEmpty()) {
            code.add("default -> $L;\n", constant);
        }
        return code.add("$<};\n").build();
    }

    private CodeBlock constant(FlatValue.Sum sum) {
        List<Constants> enums = sum.enums();
        CodeBlock.Builder code = CodeBlock.builder();
        for (int i = 0; i < enums.size(); i++) {
            CodeBlock first = first(names, sum, i, HERE);
            if (i < enums.size() - 1) {
                code.add("$N[at] < $L ? ", names.column(sum.tag()), first(names, sum, i + 1, HERE));
            }
            code.add("$N[$N[at] - $L]", names.constants(enums.get(i).type()), names.column(sum.tag()), first);
            if (i < enums.size() - 1) {
                code.add("$W: ");
            }
        }
        return code.build();
    }

    /** The tag of the first constant of an enum, after all records and the enums before it; seen from a scope. */
    static CodeBlock first(FlatNames names, FlatValue.Sum sum, int number, CodeBlock scope) {
        CodeBlock.Builder code = CodeBlock.builder().add("$L", sum.records().size());
        sum.enums()
                .subList(0, number)
                .forEach(before -> code.add(" + $L$N.length", scope, names.constants(before.type())));
        return number == 0 ? code.build() : CodeBlock.of("($L)", code.build());
    }

    private CodeBlock made(FlatValue.Product product) {
        CodeBlock arguments = product.components().stream().map(this::component).collect(CodeBlock.joining(",$W"));
        return CodeBlock.of("new $T($L)", product.type(), arguments);
    }

    private CodeBlock component(Component component) {
        if (component.value() instanceof FlatValue.Scalar scalar) {
            return CodeBlock.of("$N[at]", names.column(scalar.column()));
        }
        if (component.value() instanceof FlatValue.Constant constant) {
            return CodeBlock.of(
                    "constant($N, $N[at])", names.constants(constant.type()), names.column(constant.column()));
        }
        return CodeBlock.of("$N(at)", names.reader(component));
    }
}
