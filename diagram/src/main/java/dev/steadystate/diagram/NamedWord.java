package dev.steadystate.diagram;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A word of a label that is followed by a name: {@code name::orders}, or {@code name::"new orders"} if the name has spaces. */
final class NamedWord {
    static final NamedWord MODULE = new NamedWord("mod");
    static final NamedWord NAME = new NamedWord("name");
    static final NamedWord TROUPE = new NamedWord("troupe");

    private static final Pattern UNUSABLE = Pattern.compile("[:*\\p{Cntrl}]+");

    private final String start;
    private final Pattern quoted;
    private final Pattern plain;

    private NamedWord(String word) {
        start = word + "::";
        quoted = Pattern.compile("(?<![\\w:])" + start + "\"([^\"\n]+)\"");
        plain = Pattern.compile("(?<![\\w:])" + start + "(\\S*)");
    }

    /** Takes the word out of a label and answers its name, which may be empty; nothing if the word is not there. */
    Optional<String> take(Label label) {
        return takeQuoted(label).or(() -> take(label, plain));
    }

    /** The same for a name in quotes only, in which anything may stand that otherwise has a meaning. */
    Optional<String> takeQuoted(Label label) {
        return take(label, quoted);
    }

    private Optional<String> take(Label label, Pattern pattern) {
        if (!label.text().contains(start)) {
            return Optional.empty();
        }
        Matcher found = pattern.matcher(label.text());
        if (!found.find()) {
            return Optional.empty();
        }
        label.rest(found.replaceFirst(" "));
        return Optional.of(found.group(1));
    }

    /** The name without what means something in demands: colons and asterisks. */
    static String usable(String name) {
        return UNUSABLE.matcher(name).replaceAll("_").strip();
    }
}
