package dev.steadystate.processor.diagnose;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/** How a position names a member of a type. */
public final class Members {
    private Members() {}

    /** The simple name of a field or type; for a method or constructor with the erased types of its parameters. */
    public static String name(Element member) {
        String name = member.getSimpleName().toString();
        if (!(member instanceof ExecutableElement method)) {
            return name;
        }
        return method.getParameters().stream()
                .map(parameter -> erased(TypeName.get(parameter.asType())))
                .collect(Collectors.joining(",", name + "(", ")"));
    }

    private static String erased(TypeName type) {
        if (type instanceof ParameterizedTypeName generic) {
            return generic.rawType().toString();
        }
        if (type instanceof ArrayTypeName array) {
            return erased(array.componentType()) + "[]";
        }
        if (type instanceof TypeVariableName variable && !variable.bounds().isEmpty()) {
            return erased(variable.bounds().get(0));
        }
        return type.toString();
    }
}
