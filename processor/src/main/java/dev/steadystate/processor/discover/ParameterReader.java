package dev.steadystate.processor.discover;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeName;
import dev.steadystate.processor.model.Parameter;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/** Reads parameters with what generated code must repeat of their annotations. */
final class ParameterReader {
    List<Parameter> of(ExecutableElement method) {
        return method.getParameters().stream()
                .map(parameter -> read(
                        parameter, parameter.asType(), parameter.getSimpleName().toString(), ""))
                .toList();
    }

    /** One parameter; {@code port} is the name of the port or cell that it is. */
    Parameter read(Element element, TypeMirror type, String name, String port) {
        return new Parameter(name, TypeName.get(type), repeated(element, type), port, Positions.of(element));
    }

    private static List<AnnotationSpec> repeated(Element element, TypeMirror type) {
        return Stream.<AnnotationMirror>concat(
                        element.getAnnotationMirrors().stream(), type.getAnnotationMirrors().stream())
                .filter(mirror -> Annotations.isQualifier(mirror) || Annotations.isNamed(mirror, "Nullable"))
                .map(AnnotationSpec::get)
                .distinct()
                .toList();
    }
}
