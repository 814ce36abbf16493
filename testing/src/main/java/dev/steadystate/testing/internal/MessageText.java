package dev.steadystate.testing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Messages as a trace shows them: the same text in every run. */
final class MessageText {
    private static final int MOST = 3;
    private static final int LONGEST = 60;

    private MessageText() {}

    /** The first of so many messages. */
    static String of(int count, IntFunction<Object> messages) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < Math.min(count, MOST); i++) {
            texts.add(of(messages.apply(i)));
        }
        if (count > MOST) {
            texts.add("… (" + count + ")");
        }
        return String.join(", ", texts);
    }

    private static String of(Object message) {
        String text = String.valueOf(message).replaceAll("\\s+", " ");
        if (text.startsWith(message.getClass().getName() + "@")) {
            return message.getClass().getSimpleName(); // the rest is not the same twice
        }
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
