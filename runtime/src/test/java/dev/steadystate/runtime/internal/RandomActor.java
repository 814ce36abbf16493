package dev.steadystate.runtime.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An actor of a random graph: what it takes it passes on, in one activation, and at times it fails. */
final class RandomActor {
    final Script script;
    final ActorInstance instance;
    final RandomChance chance;

    private final Map<Ring, Track> tracks;
    private final List<Exit> exits = new ArrayList<>();
    private final List<Exit> loops = new ArrayList<>();
    /** What it has made as a source, in this order. */
    final List<Long> made = new ArrayList<>();
    /** Whether a message goes out at all ends, or at one that it chooses. */
    private final boolean copies;

    /** What the running activation will have done once it has returned. */
    private final List<Runnable> deeds = new ArrayList<>();

    private boolean born;

    /** A sending end of an actor. */
    record Exit(Output end, List<Track> lanes, int number, Map<Long, Integer> copies, Map<Long, Integer> staged) {
        Exit(Output end, List<Track> lanes, int number) {
            this(end, lanes, number, new HashMap<>(), new HashMap<>());
        }

        /** The message as the next copy that this end sends of it. */
        long stamped(long message) {
            long id = RandomMessage.idAndRounds(message);
            int copy = copies.getOrDefault(id, 0) + staged.merge(id, 1, Integer::sum) - 1;
            return RandomMessage.sentBy(message, number, copy);
        }

        void keep() {
            staged.forEach((id, count) -> copies.merge(id, count, Integer::sum));
        }
    }

    RandomActor(Graph graph, ActorSpec spec, RandomChance chance, Map<Ring, Track> tracks) {
        this.chance = chance;
        this.tracks = tracks;
        this.copies = chance.below(3) == 0;
        this.script = new Script(graph, spec, 0);
        this.instance = script.instance;
        script.limit(() -> 1 + chance.below(8));
        script.onBirth(() -> {
            if (born) {
                chance.mayFail();
            }
            born = true;
        });
        script.onStart(activation(() -> {}));
        script.mayStop(() -> chance.below(16) > 0);
        script.outputsReady(() -> hasRoom(1));
    }

    /** An end for what it passes on. */
    void sendsTo(Output end, Ring[] lanes, int number) {
        exits.add(exit(end, lanes, number));
    }

    /** An end for what is to come back. */
    Exit sendsRound(Output end, Ring[] lanes, int number) {
        Exit exit = exit(end, lanes, number);
        loops.add(exit);
        return exit;
    }

    private Exit exit(Output end, Ring[] lanes, int number) {
        return new Exit(end, Arrays.stream(lanes).map(tracks::get).toList(), number);
    }

    boolean hasRoom(int count) {
        return hasRoom(exits, count) && hasRoom(loops, count);
    }

    private static boolean hasRoom(List<Exit> ends, int count) {
        return ends.stream().allMatch(exit -> exit.end.hasRoom(count));
    }

    /** How many messages it may take at once. */
    int fits(int most) {
        int fit = most;
        for (Exit each : exits) {
            fit = each.end.fits(fit, 1);
        }
        return fit;
    }

    void close() {
        exits.forEach(exit -> exit.end.close());
    }

    boolean isOpen() {
        return exits.stream().noneMatch(exit -> exit.end.isClosed());
    }

    // ---- activations

    /** An activation: what it says that it does counts if it returns. */
    Script.Body activation(Script.Body body) {
        return () -> {
            deeds.clear();
            exits.forEach(exit -> exit.staged.clear());
            loops.forEach(exit -> exit.staged.clear());
            chance.mayFail();
            body.run();
            chance.mayFail();
            deeds.forEach(Runnable::run);
            exits.forEach(Exit::keep);
            loops.forEach(Exit::keep);
        };
    }

    void note(Runnable deed) {
        deeds.add(deed);
    }

    long take(Input from) throws Throwable {
        int lane = from instanceof InputGroup group ? group.turn() : 0;
        Object end = from instanceof InputBundle<?> bundle ? bundle.next() : from;
        return taken(from.laneEnds()[lane], LaneKind.take(end));
    }

    /** Takes several messages of one lane. */
    long[] batch(Input from, int most) throws Throwable {
        LaneInput lane = from instanceof InputGroup group ? group.inTurn() : from.laneEnds()[0];
        long[] batch = LaneKind.batch(lane, most);
        for (long each : batch) {
            taken(lane, each);
        }
        return batch;
    }

    private long taken(LaneInput lane, long message) throws Throwable {
        Track track = tracks.get(lane.ring());
        note(() -> track.taken.add(message));
        chance.mayFail();
        return message;
    }

    /** Passes a message on. */
    void send(long message) throws Throwable {
        if (copies) {
            for (Exit each : exits) {
                send(message, each);
            }
        } else if (!exits.isEmpty()) {
            send(message, exits.get(RandomMessage.hash(message, exits.size())));
        }
    }

    void send(long message, Exit exit) throws Throwable {
        long stamped = exit.stamped(message);
        if (exit.end instanceof OutputBundle<?> bundle) {
            Object next = bundle.next();
            int lane = 0;
            while (bundle.lane(lane) != next) {
                lane++;
            }
            LaneKind.send(next, stamped);
            Track track = exit.lanes.get(lane);
            note(() -> track.sent.add(stamped));
        } else {
            LaneKind.send(exit.end, stamped);
            note(() -> exit.lanes.forEach(track -> track.sent.add(stamped)));
        }
        chance.mayFail();
    }
}
