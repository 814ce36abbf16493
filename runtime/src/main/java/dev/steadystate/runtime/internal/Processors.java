package dev.steadystate.runtime.internal;

import java.util.List;
import java.util.stream.Collectors;

/** Lists of processors, as people write them. */
public final class Processors {
    static final String REMEDY = "numbers of processors from 0 to 1023, each once, such as 0,1";

    private Processors() {}

    /**
     * Reads numbers with commas between them; none stand for an empty list.
     *
     * @throws IllegalArgumentException if it is something else
     */
    public static int[] parse(String list) {
        String[] words = list.isBlank() ? new String[0] : list.split(",", -1);
        int[] numbers = new int[words.length];
        for (int i = 0; i < words.length; i++) {
            try {
                numbers[i] = Integer.parseInt(words[i].trim());
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException("\"" + list + "\" is no list of processors; write " + REMEDY, e);
            }
        }
        return numbers;
    }

    static String text(List<Integer> processors) {
        return processors.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
