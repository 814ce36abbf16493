package dev.steadystate.generator.internal;

import com.palantir.javapoet.ClassName;
import dev.steadystate.generator.internal.code.ActorSource;
import dev.steadystate.generator.internal.code.ActorTestSource;
import dev.steadystate.generator.internal.code.GraphTestSource;
import dev.steadystate.generator.internal.code.MessageSource;
import dev.steadystate.generator.internal.code.RootSource;
import dev.steadystate.generator.internal.plan.ProjectPlan;
import dev.steadystate.generator.internal.template.TextFiles;
import java.util.SortedMap;
import java.util.TreeMap;

/** All files of a project, by path. */
public final class ProjectFiles {
    private static final String MAIN = "src/main/java/";
    private static final String TEST = "src/test/java/";

    private ProjectFiles() {}

    public static SortedMap<String, String> of(ProjectPlan project) {
        SortedMap<String, String> files = new TreeMap<>();
        files.putAll(TextFiles.of(project, "src/main/resources/" + project.dotFile()));
        files.put(path(MAIN, project.root(), ""), RootSource.of(project));
        project.actors().forEach(actor -> {
            files.put(path(MAIN, actor.type(), ""), ActorSource.of(actor));
            files.put(path(TEST, actor.type(), "Test"), ActorTestSource.of(actor));
        });
        project.messages().forEach(message -> files.put(path(MAIN, message.type(), ""), MessageSource.of(message)));
        files.put(path(TEST, project.root(), "Test"), GraphTestSource.of(project));
        return files;
    }

    private static String path(String folder, ClassName type, String suffix) {
        return folder + type.canonicalName().replace('.', '/') + suffix + ".java";
    }
}
