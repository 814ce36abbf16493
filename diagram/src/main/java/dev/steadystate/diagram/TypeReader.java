package dev.steadystate.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the type of a channel and writes it as Java does: {@code List<Order>}. Types of other languages that mean the same become
 * those of Java ({@code u64} is {@code long}), and so do arrays, which could be changed after they have been sent ({@code byte[]} is {@code
 * List<Byte>}).
 */
final class TypeReader {
    private static final int DEEPEST = 20;

    private static final Map<String, String> OF_OTHERS = Map.ofEntries(
            Map.entry("i8", "byte"),
            Map.entry("u8", "byte"),
            Map.entry("i16", "short"),
            Map.entry("u16", "int"),
            Map.entry("i32", "int"),
            Map.entry("u32", "int"),
            Map.entry("i64", "long"),
            Map.entry("u64", "long"),
            Map.entry("isize", "long"),
            Map.entry("usize", "long"),
            Map.entry("f32", "float"),
            Map.entry("f64", "double"),
            Map.entry("bool", "boolean"),
            Map.entry("str", "String"),
            Map.entry("string", "String"),
            Map.entry("Vec", "List"),
            Map.entry("VecDeque", "List"),
            Map.entry("Option", "Optional"),
            Map.entry("HashMap", "Map"),
            Map.entry("BTreeMap", "Map"),
            Map.entry("HashSet", "Set"),
            Map.entry("BTreeSet", "Set"));
    private static final Map<String, String> BOXES = Map.of(
            "boolean", "Boolean",
            "byte", "Byte",
            "short", "Short",
            "char", "Character",
            "int", "Integer",
            "long", "Long",
            "float", "Float",
            "double", "Double");
    /** Primitives without a channel of their own. */
    private static final Map<String, String> BOXED_ALONE =
            Map.of("boolean", "Boolean", "byte", "Byte", "short", "Short", "char", "Character", "float", "Float");

    /** Types that generated code means when it says so; a message of that name would hide them. */
    private static final Set<String> HIDING = Set.of(
            "Class",
            "Comparable",
            "Deprecated",
            "Enum",
            "Math",
            "Object",
            "Override",
            "Record",
            "SuppressWarnings",
            "Void");

    /** Words about who owns a value. */
    private static final Pattern OWNERSHIP = Pattern.compile("&(mut\\b)?|'static\\b|\\bdyn\\b");

    /** Pointers that say who owns a value. */
    private static final List<String> POINTERS = List.of("Box", "Arc", "Rc");

    private final Label label;
    private final String written;
    private final String text;
    private int at;

    private TypeReader(Label label, String written) {
        this.label = label;
        this.written = written;
        this.text = OWNERSHIP.matcher(written).replaceAll("").strip();
    }

    /** The type; empty, and a mistake, if the text is none. */
    static String read(Label label, String written) {
        return new TypeReader(label, written).whole();
    }

    private String whole() {
        try {
            String type = type(0);
            skipSpace();
            if (at == text.length()) {
                return BOXED_ALONE.getOrDefault(type, type);
            }
        } catch (IllegalArgumentException noType) {
            // told below
        }
        label.mistake(
                "<" + written,
                "<" + written + "> is no type",
                "write one as Java does, such as <Order> or <List<Order>>");
        return "";
    }

    private String type(int depth) {
        skipSpace();
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("too deep");
        }
        if (accept('[')) {
            return array(depth);
        }
        String name = name();
        List<String> arguments = arguments(depth);
        String type = POINTERS.contains(name) && arguments.size() == 1 ? arguments.get(0) : generic(name, arguments);
        skipSpace();
        while (text.startsWith("[]", at)) {
            at += 2;
            type = "List<" + boxed(type) + ">";
        }
        return type;
    }

    /** {@code [u8; 32]} or {@code [u8]}, of which the bracket has been read. */
    private String array(int depth) {
        String element = type(depth + 1);
        skipSpace();
        if (accept(';')) {
            while (at < text.length() && text.charAt(at) != ']') {
                at++;
            }
        }
        if (!accept(']')) {
            throw new IllegalArgumentException("no end");
        }
        return "List<" + boxed(element) + ">";
    }

    private String name() {
        int start = at;
        while (at < text.length()
                && (Character.isJavaIdentifierPart(text.charAt(at)) || ".:".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        String name = text.substring(start, at).replace("::", ".");
        String simple = name.substring(name.lastIndexOf('.') + 1);
        if (simple.isEmpty()) {
            throw new IllegalArgumentException("no name");
        }
        if (name.startsWith("java.")) {
            return name;
        }
        String known = OF_OTHERS.getOrDefault(simple, simple);
        return BOXES.containsKey(known) ? known : ofClass(known);
    }

    private static String ofClass(String name) {
        boolean usual = name.matches("[A-Z][A-Za-z0-9_]*");
        String type = usual ? name : Names.upperCamel(name, "Message");
        return HIDING.contains(type) ? type + "Message" : type;
    }

    private List<String> arguments(int depth) {
        List<String> arguments = new ArrayList<>();
        skipSpace();
        if (accept('<')) {
            do {
                arguments.add(argument(depth + 1));
                skipSpace();
            } while (accept(','));
            if (!accept('>')) {
                throw new IllegalArgumentException("no end");
            }
        }
        return arguments;
    }

    /** A type, or a wildcard: {@code ? extends Order}. */
    private String argument(int depth) {
        skipSpace();
        if (!accept('?')) {
            return boxed(type(depth));
        }
        skipSpace();
        for (String bound : List.of("extends ", "super ")) {
            if (text.startsWith(bound, at)) {
                at += bound.length();
                return "? " + bound + boxed(type(depth));
            }
        }
        return "?";
    }

    private static String generic(String name, List<String> arguments) {
        return arguments.isEmpty() ? name : name + "<" + String.join(", ", arguments) + ">";
    }

    private static String boxed(String type) {
        return BOXES.getOrDefault(type, type);
    }

    private boolean accept(char c) {
        boolean there = at < text.length() && text.charAt(at) == c;
        at += there ? 1 : 0;
        return there;
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
