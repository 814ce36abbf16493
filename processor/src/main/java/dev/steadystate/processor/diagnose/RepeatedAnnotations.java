package dev.steadystate.processor.diagnose;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.steadystate.processor.model.Position;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places of annotations that are repeated. The compiler wraps them into a container that nobody has written, for
 * which it knows no place.
 */
final class RepeatedAnnotations {
    private static final Pattern NTH = Pattern.compile("value\\[(\\d+)](?:\\.(\\w+))?");

    private final Trees trees;

    RepeatedAnnotations(Trees trees) {
        this.trees = trees;
    }

    /** The annotation, or its value, that the position is about; empty if it is not a repeated one. */
    Optional<TreePath> find(Located at, Position position) {
        AnnotationMirror container = at.annotation();
        TreePath element = trees.getPath(at.element());
        Matcher nth = NTH.matcher(position.value());
        if (container == null || element == null || !nth.matches()) {
            return Optional.empty();
        }
        Tree modifiers = SourceOffsets.modifiers(element.getLeaf());
        if (modifiers == null) {
            return Optional.empty();
        }
        TreePath within = new TreePath(element, modifiers);
        List<TreePath> repeated = SourceOffsets.annotations(element.getLeaf()).stream()
                .map(annotation -> new TreePath(within, annotation))
                .filter(annotation -> repeated(container).equals(Optional.ofNullable(type(annotation))))
                .toList();
        int index = Integer.parseInt(nth.group(1));
        return index < repeated.size() ? Optional.of(value(repeated.get(index), nth.group(2))) : Optional.empty();
    }

    private @Nullable Element type(TreePath annotation) {
        Tree name = ((AnnotationTree) annotation.getLeaf()).getAnnotationType();
        return trees.getElement(new TreePath(annotation, name));
    }

    /** The type that a container is for. */
    private static Optional<Element> repeated(AnnotationMirror container) {
        return ElementFilter.methodsIn(container.getAnnotationType().asElement().getEnclosedElements()).stream()
                .map(ExecutableElement::getReturnType)
                .filter(ArrayType.class::isInstance)
                .map(type -> ((ArrayType) type).getComponentType())
                .map(type -> ((DeclaredType) type).asElement())
                .findFirst();
    }

    private static TreePath value(TreePath annotation, @Nullable String member) {
        for (ExpressionTree argument : ((AnnotationTree) annotation.getLeaf()).getArguments()) {
            if (argument instanceof AssignmentTree assignment
                    && assignment.getVariable().toString().equals(member)) {
                return new TreePath(new TreePath(annotation, assignment), assignment.getExpression());
            }
        }
        return annotation;
    }
}
