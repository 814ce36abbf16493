package dev.steadystate.processor.builds;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Declarations of records, enums and sealed interfaces by chance, and of methods that make values of them. */
final class RandomFlatTypes {
    private static final Map<String, String> PRIMITIVES = Map.of(
            "boolean", "r.nextBoolean()",
            "byte", "(byte) r.nextInt()",
            "short", "(short) r.nextInt()",
            "char", "(char) r.nextInt()",
            "int", "r.nextInt()",
            "long", "r.nextLong()",
            "float", "Float.intBitsToFloat(r.nextInt())",
            "double", "Double.longBitsToDouble(r.nextLong())");
    private static final List<String> NAMES =
            PRIMITIVES.keySet().stream().sorted().toList();

    private final Random random;
    private final List<String> types = new ArrayList<>();
    private final StringBuilder makers = new StringBuilder();
    private int count;

    RandomFlatTypes(Random random) {
        this.random = random;
    }

    /** Declares one more message type and returns its name. */
    String message() {
        return random.nextBoolean() ? record("@Flat ", "", this::component) : sealed("@Flat ");
    }

    /** All types, and the class {@code Makers}. */
    String[] sources() {
        List<String> all = new ArrayList<>(types);
        all.add("final class Makers {\n" + makers + "}\n");
        return all.toArray(String[]::new);
    }

    private String component(int number) {
        return switch (random.nextInt(4)) {
            case 0 -> record("", "", this::leaf);
            case 1 -> sealed("");
            default -> leaf(number);
        };
    }

    private String leaf(int number) {
        return random.nextInt(4) == 0 ? constants("") : NAMES.get(random.nextInt(NAMES.size()));
    }

    private String record(String annotation, String parent, Function<Integer, String> components) {
        String name = "T" + count++;
        List<String> parts = IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(components::apply)
                .toList();
        String declared = IntStream.range(0, parts.size())
                .mapToObj(i -> parts.get(i) + " " + component(parts.get(i), i))
                .collect(Collectors.joining(", "));
        types.add(annotation + "public record " + name + "(" + declared + ")" + parent + " {}");
        maker(name, "new " + name + parts.stream().map(this::value).collect(Collectors.joining(", ", "(", ")")));
        return name;
    }

    /** Some are called as their type is. */
    private String component(String type, int number) {
        return type.startsWith("T") && random.nextBoolean() ? type : "c" + number;
    }

    private String sealed(String annotation) {
        String name = "T" + count++;
        String parent = " implements " + name;
        List<String> cases = new ArrayList<>(List.of(record("", parent, this::leaf)));
        for (int more = random.nextInt(4); more > 0; more--) {
            cases.add(random.nextInt(3) == 0 ? constants(parent) : record("", parent, this::leaf));
        }
        types.add(annotation + "public sealed interface " + name + " permits " + String.join(", ", cases) + " {}");
        StringBuilder choice = new StringBuilder("switch (r.nextInt(" + cases.size() + ")) {");
        for (int i = 0; i < cases.size(); i++) {
            choice.append(i == 0 ? " default" : " case " + i).append(" -> make" + cases.get(i) + "(r);");
        }
        maker(name, choice + " }");
        return name;
    }

    private String constants(String parent) {
        String name = "T" + count++;
        String all = IntStream.rangeClosed(0, random.nextInt(random.nextBoolean() ? 3 : 200))
                .mapToObj(i -> "C" + i)
                .collect(Collectors.joining(", "));
        types.add("public enum " + name + parent + " { " + all + " }");
        maker(name, name + ".values()[r.nextInt(" + name + ".values().length)]");
        return name;
    }

    private void maker(String name, String value) {
        makers.append("  static %1$s make%1$s(Random r) { return %2$s; }\n".formatted(name, value));
    }

    /** A primitive, or anything else or null. */
    private String value(String type) {
        return PRIMITIVES.getOrDefault(type, "(r.nextInt(4) == 0 ? null : make" + type + "(r))");
    }
}
