package dev.steadystate.processor.builds;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.SimpleJavaFileObject;

/** A source file that holds one top-level type. */
final class Source extends SimpleJavaFileObject {
    private static final Pattern NAME = Pattern.compile("(?:class|record|interface|enum|@interface) (\\w+)");
    private static final String IMPORTS = """
            import dagger.Module;
            import dagger.Provides;
            import dev.steadystate.*;
            import dev.steadystate.runtime.*;
            import jakarta.inject.*;
            import java.time.Duration;
            import java.util.*;
            """;

    private final String text;

    private Source(String path, String text) {
        super(URI.create("string:///" + path + ".java"), Kind.SOURCE);
        this.text = text;
    }

    /** A type of a package, with the usual imports. */
    static Source of(String packageName, String type) {
        Matcher name = NAME.matcher(type);
        if (!name.find()) {
            throw new IllegalArgumentException("no type in " + type);
        }
        String path = packageName.replace('.', '/') + "/" + name.group(1);
        return new Source(path, "package " + packageName + ";\n" + IMPORTS + type);
    }

    /** A file as it stands. */
    static Source file(String path, String text) {
        return new Source(path, text);
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }
}
