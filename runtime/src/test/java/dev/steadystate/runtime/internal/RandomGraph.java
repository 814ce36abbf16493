package dev.steadystate.runtime.internal;

import dev.steadystate.OnExhausted;
import dev.steadystate.Overflow;
import dev.steadystate.runtime.DeadLetter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * A graph in layers that a seed decides: sources, stages and sinks, joined by plain channels, bundles, broadcasts and merges of every
 * kind of lane, with loops at some stages and undertakers for dead letters; actors fail at random, and some for good.
 */
final class RandomGraph {
    /** Makes the channels. */
    interface Channels {
        Channel<?, ?, ?, ?> channel(Graph graph, String name, int capacity, Overflow overflow, Lanes lanes);
    }

    final Graph graph;
    final Map<Ring, Track> tracks = new LinkedHashMap<>(); // rings are equal only to themselves
    final List<RandomActor> actors = new ArrayList<>();
    final List<Undertaker> undertakers = new ArrayList<>();
    /** What the actors do may end in an unclean stop. */
    final boolean isFaulty;

    private final SplittableRandom random;
    private final Channels channels;
    /** Channels of all kinds, with broadcasts, merges and loops. */
    private final boolean complete;

    private final int rarity;
    private int names;
    private int ends;

    /** Who takes the dead letters of an input. */
    record Undertaker(Input of, LaneInput in, List<Long> letters) {}

    RandomGraph(Graph graph, SplittableRandom random, int most, Channels channels) {
        this.graph = graph;
        this.random = random;
        this.channels = channels;
        this.complete = channels == RandomGraph.ANY;
        int[] rarities = {0, 2_000, 200, 40};
        this.rarity = rarities[random.nextInt(4)];
        this.isFaulty = rarity > 0;
        List<RandomActor> layer = layer(1 + random.nextInt(2), "Source");
        List<RandomActor> sources = layer;
        for (int stages = random.nextInt(4); stages > 0; stages--) {
            List<RandomActor> next = layer(1 + random.nextInt(3), "Stage");
            join(layer, next, true);
            layer = next;
        }
        join(layer, layer(1 + random.nextInt(2), "Sink"), false);
        for (int i = 0; i < sources.size(); i++) {
            RandomMethods.source(sources.get(i), i, 1 + random.nextInt(most));
        }
    }

    static final Channels ANY = (graph, name, capacity, overflow, lanes) -> {
        LaneKind[] kinds = LaneKind.values();
        return kinds[Math.floorMod(name.hashCode(), kinds.length)].channel(graph, name, capacity, overflow, lanes);
    };

    private List<RandomActor> layer(int size, String role) {
        List<RandomActor> layer = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            layer.add(actor(role, true));
        }
        return layer;
    }

    private RandomActor actor(String role, boolean mayEndEarly) {
        String name = role + names++;
        List<ActorSpec.Builder> schedules = Graphs.schedules(name);
        ActorSpec.Builder spec = schedules.get(random.nextInt(schedules.size()));
        boolean endsEarly = mayEndEarly && random.nextInt(6) == 0;
        OnExhausted[] ends = OnExhausted.values();
        spec.restarts(
                endsEarly ? random.nextInt(4) : 1_000_000,
                Long.MAX_VALUE,
                1_000,
                100_000,
                0.5,
                endsEarly ? ends[random.nextInt(ends.length)] : OnExhausted.STOP_GRAPH);
        RandomActor actor = new RandomActor(graph, spec.build(), new RandomChance(random.split(), rarity), tracks);
        actors.add(actor);
        return actor;
    }

    // ---- channels

    private void join(List<RandomActor> from, List<RandomActor> to, boolean mayLoop) {
        boolean dealt = from.size() % to.size() == 0 && random.nextBoolean();
        Lanes lanes = dealt ? Lanes.dealt(from.size(), to.size()) : Lanes.cross(from.size(), to.size());
        boolean plain = dealt || to.size() == 1;
        Channel<?, ?, ?, ?> channel = channel(lanes, from.size(), plain ? overflow() : Overflow.BACKPRESSURE);
        boolean copies = !plain && complete && random.nextBoolean();
        for (int i = 0; i < from.size(); i++) {
            ActorInstance sender = from.get(i).instance;
            Output end = plain
                    ? channel.output(sender, i)
                    : copies ? LaneKind.broadcast(channel, sender, i) : channel.outputBundle(sender, i);
            from.get(i).sendsTo(end, channel.lanesOfSender(i), ends++);
        }
        int lanesEach = dealt ? from.size() / to.size() : from.size();
        for (int i = 0; i < to.size(); i++) {
            receives(to.get(i), input(channel, to.get(i).instance, i, lanesEach), mayLoop);
        }
    }

    private Input input(Channel<?, ?, ?, ?> channel, ActorInstance receiver, int number, int lanes) {
        if (lanes == 1) {
            return channel.input(receiver, number);
        }
        boolean merges = complete && random.nextBoolean();
        return merges ? LaneKind.merged(channel, receiver, number) : channel.inputBundle(receiver, number);
    }

    private Overflow overflow() {
        return switch (random.nextInt(12)) {
            case 0 -> Overflow.DROP_NEWEST;
            case 1 -> Overflow.DROP_OLDEST;
            default -> Overflow.BACKPRESSURE;
        };
    }

    private Channel<?, ?, ?, ?> channel(Lanes lanes, int senders, Overflow overflow) {
        Channel<?, ?, ?, ?> channel =
                channels.channel(graph, "channel" + names++, 1 << random.nextInt(6), overflow, lanes);
        for (int i = 0; i < senders; i++) {
            for (Ring each : channel.lanesOfSender(i)) {
                tracks.put(each, new Track(each, overflow));
            }
        }
        return channel;
    }

    // ---- what comes in

    private void receives(RandomActor actor, Input in, boolean mayLoop) {
        int choice = random.nextInt(4);
        if (choice == 0 && mayLoop && complete) {
            loop(actor, in);
        } else if (choice == 1 && rarity > 0) {
            RandomMethods.passesOnOrGivesUp(actor, in, buried(actor, in));
        } else {
            RandomMethods.passesOn(actor, in);
        }
    }

    private RefOutput<DeadLetter<Long>> buried(RandomActor actor, Input in) {
        RefChannel<DeadLetter<Long>> channel = graph.channel(
                "letters" + names++, "DeadLetter", 1 << random.nextInt(3), Overflow.BACKPRESSURE, Lanes.dealt(1, 1));
        RefOutput<DeadLetter<Long>> letters = channel.output(actor.instance, 0);
        Script undertaker = new Script(graph, "Undertaker" + names++);
        RefInput<DeadLetter<Long>> dead = channel.input(undertaker.instance, 0);
        Undertaker known = new Undertaker(in, dead, new ArrayList<>());
        undertakers.add(known);
        undertaker.on(
                () -> dead.has(1),
                () -> known.letters.add(LaneKind.number(dead.take().message())));
        return letters;
    }

    private void loop(RandomActor hub, Input in) {
        int relays = 1 + random.nextInt(2);
        Channel<?, ?, ?, ?> channel = channel(Lanes.dealt(1, 1), 1, Overflow.BACKPRESSURE);
        Output forth = channel.output(hub.instance, 0);
        RandomActor.Exit exit = hub.sendsRound(forth, channel.lanesOfSender(0), ends++);
        int least = channel.facts().capacity();
        for (int i = 0; i < relays; i++) {
            RandomActor relay = actor("Relay", false);
            LaneInput into = channel.input(relay.instance, 0);
            channel = channel(Lanes.dealt(1, 1), 1, Overflow.BACKPRESSURE);
            relay.sendsTo(channel.output(relay.instance, 0), channel.lanesOfSender(0), ends++);
            RandomMethods.passesOn(relay, into);
            least = Math.min(least, channel.facts().capacity());
        }
        RandomMethods.loops(hub, in, channel.input(hub.instance, 0), exit, least);
    }
}
