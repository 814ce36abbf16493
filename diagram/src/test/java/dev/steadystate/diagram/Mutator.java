package dev.steadystate.diagram;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** Diagrams that something has happened to: parts left out, doubled, moved, or replaced by what means something. */
final class Mutator {
    private static final List<String> MEANINGFUL = List.of(
            "{",
            "}",
            "[",
            "]",
            "->",
            "--",
            ";",
            ",",
            "=",
            ":",
            "+",
            "\"",
            "\\",
            "<",
            ">",
            "<b>",
            "#",
            "//",
            "/*",
            "*/",
            "\n",
            "\\n",
            "digraph",
            "graph",
            "subgraph",
            "strict",
            "node",
            "edge",
            "label=",
            "model=",
            "instances=",
            "lanes=",
            "name::",
            "mod::",
            "troupe::",
            "<Order>",
            ">>Take",
            ">>PeekCopy",
            "#64",
            "*8",
            "OnEvent(",
            "OnCapacity(",
            "AtLeastEvery(",
            "AtMostEvery(1s)",
            "Other(x)",
            "&&",
            "||",
            ")",
            "999999999999",
            "-1",
            "0.5",
            "50%",
            "\0",
            "\uFEFF",
            "ü",
            "__x",
            "a1 -> a2",
            "cluster_x");

    private final SplittableRandom random;
    private final List<String> originals;

    Mutator(SplittableRandom random, List<String> originals) {
        this.random = random;
        this.originals = originals;
    }

    String next() {
        StringBuilder text = new StringBuilder(pick(originals));
        for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
            change(text);
        }
        return text.toString();
    }

    private void change(StringBuilder text) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(12));
        switch (random.nextInt(6)) {
            case 0 -> text.delete(from, to);
            case 1 -> text.insert(random.nextInt(text.length() + 1), text.substring(from, to));
            case 2 -> text.insert(from, pick(MEANINGFUL));
            case 3 -> text.replace(from, to, pick(MEANINGFUL));
            case 4 -> swapLines(text);
            default -> text.insert(from, (char) random.nextInt(256));
        }
    }

    private void swapLines(StringBuilder text) {
        List<String> lines = text.toString().lines().collect(Collectors.toList());
        if (!lines.isEmpty()) {
            lines.add(random.nextInt(lines.size()), lines.remove(random.nextInt(lines.size())));
        }
        text.setLength(0);
        text.append(String.join("\n", lines));
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
