package dev.steadystate.diagram;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Brings the statements of nodes up to date: actors that come and go, their instances, and drivers whose channels have changed. */
final class NodeUpdate {
    private final Revision revision;

    NodeUpdate(Revision revision) {
        this.revision = revision;
    }

    void run() {
        revision.currentActors().values().forEach(this::actor);
        revision.wantedActors().values().stream()
                .filter(actor -> !revision.currentActors().containsKey(actor.name()))
                .forEach(actor -> revision.append(newActor(actor)));
    }

    private void actor(Topology.Actor actor) {
        Topology.Actor shall = revision.wantedActors().get(actor.name());
        for (int i = 0; i < actor.nodes().size(); i++) {
            String node = actor.nodes().get(i);
            boolean left = shall != null && (actor.nodes().size() == 1 || i < shall.instances());
            for (DotGraph.Statement statement : statements(node)) {
                if (!left) {
                    revision.edits().remove(statement.start(), statement.end());
                }
            }
            if (left) {
                node(node, actor, Known.in(revision.wantedActors(), actor.name()));
            }
        }
    }

    private List<DotGraph.Statement> statements(String node) {
        return revision.graph().statements().stream()
                .filter(statement -> statement.isNode(node))
                .toList();
    }

    private void node(String node, Topology.Actor actor, Topology.Actor shall) {
        boolean instances = actor.nodes().size() == 1 && actor.instances() != shall.instances();
        boolean drivers = !fits(actor.drivers());
        List<DotGraph.Statement> statements = statements(node);
        if ((!instances && !drivers) || statements.isEmpty()) {
            if (instances) {
                revision.append(WrittenWords.id(node) + " [instances=" + shall.instances() + "]");
            }
            return;
        }
        DotGraph.Statement last = statements.get(statements.size() - 1);
        Map<String, Attribute> attributes = revision.graph().nodes().stream()
                .filter(each -> each.id().equals(node))
                .findFirst()
                .orElseThrow()
                .attributes();
        StatementWords words = new StatementWords(revision.text(), last, attributes);
        if (instances) {
            words.set("instances", String.valueOf(shall.instances()));
        }
        if (drivers) {
            drivers(words, DriverText.of(shall.drivers()));
        }
        revision.edits().replace(last.start(), last.end(), words.whole());
    }

    private static void drivers(StatementWords words, String written) {
        String quoted = words.editable();
        if (quoted.isEmpty()) {
            words.set("model", WrittenWords.quoted(written));
        } else {
            words.words(WrittenWords.drivers(quoted, written));
        }
    }

    /** Whether the channels that the drivers name are still there, and large enough. */
    private boolean fits(Drivers drivers) {
        Set<Drivers.Need> needs = new LinkedHashSet<>();
        drivers.events().forEach(needs::addAll);
        drivers.capacities().forEach(needs::addAll);
        return needs.stream().allMatch(need -> {
            Topology.Channel channel = revision.wantedChannels().get(need.channel());
            Topology.Channel before = revision.currentChannels().get(need.channel());
            return channel != null
                    && before != null
                    && need.count() <= channel.effectiveCapacity()
                    && new TreeSet<>(channel.senders()).equals(new TreeSet<>(before.senders()))
                    && new TreeSet<>(channel.receivers()).equals(new TreeSet<>(before.receivers()));
        });
    }

    private static String newActor(Topology.Actor actor) {
        String drivers = DriverText.of(actor.drivers());
        List<String> attributes = new ArrayList<>();
        if (!drivers.isEmpty()) {
            attributes.add("label=" + WrittenWords.quoted(actor.name() + " " + drivers));
        }
        if (actor.instances() > 1) {
            attributes.add("instances=" + actor.instances());
        }
        String node = WrittenWords.id(actor.name())
                + (attributes.isEmpty() ? "" : " [" + String.join(", ", attributes) + "]");
        return actor.troupe().isEmpty() ? node : inTroupe(node, actor.troupe());
    }

    private static String inTroupe(String node, String troupe) {
        return "subgraph " + WrittenWords.id("cluster_" + troupe) + " { label="
                + WrittenWords.quoted("troupe::" + troupe) + "; " + node + " }";
    }
}
