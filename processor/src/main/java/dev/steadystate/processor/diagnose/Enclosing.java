package dev.steadystate.processor.diagnose;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** From an element outwards. */
public final class Enclosing {
    private Enclosing() {}

    /** The element around this one, which is no package. */
    public static Element of(Element element) {
        return Objects.requireNonNull(element.getEnclosingElement());
    }

    /** The type that the element is, or is a member of. */
    public static TypeElement type(Element element) {
        Element type = element;
        while (!type.getKind().isClass() && !type.getKind().isInterface()) {
            type = of(type);
        }
        return (TypeElement) type;
    }

    /** The type and those around it, the innermost first. */
    public static List<TypeElement> types(TypeElement innermost) {
        List<TypeElement> types = new ArrayList<>();
        types.add(innermost);
        for (Element outer = of(innermost); outer.getKind() != ElementKind.PACKAGE; outer = of(outer)) {
            if (outer instanceof TypeElement type) {
                types.add(type);
            }
        }
        return types;
    }

    /** The type that stands in a file of its own. */
    public static TypeElement topLevel(TypeElement type) {
        List<TypeElement> types = types(type);
        return types.get(types.size() - 1);
    }
}
