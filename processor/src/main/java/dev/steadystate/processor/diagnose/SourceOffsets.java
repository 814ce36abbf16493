package dev.steadystate.processor.diagnose;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import dev.steadystate.processor.model.Position;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Where things stand in their files, from javac's trees. Other compilers, and build tools that hide javac's environment, have
 * none: then the order of declaration has to do.
 */
final class SourceOffsets {
    private final @Nullable Trees trees;

    SourceOffsets(ProcessingEnvironment environment) {
        trees = JavacTrees.of(environment).orElse(null);
    }

    /** The same place with its file and offset, if they are known. */
    Located refine(Located at, Position position) {
        if (trees == null) {
            return at;
        }
        Optional<TreePath> repeated = new RepeatedAnnotations(trees).find(at, position);
        return repeated.or(() -> Optional.ofNullable(path(trees, at)))
                .map(path -> at.at(file(path.getCompilationUnit()), List.of(offset(trees, path)), repeated))
                .orElse(at);
    }

    /** Prints at a place in a tree. */
    void print(Diagnostic.Kind kind, String text, TreePath path) {
        if (trees != null) {
            trees.printMessage(kind, text, path.getLeaf(), path.getCompilationUnit());
        }
    }

    private static @Nullable TreePath path(Trees trees, Located at) {
        TreePath path = trees.getPath(at.element(), at.annotation(), at.value());
        return path == null ? trees.getPath(Enclosing.type(at.element())) : path;
    }

    private static String file(CompilationUnitTree unit) {
        String path = unit.getSourceFile().toUri().getPath();
        return unit.getPackageName() + "/" + path.substring(path.lastIndexOf('/') + 1);
    }

    private static int offset(Trees trees, TreePath path) {
        SourcePositions positions = trees.getSourcePositions();
        CompilationUnitTree unit = path.getCompilationUnit();
        Tree tree = path.getLeaf();
        long start = positions.getStartPosition(unit, tree);
        // An element is printed at its name, which stands after all that is said in its annotations.
        for (AnnotationTree annotation : annotations(tree)) {
            start = Math.max(start, lastStart(annotation, unit, positions) + 1);
        }
        return (int) start;
    }

    static List<? extends AnnotationTree> annotations(Tree tree) {
        ModifiersTree modifiers = modifiers(tree);
        return modifiers == null ? List.of() : modifiers.getAnnotations();
    }

    static @Nullable ModifiersTree modifiers(Tree tree) {
        if (tree instanceof ClassTree type) {
            return type.getModifiers();
        }
        if (tree instanceof MethodTree method) {
            return method.getModifiers();
        }
        return tree instanceof VariableTree variable ? variable.getModifiers() : null;
    }

    private static long lastStart(AnnotationTree annotation, CompilationUnitTree unit, SourcePositions positions) {
        long[] last = {positions.getStartPosition(unit, annotation)};
        new TreeScanner<Void, Void>() {
            @Override
            public Void scan(Tree tree, Void unused) {
                if (tree != null) {
                    last[0] = Math.max(last[0], positions.getStartPosition(unit, tree));
                }
                return super.scan(tree, null);
            }
        }.scan(annotation, null);
        return last[0];
    }
}
