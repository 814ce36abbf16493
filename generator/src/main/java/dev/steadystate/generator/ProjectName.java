package dev.steadystate.generator;

import dev.steadystate.generator.internal.output.ProjectFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/**
 * How a project is called.
 *
 * @param artifact the name of the project: its folder, its jar, its service
 * @param packageName the Java package of its classes
 */
public record ProjectName(String artifact, String packageName) {
    private static final String DEFAULT_GROUP = "com.example";

    /**
     * Checks a name.
     *
     * @param artifact begins with a letter or digit; letters, digits, {@code -}, {@code _} and {@code .}
     * @param packageName identifiers with dots between them
     * @throws IllegalArgumentException if one of the two can't be used; the message says what can
     */
    public ProjectName {
        if (!artifact.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
            throw new IllegalArgumentException(
                    "\"" + artifact
                            + "\" is no name for a project; use letters, digits, '-', '_' and '.', and begin with a letter or digit");
        }
        if (!SourceVersion.isName(packageName)) {
            throw new IllegalArgumentException("\"" + packageName
                    + "\" is no Java package; use identifiers with dots between them, such as com.example.shop");
        }
        if (Arrays.asList(packageName.split("\\.", -1)).get(0).equals("java")) {
            throw new IllegalArgumentException(
                    "packages below \"java\" belong to the JDK; use another one, such as com.example.shop");
        }
    }

    /**
     * A name with the default package: {@code com.example.} and the letters and digits of the name.
     *
     * @param artifact the name of the project
     * @return the name
     * @throws IllegalArgumentException if it can't be used
     */
    public static ProjectName of(String artifact) {
        String letters = artifact.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        boolean begins = !letters.isEmpty() && Character.isLetter(letters.charAt(0));
        String segment = begins ? letters : "p" + letters;
        return new ProjectName(
                artifact, DEFAULT_GROUP + "." + (SourceVersion.isKeyword(segment) ? segment + "app" : segment));
    }

    /**
     * The name of a project in a folder. A project that is there already keeps its package unless another one is asked for.
     *
     * @param artifact the name of the project
     * @param packageName the package that is asked for; null for that of the folder, or else the default one
     * @param folder of the project; it need not exist
     * @return the name
     * @throws IOException if the folder can't be read
     * @throws IllegalArgumentException if the name can't be used
     */
    public static ProjectName in(Path folder, String artifact, @Nullable String packageName) throws IOException {
        String kept = packageName == null ? ProjectFolder.open(folder).packageName() : packageName;
        return kept.isEmpty() ? of(artifact) : new ProjectName(artifact, kept);
    }

    /** {@return the group of its Maven coordinates: the package without its last part, if it has several} */
    public String group() {
        int dot = packageName.lastIndexOf('.');
        return dot < 0 ? packageName : packageName.substring(0, dot);
    }
}
