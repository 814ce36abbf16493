package dev.steadystate.runtime.internal;

import java.util.ArrayList;
import java.util.List;

/** The ends outside the graph. */
final class Externals {
    private final List<Ingress<?>> inlets = new ArrayList<>();
    private final List<Outlet<?>> outlets = new ArrayList<>();

    void add(Ingress<?> inlet) {
        inlets.add(inlet);
    }

    void add(Outlet<?> outlet) {
        outlets.add(outlet);
    }

    /** Nothing more may come in. */
    void shut() {
        for (Ingress<?> each : inlets) {
            each.close();
        }
    }

    /** Nothing more will come out either. */
    void cut() {
        shut();
        for (Outlet<?> each : outlets) {
            each.cut();
        }
    }
}
