package dev.steadystate.models;

import dev.steadystate.diagram.DiagramReading;
import dev.steadystate.diagram.Topology;
import dev.steadystate.generator.GeneratedProject;
import dev.steadystate.generator.ProjectDraft;
import dev.steadystate.generator.ProjectName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A diagram and the project that is made from it, in a package of its own. */
record Model(String name, Topology topology, GeneratedProject project) {
    /** The models of all diagrams in a folder, by name. */
    static List<Model> in(Path diagrams) throws IOException {
        try (Stream<Path> files = Files.list(diagrams)) {
            return files.filter(file -> file.toString().endsWith(".dot"))
                    .sorted()
                    .map(Model::of)
                    .toList();
        }
    }

    private static Model of(Path file) {
        String name = file.getFileName().toString().replace(".dot", "");
        try {
            String dot = Files.readString(file);
            ProjectDraft draft = ProjectDraft.of(
                    file.getFileName().toString(), dot, new ProjectName(name, "models." + name.replace("_", "")));
            Topology topology = DiagramReading.of(name, dot).topology().orElseThrow();
            return new Model(
                    name,
                    topology,
                    draft.project().orElseThrow(() -> new IllegalStateException(draft.mistakes() + "")));
        } catch (IOException failure) {
            throw new IllegalStateException("can't read " + file, failure);
        }
    }

    /** The files below a source folder, such as {@code src/main/java}, by their path in it. */
    Map<String, String> files(String folder) {
        String prefix = folder + "/";
        return project.files().entrySet().stream()
                .filter(file -> file.getKey().startsWith(prefix))
                .collect(Collectors.toMap(file -> file.getKey().substring(prefix.length()), Map.Entry::getValue));
    }

    /** The class that builds the graph. */
    String steadyClass() {
        String type = rootClass();
        int dot = type.lastIndexOf('.');
        return type.substring(0, dot) + ".Steady" + type.substring(dot + 1);
    }

    /** The generated main. */
    String mainClass() {
        return rootClass() + "Main";
    }

    /** The file into which the compiler draws the graph. */
    String drawnFile() {
        String type = rootClass();
        return type.substring(type.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT) + ".dot";
    }

    private String rootClass() {
        String root = files("src/main/java").entrySet().stream()
                .filter(file -> file.getValue().contains("@ActorGraph"))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        return root.replace(".java", "").replace('/', '.');
    }

    /** Its actors, as telemetry calls them. */
    List<String> actorNames() {
        return topology.actors().stream().map(Topology.Actor::name).toList();
    }

    /** The classes of its tests. */
    List<String> testClasses() {
        return files("src/test/java").keySet().stream()
                .map(path -> path.replace(".java", "").replace('/', '.'))
                .sorted()
                .toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
