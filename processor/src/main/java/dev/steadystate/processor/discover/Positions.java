package dev.steadystate.processor.discover;

import dev.steadystate.processor.diagnose.Enclosing;
import dev.steadystate.processor.diagnose.Members;
import dev.steadystate.processor.model.Position;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** From elements to positions, which are names only. */
final class Positions {
    private Positions() {}

    static Position of(Element element) {
        if (element instanceof TypeElement type) {
            return Position.of(type.getQualifiedName().toString());
        }
        if (element.getKind() == ElementKind.PARAMETER) {
            ExecutableElement method = (ExecutableElement) Enclosing.of(element);
            return of(method).parameter(method.getParameters().indexOf(element));
        }
        return of(Enclosing.of(element)).member(Members.name(element));
    }
}
