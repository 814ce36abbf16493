package dev.steadystate.generator.internal.code;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.steadystate.generator.internal.plan.MessagePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

// /**
//  * A message of channel {@code orders}. The fields are placeholders: put in their place what an order carries.
//  *
//  * @param id the number that goes along with it through the graph
//  * @param cents the amount
//  */
// public record Order(long id, long cents) {
//     /** An order to begin with, until there are real ones. */
//     public static Order sample(long id) {
//         return new Order(id, 100 * id);
//     }
// }

/** Writes the record of a message. */
public final class MessageSource {
    private MessageSource() {}

    public static String of(MessagePlan message) {
        List<TypeVariableName> variables = IntStream.range(0, message.typeParameters())
                .mapToObj(i -> TypeVariableName.get(message.typeParameters() == 1 ? "T" : "T" + (i + 1)))
                .toList();
        TypeSpec.Builder type = TypeSpec.recordBuilder(message.type())
                .addModifiers(Modifier.PUBLIC)
                .addTypeVariables(variables)
                .recordConstructor(constructor(message, variables))
                .addJavadoc(doc(message, variables))
                .addMethod(sample(message, variables));
        return JavaText.of(message.type().packageName(), type.build());
    }

    private static CodeBlock doc(MessagePlan message, List<TypeVariableName> variables) {
        String channels = message.channels().stream()
                .map(channel -> "{@code " + channel + "}")
                .collect(Collectors.joining(", "));
        CodeBlock.Builder doc = CodeBlock.builder()
                .add(Docs.ofMarkup("A message of " + channels
                        + ". Its fields are placeholders: put in their place what it really carries."))
                .add("\n@param id the number that it keeps on its way through the graph\n");
        message.fields().forEach(field -> doc.add("@param $L $L\n", field.name(), field.meaning()));
        for (int i = 0; i < variables.size(); i++) {
            String part = variables.size() == 1 ? "" : "part " + (i + 1) + " of ";
            doc.add("@param $L $Lwhat it carries\n", content(variables, i), part);
        }
        variables.forEach(variable -> doc.add("@param <$L> what it carries\n", variable.name()));
        return doc.build();
    }

    private static MethodSpec constructor(MessagePlan message, List<TypeVariableName> variables) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addParameter(TypeName.LONG, "id");
        message.fields().forEach(field -> constructor.addParameter(field.type(), field.name()));
        return constructor.addParameters(contents(variables)).build();
    }

    private static List<ParameterSpec> contents(List<TypeVariableName> variables) {
        List<ParameterSpec> contents = new ArrayList<>();
        for (int i = 0; i < variables.size(); i++) {
            contents.add(ParameterSpec.builder(variables.get(i), content(variables, i))
                    .build());
        }
        return contents;
    }

    private static String content(List<TypeVariableName> variables, int index) {
        return variables.size() == 1 ? "content" : "content" + (index + 1);
    }

    private static MethodSpec sample(MessagePlan message, List<TypeVariableName> variables) {
        ClassName raw = message.type();
        boolean generic = !variables.isEmpty();
        TypeName type = generic ? ParameterizedTypeName.get(raw, variables.toArray(TypeName[]::new)) : raw;
        List<CodeBlock> values = new ArrayList<>(List.of(CodeBlock.of("id")));
        message.fields().forEach(field -> values.add(field.sample()));
        contents(variables).forEach(content -> values.add(CodeBlock.of("$N", content)));
        return MethodSpec.methodBuilder("sample")
                .addJavadoc("Something to send until there are real messages.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addTypeVariables(variables)
                .returns(type)
                .addParameter(TypeName.LONG, "id")
                .addParameters(contents(variables))
                .addStatement("return new $T$L($L)", raw, generic ? "<>" : "", CodeBlock.join(values, ", "))
                .build();
    }
}
