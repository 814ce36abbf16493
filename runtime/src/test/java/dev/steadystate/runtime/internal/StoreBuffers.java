package dev.steadystate.runtime.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Runs small programs in every interleaving on processors that delay their stores, as real ones do: a store becomes visible
 * to the others at some later time, in order; a fence, and every compare-and-set, waits until the own stores are visible.
 * What goes wrong here without a fence goes wrong on a machine, though seldom.
 */
final class StoreBuffers {
    private enum Kind {
        STORE,
        LOAD,
        FENCE,
        CAS,
        SKIP_UNLESS
    }

    private record Step(Kind kind, String cell, int expected, int value, int skip) {}

    /** What one processor does. A load or compare-and-set leaves what it read for the next {@link #unless}. */
    static final class Program {
        private final List<Step> steps = new ArrayList<>();

        Program store(String cell, int value) {
            return add(Kind.STORE, cell, 0, value, 0);
        }

        Program load(String cell) {
            return add(Kind.LOAD, cell, 0, 0, 0);
        }

        Program fence() {
            return add(Kind.FENCE, "", 0, 0, 0);
        }

        Program cas(String cell, int expected, int value) {
            return add(Kind.CAS, cell, expected, value, 0);
        }

        /** Skips so many of the following steps unless the last value read is this one. */
        Program unless(int value, int skip) {
            return add(Kind.SKIP_UNLESS, "", value, 0, skip);
        }

        private Program add(Kind kind, String cell, int expected, int value, int skip) {
            steps.add(new Step(kind, cell, expected, value, skip));
            return this;
        }
    }

    private record Pending(int cell, int value) {}

    private record State(List<Integer> memory, List<Integer> at, List<Integer> read, List<List<Pending>> buffers) {}

    private final List<String> cells;
    private final List<Program> programs;

    /** All cells are 0 at first. */
    StoreBuffers(List<String> cells, Program... programs) {
        this.cells = cells;
        this.programs = Arrays.asList(programs);
    }

    /** Whether some interleaving ends in such a state: the values of the cells. */
    boolean canEndIn(Predicate<List<Integer>> outcome) {
        List<Integer> zeros = Collections.nCopies(programs.size(), 0);
        State first = new State(
                Collections.nCopies(cells.size(), 0), zeros, zeros, Collections.nCopies(programs.size(), List.of()));
        Set<State> seen = new HashSet<>(Set.of(first));
        Deque<State> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            State state = open.removeLast();
            List<State> next = successors(state);
            if (next.isEmpty() && outcome.test(state.memory)) {
                return true;
            }
            for (State each : next) {
                if (seen.add(each)) {
                    open.addLast(each);
                }
            }
        }
        return false;
    }

    private List<State> successors(State state) {
        List<State> next = new ArrayList<>();
        for (int i = 0; i < programs.size(); i++) {
            if (!state.buffers.get(i).isEmpty()) {
                next.add(drained(state, i));
            }
            if (state.at.get(i) < programs.get(i).steps.size()) {
                step(state, i, programs.get(i).steps.get(state.at.get(i)), next);
            }
        }
        return next;
    }

    /** The oldest delayed store of a processor becomes visible. */
    private static State drained(State state, int processor) {
        List<Pending> buffer = state.buffers.get(processor);
        Pending oldest = buffer.get(0);
        return new State(
                with(state.memory, oldest.cell, oldest.value),
                state.at,
                state.read,
                with(state.buffers, processor, List.copyOf(buffer.subList(1, buffer.size()))));
    }

    private void step(State state, int processor, Step step, List<State> next) {
        int at = state.at.get(processor) + 1;
        boolean flushed = state.buffers.get(processor).isEmpty();
        int cell = cells.indexOf(step.cell);
        switch (step.kind) {
            case STORE -> {
                List<Pending> buffer = new ArrayList<>(state.buffers.get(processor));
                buffer.add(new Pending(cell, step.value));
                next.add(new State(
                        state.memory,
                        with(state.at, processor, at),
                        state.read,
                        with(state.buffers, processor, List.copyOf(buffer))));
            }
            case LOAD -> next.add(moved(state, processor, at, seen(state, processor, cell), state.memory));
            case FENCE -> {
                if (flushed) {
                    next.add(moved(state, processor, at, state.read.get(processor), state.memory));
                }
            }
            case CAS -> {
                if (flushed) {
                    int found = state.memory.get(cell);
                    List<Integer> memory = found == step.expected ? with(state.memory, cell, step.value) : state.memory;
                    next.add(moved(state, processor, at, found, memory));
                }
            }
            case SKIP_UNLESS -> {
                int read = state.read.get(processor);
                next.add(moved(state, processor, read == step.expected ? at : at + step.skip, read, state.memory));
            }
        }
    }

    private static State moved(State state, int processor, int at, int read, List<Integer> memory) {
        return new State(memory, with(state.at, processor, at), with(state.read, processor, read), state.buffers);
    }

    private static int seen(State state, int processor, int cell) {
        List<Pending> buffer = state.buffers.get(processor);
        for (int i = buffer.size() - 1; i >= 0; i--) {
            if (buffer.get(i).cell == cell) {
                return buffer.get(i).value;
            }
        }
        return state.memory.get(cell);
    }

    private static <T> List<T> with(List<T> list, int index, T value) {
        List<T> changed = new ArrayList<>(list);
        changed.set(index, value);
        return List.copyOf(changed);
    }
}
