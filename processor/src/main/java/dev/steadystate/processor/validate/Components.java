package dev.steadystate.processor.validate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The strongly connected components of the waiting relation that are cycles, by Tarjan's method without recursion. */
final class Components {
    private final Waits waits;
    private final Map<Step, Integer> low = new HashMap<>();
    private final Map<Step, Integer> index = new HashMap<>();
    private final Deque<Step> open = new ArrayDeque<>();
    private final Deque<Visit> visits = new ArrayDeque<>();
    private final List<List<Step>> cyclic = new ArrayList<>();

    private Components(Waits waits) {
        this.waits = waits;
    }

    /** A step that is being visited, and what it leads to. */
    private record Visit(Step step, Iterator<Wait> next) {}

    static List<List<Step>> cyclic(List<Step> steps, Waits waits) {
        Components components = new Components(waits);
        for (Step step : steps) {
            if (!components.index.containsKey(step)) {
                components.visit(step);
            }
        }
        return components.cyclic;
    }

    private void visit(Step root) {
        enter(root);
        for (Visit visit = visits.peek(); visit != null; visit = visits.peek()) {
            if (visit.next().hasNext()) {
                follow(visit.step(), visit.next().next().to());
            } else {
                leave(visits.remove().step());
            }
        }
    }

    private void enter(Step step) {
        index.put(step, index.size());
        low.put(step, index.size() - 1);
        open.push(step);
        visits.push(new Visit(step, waits.of(step).iterator()));
    }

    private void follow(Step from, Step to) {
        Integer seen = index.get(to);
        if (seen == null) {
            enter(to);
        } else if (low.containsKey(to)) {
            low.merge(from, seen, Math::min);
        }
    }

    private void leave(Step step) {
        int lowest = low.getOrDefault(step, 0);
        @Nullable Visit outer = visits.peek();
        if (outer != null) {
            low.merge(outer.step(), lowest, Math::min);
        }
        Integer own = index.get(step);
        if (own != null && own == lowest) {
            close(step);
        }
    }

    private void close(Step root) {
        List<Step> component = new ArrayList<>();
        Step step;
        do {
            step = open.pop();
            low.remove(step);
            component.add(step);
        } while (!step.equals(root));
        Step only = component.get(0);
        boolean loop = waits.of(only).stream().anyMatch(wait -> wait.to().equals(only));
        if (component.size() > 1 || loop) {
            cyclic.add(component);
        }
    }
}
