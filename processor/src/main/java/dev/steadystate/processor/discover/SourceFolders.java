package dev.steadystate.processor.discover;

import com.google.auto.common.MoreElements;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.steadystate.processor.diagnose.JavacTrees;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** Where files stand that belong to a source file, if javac tells where that is. */
final class SourceFolders {
    private final Optional<Trees> trees;

    SourceFolders(ProcessingEnvironment environment) {
        trees = JavacTrees.of(environment);
    }

    /** The folder of the type's source, and the folder {@code resources} beside the source folder: {@code src/main/resources}. */
    List<Path> of(TypeElement type) {
        List<Path> folders = new ArrayList<>();
        source(type).map(Path::getParent).ifPresent(home -> {
            folders.add(home);
            resources(home, MoreElements.getPackage(type).getQualifiedName().toString())
                    .ifPresent(folders::add);
        });
        return folders;
    }

    private Optional<Path> source(TypeElement type) {
        return trees.map(javac -> javac.getPath(type))
                .map(TreePath::getCompilationUnit)
                .map(unit -> unit.getSourceFile().toUri())
                .filter(uri -> "file".equals(uri.getScheme()))
                .map((URI uri) -> Path.of(uri));
    }

    private static Optional<Path> resources(Path home, String packageName) {
        Path packages = Path.of(packageName.replace('.', '/'));
        if (packageName.isEmpty()) {
            return Optional.of(home.resolveSibling("resources"));
        }
        if (!home.endsWith(packages)) {
            return Optional.empty();
        }
        Path folder = home;
        for (int i = 0; i < packages.getNameCount() && folder != null; i++) {
            folder = folder.getParent();
        }
        return Optional.ofNullable(folder).map(root -> root.resolveSibling("resources"));
    }
}
