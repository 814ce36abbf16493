package dev.steadystate.processor.discover;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import dev.steadystate.processor.model.LocalActor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Finds actors within methods. Annotation processing does not see them, so that nobody would ever run them and nobody would
 * say so; javac's trees show them. Where there are no trees they stay unseen.
 */
final class LocalActors {
    private static final String SIMPLE_NAME = "Actor";
    private static final Set<String> IMPORTS = Set.of(Names.ACTOR, Names.VOCABULARY + "*");

    private final @Nullable Trees trees;

    LocalActors(ProcessingEnvironment environment) {
        trees = trees(environment);
    }

    private static @Nullable Trees trees(ProcessingEnvironment environment) {
        try {
            return Trees.instance(environment);
        } catch (IllegalArgumentException | LinkageError e) {
            return null;
        }
    }

    List<LocalActor> find(RoundEnvironment round) {
        List<LocalActor> found = new ArrayList<>();
        if (trees != null) {
            for (TypeElement root : ElementFilter.typesIn(round.getRootElements())) {
                List<ClassTree> local = new ArrayList<>();
                new Scanner(local).scan(trees.getTree(root), false);
                local.forEach(type -> check(trees, root, type, found));
            }
        }
        return found;
    }

    /** Local classes are not resolved yet, so that the text of the annotation and the imports must do. */
    private static void check(Trees trees, TypeElement root, ClassTree type, List<LocalActor> found) {
        CompilationUnitTree unit = trees.getPath(root).getCompilationUnit();
        boolean imported = unit.getImports().stream()
                .anyMatch(line -> IMPORTS.contains(line.getQualifiedIdentifier().toString()));
        boolean actor = type.getModifiers().getAnnotations().stream()
                .map(annotation -> annotation.getAnnotationType().toString())
                .anyMatch(name -> name.equals(Names.ACTOR) || (imported && name.equals(SIMPLE_NAME)));
        if (actor) {
            enclosing(trees, TreePath.getPath(unit, type))
                    .ifPresent(element ->
                            found.add(new LocalActor(type.getSimpleName().toString(), Positions.of(element))));
        }
    }

    private static Optional<Element> enclosing(Trees trees, TreePath type) {
        TreePath path = type.getParentPath();
        while (!(path.getLeaf() instanceof MethodTree) && !(path.getLeaf() instanceof ClassTree)) {
            path = path.getParentPath();
        }
        return Optional.ofNullable(trees.getElement(path));
    }

    /** Collects annotated classes that stand in the code of a member. */
    private static final class Scanner extends TreeScanner<@Nullable Void, Boolean> {
        private final List<ClassTree> local;

        Scanner(List<ClassTree> local) {
            this.local = local;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, Boolean inCode) {
            if (inCode && !type.getModifiers().getAnnotations().isEmpty()) {
                local.add(type);
            }
            for (Tree member : type.getMembers()) {
                scan(member, !(member instanceof ClassTree));
            }
            return null;
        }
    }
}
