package dev.steadystate.testing.internal;

import java.util.Arrays;

/** The decisions of a run that differ from those of a plain one, in order: all that is needed to repeat it. */
public final class Deviations {
    /** A plain run. */
    public static final Deviations NONE = new Deviations();

    private int[] decisions = new int[64];
    private int[] values = new int[64];
    private int size;

    /** Adds one; {@code decision} is higher than that of any before. */
    void add(int decision, int value) {
        if (size == decisions.length) {
            decisions = Arrays.copyOf(decisions, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
        decisions[size] = decision;
        values[size] = value;
        size++;
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    int decision(int index) {
        return decisions[index];
    }

    int value(int index) {
        return values[index];
    }

    /**
     * Those with an index from {@code from} up to {@code to} left out, and the later ones moved forward by {@code shift}
     * decisions, as far as there is place.
     */
    Deviations without(int from, int to, int shift) {
        Deviations rest = new Deviations();
        for (int i = 0; i < size; i++) {
            int decision = i < to ? decisions[i] : decisions[i] - shift;
            boolean fits = rest.size == 0 || decision > rest.decisions[rest.size - 1];
            if ((i < from || i >= to) && decision >= 0 && fits) {
                rest.add(decision, values[i]);
            }
        }
        return rest;
    }
}
