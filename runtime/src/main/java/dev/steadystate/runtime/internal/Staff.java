package dev.steadystate.runtime.internal;

import dev.steadystate.Idle;
import dev.steadystate.Schedule;
import dev.steadystate.runtime.ThreadProbe;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadFactory;

/** The threads of a graph: who runs whom. */
final class Staff {
    private final String graph;
    private final List<Crew> crews = new ArrayList<>();
    /** Those whose threads a processor can be chosen for, in this order. */
    private final List<Crew> pinned = new ArrayList<>();

    private Staff(String graph) {
        this.graph = graph;
    }

    /** The threads that the actors ask for; {@code threads}: the most for those that share. */
    static Staff of(String graph, List<ActorInstance> instances, int threads) {
        Staff staff = new Staff(graph);
        List<ActorInstance> shared = new ArrayList<>();
        List<ActorInstance> alone = new ArrayList<>();
        for (ActorInstance each : instances) {
            if (each.spec.troupe == null) {
                (each.spec.schedule == Schedule.SHARED ? shared : alone).add(each);
            }
        }
        if (!shared.isEmpty()) {
            staff.hire(Idle.PARK, shared, PlatformThreads.INSTANCE, staff.poolNames(Math.min(threads, shared.size())));
        }
        for (Map.Entry<String, Troupe> troupe : troupes(instances).entrySet()) {
            List<ActorInstance> members = troupe.getValue().members();
            staff.hire(members.get(0).spec.idle, members, PlatformThreads.INSTANCE, graph + "-" + troupe.getKey());
        }
        for (ActorInstance each : alone) {
            staff.own(each);
        }
        return staff;
    }

    /** No threads: whoever takes from the crew runs the instances. */
    static Worker none(List<ActorInstance> instances) {
        troupes(instances);
        Crew crew = new Crew(Idle.PARK, instances.size(), null, new String[] {"test"}, null);
        for (ActorInstance each : instances) {
            each.join(crew);
        }
        return crew.worker(0);
    }

    private static Map<String, Troupe> troupes(List<ActorInstance> instances) {
        Map<String, Troupe> troupes = new LinkedHashMap<>();
        for (ActorInstance each : instances) {
            String name = each.spec.troupe;
            if (name != null) {
                Troupe troupe = troupes.get(name);
                if (troupe == null) {
                    troupe = new Troupe();
                    troupes.put(name, troupe);
                }
                troupe.add(each);
            }
        }
        return troupes;
    }

    private void own(ActorInstance instance) {
        ThreadFactory factory = instance.spec.threadFactory;
        hire(
                instance.spec.schedule == Schedule.VIRTUAL ? Idle.PARK : instance.spec.idle,
                List.of(instance),
                factory == null ? PlatformThreads.INSTANCE : factory,
                graph + "-" + instance.label);
    }

    private String[] poolNames(int threads) {
        String[] names = new String[threads];
        for (int i = 0; i < threads; i++) {
            names[i] = graph + "-pool-" + i;
        }
        return names;
    }

    private void hire(Idle idle, List<ActorInstance> members, ThreadFactory factory, String... names) {
        Crew crew = new Crew(idle, members.size(), members.get(0).graph.alarms, names, factory);
        crews.add(crew);
        if (factory == PlatformThreads.INSTANCE) {
            pinned.add(crew);
        }
        List<ActorInstance> order = names.length == 1 ? members : Neighbours.inOrder(members);
        for (int i = 0; i < order.size(); i++) {
            ActorInstance each = order.get(i);
            each.home = (int) ((long) i * names.length / order.size());
            each.join(crew);
        }
        if (names.length > 1) {
            crew.balance(order);
        }
    }

    /** Has the threads run on one processor each: the shared ones first. Virtual threads are left alone. */
    void pin(List<Integer> processors) {
        if (processors.isEmpty()) {
            return;
        }
        Pinning pinning = new Pinning();
        pinning.require(graph, processors);
        int turn = 0;
        for (Crew each : pinned) {
            turn = each.pin(pinning, processors, turn);
        }
    }

    /** One for each thread. */
    List<ThreadProbe> gauges() {
        List<ThreadProbe> gauges = new ArrayList<>();
        for (Crew each : crews) {
            each.addGauges(gauges);
        }
        return List.copyOf(gauges);
    }

    void start() {
        for (Crew each : crews) {
            each.start();
        }
    }

    /** Ends all threads as soon as their methods return, and interrupts those. */
    void dismiss() {
        for (Crew each : crews) {
            each.dismiss();
        }
    }

    boolean owns(Thread thread) {
        for (Crew each : crews) {
            if (each.owns(thread)) {
                return true;
            }
        }
        return false;
    }
}
