package dev.steadystate.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.AbstractAssert;

/**
 * Says what must have come out of a channel since the last look at it.
 *
 * @param <T> the type of the messages; boxed for numbers
 */
public final class MessagesAssert<T> extends AbstractAssert<MessagesAssert<T>, Messages<T>> {
    private static final int SHOWN = 10;

    MessagesAssert(Messages<T> actual) {
        super(actual, MessagesAssert.class);
    }

    /**
     * These messages, in this order, and no others have come since the last look.
     *
     * @param expected the messages
     * @return this
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final MessagesAssert<T> takes(T... expected) {
        return takes(Arrays.asList(expected));
    }

    /**
     * These messages, in this order, and no others have come since the last look.
     *
     * @param expected the messages
     * @return this
     */
    public MessagesAssert<T> takes(List<? extends T> expected) {
        isNotNull();
        List<T> fresh = actual.fresh();
        if (!fresh.equals(expected)) {
            fail("to carry", expected, fresh);
        }
        return this;
    }

    /**
     * So many messages have come since the last look, whatever they are.
     *
     * @param count how many
     * @return this
     */
    public MessagesAssert<T> takesMessages(int count) {
        isNotNull();
        List<T> fresh = actual.fresh();
        if (fresh.size() != count) {
            throw failure(
                    "%nExpected channel \"%s\" to carry %d messages, but it carried %d: %s%s",
                    actual.channel(), count, fresh.size(), shown(fresh), situation());
        }
        return this;
    }

    /**
     * Nothing has come since the last look.
     *
     * @return this
     */
    public MessagesAssert<T> isEmpty() {
        return takes(List.of());
    }

    /**
     * Nothing has come since the last look, and nothing will.
     *
     * @return this
     */
    public MessagesAssert<T> isClosed() {
        isEmpty();
        if (!actual.isClosed()) {
            throw failure("%nExpected channel \"%s\" to be closed, but it is open%s", actual.channel(), situation());
        }
        return this;
    }

    /**
     * More may come.
     *
     * @return this
     */
    public MessagesAssert<T> isOpen() {
        isNotNull();
        if (actual.isClosed()) {
            throw failure("%nExpected channel \"%s\" to be open, but it is closed", actual.channel());
        }
        return this;
    }

    private void fail(String what, List<? extends T> expected, List<T> fresh) {
        throw failureWithActualExpected(
                fresh,
                expected,
                "%nExpected channel \"%s\" %s%n  %s%nbut it carried%n  %s%n%s%s",
                actual.channel(),
                what,
                shown(expected),
                shown(fresh),
                difference(expected, fresh),
                situation());
    }

    private String difference(List<? extends T> expected, List<T> fresh) {
        int same = 0;
        while (same < expected.size()
                && same < fresh.size()
                && expected.get(same).equals(fresh.get(same))) {
            same++;
        }
        if (same == fresh.size()) {
            return "Message " + (same + 1) + " is missing: " + expected.get(same);
        }
        if (same == expected.size()) {
            return "Message " + (same + 1) + " is one too many: " + fresh.get(same);
        }
        return "Message " + (same + 1) + " differs: expected " + expected.get(same) + ", got " + fresh.get(same);
    }

    private String situation() {
        List<String> lines = new ArrayList<>();
        if (actual.isClosed()) {
            lines.add("The channel is closed.");
        }
        lines.addAll(actual.waitingFor());
        return lines.isEmpty() ? "" : System.lineSeparator() + String.join(System.lineSeparator(), lines);
    }

    private static String shown(List<?> messages) {
        if (messages.size() <= SHOWN) {
            return messages.isEmpty() ? "nothing" : messages.toString();
        }
        return messages.subList(0, SHOWN) + " and " + (messages.size() - SHOWN) + " others";
    }
}
