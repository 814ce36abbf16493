package dev.steadystate.processor.discover;

import com.palantir.javapoet.TypeName;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/** Reads the scopes that a type asks for besides {@code Singleton}: they are those of the component that is generated for it. */
final class Scopes {
    private Scopes() {}

    static List<TypeName> of(TypeElement type) {
        return type.getAnnotationMirrors().stream()
                .filter(Annotations::isScope)
                .map(AnnotationMirror::getAnnotationType)
                .map(TypeName::get)
                .filter(scope -> !scope.toString().endsWith(".inject.Singleton"))
                .toList();
    }
}
