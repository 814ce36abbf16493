package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.Failure;
import dev.steadystate.runtime.GraphMonitor;
import dev.steadystate.runtime.GraphProbe;
import dev.steadystate.runtime.InstanceProbe;
import dev.steadystate.runtime.Veto;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A monitor that writes down what it's told. */
final class Observer implements GraphMonitor {
    final List<String> news = Collections.synchronizedList(new ArrayList<>());
    volatile @Nullable GraphProbe graph;

    /** What has been told, without the state that the graph was in: of a graph with threads that is a matter of luck. */
    List<String> steps() {
        return List.copyOf(news).stream()
                .map(each -> each.substring(0, each.indexOf(' ')))
                .toList();
    }

    @Override
    public void built(GraphProbe probe) {
        news.add("built " + probe.state());
    }

    @Override
    public void starting(GraphProbe probe) {
        graph = probe;
        news.add("starting " + probe.state());
    }

    @Override
    public void stopping(GraphProbe probe) {
        news.add("stopping " + probe.state());
    }

    @Override
    public void stopped(GraphProbe probe) {
        news.add("stopped " + probe.state());
    }

    @Override
    public void restarting(InstanceProbe instance, Failure failure, long pauseNs) {
        news.add("restarting " + instance.actor() + " in " + pauseNs / 1_000_000 + " ms after " + failure.attempts());
    }

    @Override
    public void failed(InstanceProbe instance, Failure failure) {
        news.add("failed " + instance.actor() + " in " + failure.phase());
    }

    @Override
    public void deadLettered(InstanceProbe instance, String channel, int attempts, Throwable cause) {
        news.add("dead letter of " + channel + " at " + instance.actor() + " after " + attempts + ": "
                + cause.getMessage());
    }

    @Override
    public void vetoed(Veto veto) {
        news.add(veto.toString());
    }

    @Override
    public void slow(InstanceProbe instance, String method, int activations, long tookNs) {
        news.add("slow " + instance.actor() + "." + method + ", " + activations);
    }
}
