package dev.steadystate.models;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A Maven repository in a folder of the build that holds the artifacts of this very build as they would be released, and sees those of others in
 * the repository of the machine. Nothing of ours goes into that one.
 */
final class LocalRepository {
    private static final String GROUP = "dev/steadystate";

    private final Path folder;
    private final String version;

    private LocalRepository(Path folder, String version) {
        this.folder = folder;
        this.version = version;
    }

    /**
     * Makes one.
     *
     * @param modules the folders of the modules, whose jars have been packaged
     */
    static LocalRepository of(Path folder, Path machine, Path root, List<String> modules, String version)
            throws IOException {
        LocalRepository repository = new LocalRepository(Files.createDirectories(folder), version);
        repository.linkOthers(machine);
        repository.release("steady-state-parent", root.resolve("pom.xml"));
        for (String module : modules) {
            repository.releaseModule(root.resolve(module));
        }
        return repository;
    }

    Path folder() {
        return folder;
    }

    /** All groups but ours. */
    private void linkOthers(Path machine) throws IOException {
        link(machine, folder, Path.of("dev"));
        link(machine.resolve("dev"), Files.createDirectories(folder.resolve("dev")), Path.of("steadystate"));
    }

    private static void link(Path from, Path to, Path without) throws IOException {
        if (!Files.isDirectory(from)) {
            return;
        }
        try (Stream<Path> entries = Files.list(from)) {
            for (Path entry : entries.filter(Files::isDirectory).toList()) {
                if (!entry.getFileName().equals(without)) {
                    Files.createSymbolicLink(to.resolve(entry.getFileName()), entry);
                }
            }
        }
    }

    private void releaseModule(Path module) throws IOException {
        String pom = Files.readString(module.resolve("pom.xml"));
        String artifact = pom.replaceAll("(?s).*?</parent>.*?<artifactId>(.*?)</artifactId>.*", "$1");
        release(artifact, module.resolve("pom.xml"));
        Path jar = module.resolve("target").resolve(artifact + "-" + version + ".jar");
        if (Files.exists(jar)) {
            Files.copy(jar, file(artifact, ".jar"));
        } else if (!pom.contains("<packaging>pom</packaging>")) {
            throw new IllegalStateException(jar + " is missing: package the module first");
        }
    }

    private void release(String artifact, Path pom) throws IOException {
        Files.createDirectories(file(artifact, ".pom").getParent());
        Files.copy(pom, file(artifact, ".pom"));
    }

    private Path file(String artifact, String ending) {
        return folder.resolve(GROUP).resolve(artifact).resolve(version).resolve(artifact + "-" + version + ending);
    }
}
