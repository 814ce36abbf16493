package dev.steadystate.processor.diagnose;

import dev.steadystate.processor.model.Position;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Collects findings over the rounds of a compilation; what is reported twice is kept once. */
public final class Findings {
    private final Set<Finding> collected;
    private final @Nullable Position root;

    public Findings() {
        this(new LinkedHashSet<>(), null);
    }

    private Findings(Set<Finding> collected, @Nullable Position root) {
        this.collected = collected;
        this.root = root;
    }

    /** The same findings, seen from a graph: those about class files are printed at its root. */
    public Findings within(Position graph) {
        return new Findings(collected, graph);
    }

    /** Adds a finding; the arguments fill the code's text in order. */
    public void report(Code code, Position position, Object... args) {
        List<String> texts = Arrays.stream(args).map(String::valueOf).toList();
        collected.add(new Finding(code, position, root, texts));
    }

    /** Takes back findings that another one explains better. */
    public void withdraw(Predicate<Finding> explained) {
        collected.removeIf(explained);
    }

    /** Reports a failure of the processor itself. */
    public void internalError(Position at, Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        report(Code.INTERNAL_ERROR, at, failure, trace.length == 0 ? "an unknown place" : trace[0]);
    }

    /** Whether there is a finding with this code in this type. */
    public boolean contains(Code code, String type) {
        return collected.stream()
                .anyMatch(finding ->
                        finding.code() == code && finding.position().type().equals(type));
    }

    /** Whether there is a finding in the type with this canonical name: then nothing should be generated for it. */
    public boolean concern(String type) {
        return collected.stream().anyMatch(finding -> finding.position().type().equals(type));
    }

    public boolean isEmpty() {
        return collected.isEmpty();
    }

    /** The findings in the order in which they were reported. */
    public List<Finding> all() {
        return List.copyOf(collected);
    }
}
