package dev.steadystate.generator.internal.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with gaps such as {@code @artifact@}. */
final class Template {
    private static final Pattern GAP = Pattern.compile("@([a-z]+)@");

    private final String name;
    private final String text;

    private Template(String name, String text) {
        this.name = name;
        this.text = text;
    }

    /** The template of this name beside this class. */
    static Template named(String name) {
        try (InputStream resource = Template.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException("no template " + name);
            }
            return new Template(name, new String(resource.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Fills every gap; one without a value is a mistake. */
    String filled(Map<String, String> values) {
        return GAP.matcher(text).replaceAll(gap -> {
            String value = values.get(gap.group(1));
            if (value == null) {
                throw new IllegalStateException("template " + name + ": no value for " + gap.group());
            }
            return Matcher.quoteReplacement(value);
        });
    }
}
