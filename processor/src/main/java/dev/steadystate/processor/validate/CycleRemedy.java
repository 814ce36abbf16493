package dev.steadystate.processor.validate;

import dev.steadystate.processor.diagnose.Wording;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says of a ring what it looks like, and which change would make it live. */
final class CycleRemedy {
    private static final int LONGEST_PATH = 10;
    private static final String ARROW = " → ";

    private CycleRemedy() {}

    /** The ring with its figures: {@code Reader.lines (64, room 1) → Parser.words (16, room 2) → Reader.lines}. */
    static String path(List<Wait> ring) {
        String shown = ring.stream().limit(LONGEST_PATH).map(Wait::label).collect(Collectors.joining(ARROW));
        int hidden = ring.size() - LONGEST_PATH;
        String others = hidden > 0 ? ARROW + Wording.count(hidden, "other") : "";
        return shown + others + ARROW + ring.get(0).sender().label();
    }

    static String goRound(long messages, String judgement) {
        return messages == 1 ? "1 message goes round, " + judgement : messages + " messages go round, " + judgement;
    }

    /** For messages without end: one of the waits must go. */
    static String untie(List<Wait> ring, Optional<Step> entry) {
        Wait wait = ring.get(0);
        String orEntry = entry.map(step -> " or " + step.label()).orElse("");
        return "name fewer channels in sends of " + wait.from().label() + orEntry + ", set room = 0 at "
                + wait.sender().label() + " and look at room(), or give channel "
                + Wording.quote(wait.channel().name()) + " an overflow policy";
    }

    static String start(List<Wait> ring) {
        String sender = ring.get(0).sender().label();
        return "send the first one in an @OnStart method of an actor of the cycle, such as through " + sender;
    }

    static String feed(List<Wait> ring) {
        long needed = ring.stream().mapToLong(Wait::starved).sum() + 1;
        return "start with at least " + needed + ", or lower the demands";
    }

    /** For too many messages: the narrowest channel must be wide enough for all that go round. */
    static String widen(List<Wait> ring, long messages) {
        Wait narrowest = ring.stream().min(Comparator.comparingLong(Wait::full)).orElseThrow();
        long missing = messages - Tokens.full(ring) + 1;
        long capacity = roundedUp(narrowest.channel().capacity() + missing);
        String wider = capacity <= Ranges.HIGHEST_CAPACITY
                ? "raise the capacity of channel "
                        + Wording.quote(narrowest.channel().name()) + " to at least " + capacity + ", or "
                : "";
        return wider + "start with fewer";
    }

    static String tight(List<Wait> ring) {
        Wait wait = tightest(ring);
        return "channel " + Wording.quote(wait.channel().name())
                + " can be too full for its sender and too empty for its receiver at once";
    }

    static String loosen(List<Wait> ring) {
        Wait wait = tightest(ring);
        return "raise its capacity to at least " + roundedUp((long) wait.room() + wait.demand() - 1);
    }

    private static Wait tightest(List<Wait> ring) {
        return ring.stream().filter(Wait::isTight).findFirst().orElseThrow();
    }

    private static long roundedUp(long capacity) {
        long highest = Long.highestOneBit(capacity);
        return highest == capacity ? capacity : highest << 1;
    }
}
