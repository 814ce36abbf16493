package dev.steadystate.testing.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;

/** What happened in a simulation, step by step; the same text for the same decisions. */
public final class Trace {
    /** So many of the last steps are kept. */
    private static final int MOST = 100_000;

    private final List<TraceStep> steps = new ArrayList<>();
    /** Who has refused to stop, and has done nothing since: that he refuses again is not told. */
    private final Set<String> refusing = new HashSet<>();

    private long dropped;

    /** Somebody has his turn. */
    public void step(long number, long timeNs, String who) {
        forgetIdleStep();
        if (steps.size() == MOST) {
            steps.subList(0, MOST / 2).clear();
            dropped += MOST / 2;
        }
        steps.add(new TraceStep(number, timeNs, who));
    }

    private void forgetIdleStep() {
        if (!steps.isEmpty() && last().events.isEmpty()) {
            steps.remove(steps.size() - 1);
        }
    }

    private TraceStep last() {
        return steps.get(steps.size() - 1);
    }

    private void add(TraceEvent.Kind kind, String channel, String peer, String text) {
        if (!steps.isEmpty()) {
            refusing.remove(last().who);
            last().events.add(new TraceEvent(kind, channel, peer, text));
        }
    }

    /** A fresh actor starts; {@code regeneration}: how often it has been replaced. */
    public void starts(int regeneration) {
        String text = regeneration == 0 ? "starts" : "starts again, regeneration " + regeneration;
        add(TraceEvent.Kind.STARTS, "", "", text);
    }

    /** It has taken so many messages from somebody. */
    public void takes(String channel, String from, int count, IntFunction<Object> messages) {
        add(TraceEvent.Kind.TAKES, channel, from, MessageText.of(count, messages));
    }

    /** It has sent so many messages to somebody. */
    public void sends(String channel, String to, int count, IntFunction<Object> messages) {
        add(TraceEvent.Kind.SENDS, channel, to, MessageText.of(count, messages));
    }

    /** It will send nothing more there. */
    public void closes(String channel, String to) {
        add(TraceEvent.Kind.CLOSES, channel, to, "");
    }

    /** It was asked whether it agrees to stop. */
    public void votes(boolean agrees) {
        boolean known = !agrees && !steps.isEmpty() && refusing.contains(last().who);
        if (!known) {
            add(TraceEvent.Kind.VOTES, "", "", agrees ? "yes" : "no");
        }
        if (!agrees && !steps.isEmpty()) {
            refusing.add(last().who);
        }
    }

    /** Its activation has failed. */
    public void fails(Throwable failure) {
        add(
                TraceEvent.Kind.FAILS,
                "",
                "",
                failure.toString().lines().findFirst().orElse(""));
    }

    /** Its last method is called. */
    public void stops() {
        add(TraceEvent.Kind.STOPS, "", "", "");
    }

    /** Time passes up to a moment; what passes at a stretch is told once. */
    public void passes(long timeNs) {
        int before = steps.size() - 2;
        if (before >= 0 && steps.get(before).isPassing()) {
            steps.remove(before);
        }
        add(TraceEvent.Kind.PASSES, "", "", "lets time pass to " + time(timeNs));
    }

    /** All steps, a line each. */
    public String text() {
        return text(MOST);
    }

    /** The last steps, a line each. */
    public String text(int most) {
        forgetIdleStep();
        int from = Math.max(0, steps.size() - most);
        int width = steps.stream().mapToInt(step -> step.who.length()).max().orElse(0);
        StringBuilder text = new StringBuilder();
        if (from + dropped > 0) {
            text.append("  … ").append(from + dropped).append(" steps before\n");
        }
        for (TraceStep each : steps.subList(from, steps.size())) {
            text.append(String.format(
                    Locale.ROOT,
                    "%6d %12s  %-" + Math.max(1, width) + "s  %s%n",
                    each.number,
                    time(each.timeNs),
                    each.who,
                    each.sentences()));
        }
        return text.toString().replace(System.lineSeparator(), "\n");
    }

    /** The last steps as a Mermaid sequence diagram. */
    public String mermaid(int most) {
        forgetIdleStep();
        return SequenceDiagram.of(steps.subList(Math.max(0, steps.size() - most), steps.size()));
    }

    /** Microseconds up to a millisecond, then milliseconds. */
    static String time(long ns) {
        return ns < 1_000_000
                ? String.format(Locale.ROOT, "%.1f us", ns / 1e3)
                : String.format(Locale.ROOT, "%.3f ms", ns / 1e6);
    }
}
