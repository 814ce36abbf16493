package dev.steadystate.runtime.internal;

import dev.steadystate.Overflow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What was sent on one lane and what became of it, as the actors at its ends say when their activations have returned. */
final class Track {
    final Ring ring;
    final Overflow overflow;
    /** Written by the sender's thread. */
    final List<Long> sent = new ArrayList<>();
    /** Written by the receiver's thread. */
    final List<Long> taken = new ArrayList<>();
    /** Filled when the graph has stopped: in the order in which they were given up. */
    final List<Long> dead = new ArrayList<>();

    Track(Ring ring, Overflow overflow) {
        this.ring = ring;
        this.overflow = overflow;
    }

    /** What still stands in the lane, oldest first. */
    List<Long> left() {
        List<Long> left = contents(ring);
        if (ring.feed instanceof OldestFirst exchange) {
            left.addAll(contents(exchange.source()));
        }
        return left;
    }

    static List<Long> contents(Ring ring) {
        List<Long> contents = new ArrayList<>();
        for (long at = ring.head.getAcquire(); at != ring.tail.getAcquire(); at++) {
            contents.add(LaneKind.number(ring.message(at)));
        }
        return contents;
    }

    /** How many messages were sent and became neither a delivery nor a dead letter. */
    long undelivered() {
        return (long) sent.size() - taken.size() - dead.size();
    }

    /** What is wrong with this lane, if anything is. */
    Optional<String> wrong() {
        return strange().or(this::disordered).or(this::lost).map(text -> "on " + ring.channel + ": " + text);
    }

    /** A message that came twice, or from nowhere. */
    private Optional<String> strange() {
        Set<Long> known = new HashSet<>(sent);
        Set<Long> seen = new HashSet<>();
        for (List<Long> ends : List.of(taken, dead)) {
            for (Long each : ends) {
                if (!known.contains(each)) {
                    return Optional.of(RandomMessage.text(each) + " was never sent");
                }
                if (!seen.add(each)) {
                    return Optional.of(RandomMessage.text(each) + " was delivered twice");
                }
            }
        }
        return Optional.empty();
    }

    /** A message that overtook another. */
    private Optional<String> disordered() {
        for (List<Long> ends : List.of(taken, dead)) {
            int at = 0;
            for (Long each : sent) {
                if (at < ends.size() && ends.get(at).equals(each)) {
                    at++;
                }
            }
            if (at < ends.size()) {
                return Optional.of(RandomMessage.text(ends.get(at)) + " is out of order");
            }
        }
        return Optional.empty();
    }

    private Optional<String> lost() {
        if (overflow != Overflow.BACKPRESSURE) {
            boolean counted = undelivered() <= ring.dropped() + ring.size();
            return counted ? Optional.empty() : Optional.of("more messages are missing than were dropped");
        }
        List<Long> rest = new ArrayList<>(sent);
        Set<Long> arrived = new HashSet<>(taken);
        arrived.addAll(dead);
        rest.removeIf(arrived::contains);
        if (!rest.equals(sent.subList(sent.size() - rest.size(), sent.size()))) {
            boolean gone = !left().contains(rest.get(0));
            return Optional.of(RandomMessage.text(rest.get(0)) + (gone ? " was lost" : " was overtaken, out of order"));
        }
        if (ring.isAbandoned()) {
            boolean counted = rest.size() == ring.size();
            return counted ? Optional.empty() : Optional.of(rest.size() + " are undelivered, not " + ring.size());
        }
        List<Long> left = left();
        return rest.equals(left) ? Optional.empty() : Optional.of(difference(rest, left));
    }

    private static String difference(List<Long> rest, List<Long> left) {
        for (Long each : rest) {
            if (!left.contains(each)) {
                return RandomMessage.text(each) + " was lost";
            }
        }
        return "the lane holds " + left.size() + " messages, of which only " + rest.size()
                + " were sent, in this order";
    }
}
