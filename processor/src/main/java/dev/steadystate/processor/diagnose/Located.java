package dev.steadystate.processor.diagnose;

import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * A position as the compiler knows it.
 *
 * @param file the qualified name of the top-level type; or package and name of the file, if known
 * @param order where it is in the file: the index of each enclosed element on the way, of the parameter, of the annotation
 *     and of its value; or the offset, if known
 */
record Located(
        Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value,
        String file,
        List<Integer> order) {
    Located at(String betterFile, List<Integer> betterOrder) {
        return new Located(element, annotation, value, betterFile, betterOrder);
    }
}
