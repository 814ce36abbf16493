package dev.steadystate.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fenced Java block of a page.
 *
 * @param section the heading that it stands below
 * @param info what follows {@code java} on the fence
 * @param line the line of its first line of code in the page
 */
record JavaBlock(String section, String info, int line, String code) {
    private static final Pattern TYPE = Pattern.compile("(?m)^(?:[\\w ]*\\s)?(?:class|interface|record|enum) (\\w+)");

    static List<JavaBlock> of(Path page) throws IOException {
        List<JavaBlock> blocks = new ArrayList<>();
        List<String> lines = Files.readAllLines(page);
        String section = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("#")) {
                section = line.replaceFirst("^#+ *", "").replace("`", "");
            } else if (line.startsWith("```java")) {
                int first = i + 1;
                while (!lines.get(++i).equals("```")) {}
                String code = String.join("\n", lines.subList(first, i)) + "\n";
                blocks.add(new JavaBlock(
                        section, line.substring("```java".length()).trim(), first + 1, code));
            } else if (line.startsWith("```")) {
                while (!lines.get(++i).equals("```")) {}
            }
        }
        return blocks;
    }

    /** The name of the top-level type that it declares; a block declares one. */
    String typeName() {
        Matcher matcher = TYPE.matcher(code);
        if (!matcher.find()) {
            throw new AssertionError("line " + line + ": no type is declared at the left margin");
        }
        return matcher.group(1);
    }
}
