package dev.steadystate.generator.internal.planning;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.steadystate.diagram.Names;
import java.util.Map;
import javax.lang.model.SourceVersion;

/** What one message of a type is called in code: {@code order}, {@code orders} for a list of them, {@code number}. */
final class Nouns {
    private static final Map<String, String> OF_TYPES = Map.of(
            "long", "number",
            "int", "number",
            "double", "value",
            "String", "text",
            "Boolean", "flag",
            "Character", "letter",
            "Double", "value",
            "Float", "value");

    private Nouns() {}

    static String of(TypeName type) {
        if (type instanceof ParameterizedTypeName generic) {
            return of(generic);
        }
        String name = type instanceof ClassName known ? known.simpleName() : type.toString();
        String noun = OF_TYPES.get(name);
        if (noun != null) {
            return noun;
        }
        boolean number = type instanceof ClassName known && known.packageName().equals("java.lang");
        return number ? "number" : legal(Identifiers.decapitalised(name));
    }

    private static String of(ParameterizedTypeName type) {
        return switch (type.rawType().simpleName()) {
            case "List", "Set", "Collection", "Iterable" ->
                plural(of(type.typeArguments().get(0)));
            case "Optional" ->
                legal("maybe" + Names.upperCamel(of(type.typeArguments().get(0)), "Value"));
            default -> legal(Identifiers.decapitalised(type.rawType().simpleName()));
        };
    }

    private static String plural(String noun) {
        return noun.endsWith("s") || noun.endsWith("y") ? noun + "List" : noun + "s";
    }

    private static String legal(String noun) {
        return SourceVersion.isKeyword(noun) || noun.equals("_") ? noun + "Message" : noun;
    }
}
