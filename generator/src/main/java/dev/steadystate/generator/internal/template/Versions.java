package dev.steadystate.generator.internal.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** The versions that generated projects name: those that this build was tested with. */
final class Versions {
    private Versions() {}

    static Map<String, String> all() {
        Properties versions = new Properties();
        try (InputStream resource = Versions.class.getResourceAsStream("versions.properties")) {
            versions.load(resource);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return versions.stringPropertyNames().stream().collect(Collectors.toMap(name -> name, versions::getProperty));
    }
}
