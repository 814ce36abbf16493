package dev.steadystate.testing.internal;

import dev.steadystate.runtime.internal.ActorInstance;
import java.util.List;

/**
 * Who could go next in a simulation: instances, then the world outside, then the clock. The first one is who would go next in a
 * plain run: whoever went last, or else the instance with the lowest number.
 */
public final class Candidates {
    /** The key of the world outside; those of instances are their numbers. */
    public static final int WORLD = -1;
    /** The key of the clock. */
    public static final int CLOCK = -2;

    private List<ActorInstance> due = List.of();
    private int first;
    private boolean world;
    private boolean clock;

    /** Looks who there is; {@code last}: the number of the instance that went last. */
    public void collect(List<ActorInstance> instances, boolean hasWorld, boolean hasClock, int last) {
        due = instances;
        world = hasWorld;
        clock = hasClock;
        first = 0;
        for (int i = 0; i < due.size(); i++) {
            int number = due.get(i).number();
            if (number == last) {
                first = i;
                return;
            }
            if (number < due.get(first).number()) {
                first = i;
            }
        }
    }

    /** How many there are. */
    public int size() {
        return due.size() + (world ? 1 : 0) + (clock ? 1 : 0);
    }

    /** Whether the last one is the clock. */
    public boolean hasClock() {
        return clock;
    }

    /** Who has an index: the number of an instance, {@link #WORLD} or {@link #CLOCK}. */
    public int key(int index) {
        if (index < due.size()) {
            return due.get(place(index)).number();
        }
        return world && index == due.size() ? WORLD : CLOCK;
    }

    /** Where in the list the instance with an index stands. */
    public int place(int index) {
        if (index == 0) {
            return first;
        }
        return index <= first ? index - 1 : index;
    }
}
