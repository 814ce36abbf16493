package dev.steadystate.processor.diagnose;

import com.sun.source.util.TreePath;
import java.util.List;
import java.util.Optional;
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
 * @param repeated the tree to print at, if the annotation is a repeated one
 */
record Located(
        Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value,
        String file,
        List<Integer> order,
        Optional<TreePath> repeated) {
    Located at(String betterFile, List<Integer> betterOrder, Optional<TreePath> found) {
        return new Located(element, annotation, value, betterFile, betterOrder, found);
    }
}
