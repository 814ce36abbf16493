package dev.steadystate.diagram;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an edge says: {@code name::orders <Order> >>Take #256 *16 free text}.
 *
 * @param name of the channel, or empty
 * @param type of its messages, as Java writes it, or empty
 * @param capacity in messages; 0 if it does not say
 * @param batch how many messages are taken at once at the most; 0 if it does not say
 * @param prose the lines that are left
 */
record EdgeLabel(String name, String type, int capacity, int batch, Taking taking, List<String> prose) {
    private static final long LARGEST = 1L << 30;

    private static final Pattern TAKING = Pattern.compile("(?<!\\S)>>(\\w*)");
    private static final Pattern CAPACITY = Pattern.compile("(?<!\\S)#(\\d+)(?!\\S)");
    private static final Pattern BATCH = Pattern.compile("(?<!\\S)\\*(\\d+)(?!\\S)");
    private static final Map<String, Taking> TAKINGS =
            Map.of("take", Taking.TAKE, "takecopy", Taking.TAKE_COPY, "peekcopy", Taking.PEEK_COPY);

    static EdgeLabel read(SourceText source, DotGraph.Edge edge) {
        Map<String, Attribute> attributes = edge.attributes();
        Attribute shown = attributes.getOrDefault("label", Attribute.missing(edge.offset()));
        Attribute read = attributes.getOrDefault("model", shown);
        Label label = new Label(source, LabelText.of(read, "", false), read.offset());
        Optional<String> quoted = NamedWord.NAME.takeQuoted(label);
        String type = type(label);
        return new EdgeLabel(
                quoted.or(() -> NamedWord.NAME.take(label))
                        .map(NamedWord::usable)
                        .orElse(""),
                type,
                number(label, CAPACITY, "capacity").orElse(0),
                number(label, BATCH, "batch").orElse(0),
                taking(label),
                label.prose());
    }

    private static Optional<String> find(Label label, Pattern pattern) {
        Matcher found = pattern.matcher(label.text());
        if (!found.find()) {
            return Optional.empty();
        }
        label.rest(found.replaceFirst(" "));
        return Optional.of(found.group(1));
    }

    private static Taking taking(Label label) {
        Optional<String> word = find(label, TAKING);
        Taking taking = TAKINGS.get(word.orElse("take").toLowerCase(Locale.ROOT));
        if (taking == null) {
            label.mistake(
                    ">>",
                    ">>" + word.orElse("") + " is no way to take messages",
                    "write >>Take, >>TakeCopy or >>PeekCopy");
            return Taking.TAKE;
        }
        return taking;
    }

    private static Optional<Integer> number(Label label, Pattern pattern, String what) {
        return find(label, pattern).map(digits -> {
            boolean legal = digits.length() < 11 && Long.parseLong(digits) > 0 && Long.parseLong(digits) <= LARGEST;
            if (!legal) {
                label.mistake(digits, what + " " + digits + " is out of range", "choose one from 1 to " + LARGEST);
            }
            return legal ? Integer.parseInt(digits) : 1;
        });
    }

    /** The part between the first bracket and the one that closes it. */
    private static String type(Label label) {
        String text = label.text();
        int start = text.indexOf('<');
        if (start < 0) {
            return "";
        }
        int open = 0;
        for (int i = start; i < text.length(); i++) {
            open += text.charAt(i) == '<' ? 1 : text.charAt(i) == '>' ? -1 : 0;
            if (open == 0) {
                label.rest(text.substring(0, start) + " " + text.substring(i + 1));
                return TypeReader.read(label, text.substring(start + 1, i));
            }
        }
        label.mistake("<", "this type has no end", "close it with '>'");
        return "";
    }
}
