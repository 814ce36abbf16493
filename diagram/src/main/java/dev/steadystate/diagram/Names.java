package dev.steadystate.diagram;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names made from the names and texts of diagrams. */
public final class Names {
    /** Where a word begins within a name. */
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    private static final Pattern GAP = Pattern.compile("[^A-Za-z0-9]+");

    private Names() {}

    /**
     * A name of a Java type: {@code order_desk}, {@code order desk} and {@code OrderDesk} are all {@code OrderDesk}. Letters with
     * marks lose them, since not every file system takes them; other letters outside of ASCII become numbers.
     *
     * @param text any text
     * @param ifUnusable the answer for a text without letters and digits, and the beginning of a name that would begin with a digit
     * @return a legal identifier
     */
    public static String upperCamel(String text, String ifUnusable) {
        StringBuilder name = new StringBuilder();
        words(text)
                .forEach(word ->
                        name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1)));
        boolean legal = !name.isEmpty() && Character.isJavaIdentifierStart(name.charAt(0));
        return legal ? name.toString() : ifUnusable + name;
    }

    /**
     * A name of a channel: {@code OrderDesk} is {@code order_desk}.
     *
     * @param text any text
     * @return lower case words, joined by underscores; empty for a text without letters and digits
     */
    public static String snake(String text) {
        String parted = HUMP.matcher(ascii(text)).replaceAll("_");
        return String.join("_", words(parted)).toLowerCase(Locale.ROOT);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : GAP.split(ascii(text), -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private static String ascii(String text) {
        if (text.chars().allMatch(c -> c < 0x80)) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(text.replace("ß", "ss"), Normalizer.Form.NFD)
                .codePoints()
                .forEach(c -> {
                    if (c < 0x80) {
                        plain.appendCodePoint(c);
                    } else if (Character.isLetterOrDigit(c)) {
                        plain.append('u').append(Integer.toHexString(c));
                    } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                        plain.append(' ');
                    }
                });
        return plain.toString();
    }

    /**
     * A name of a node in quotes, as DOT has it. In names, unlike in labels, a backslash means nothing but before a quote: one at the end would
     * be taken for that, and is doubled.
     *
     * @param name any
     * @return the name in quotes
     */
    public static String quoted(String name) {
        boolean escapes = name.matches("(?s)(.*[^\\\\])?(\\\\\\\\)*\\\\");
        return '"' + name.replace("\"", "\\\"") + (escapes ? "\\" : "") + '"';
    }
}
