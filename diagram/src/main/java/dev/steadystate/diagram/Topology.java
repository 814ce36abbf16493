package dev.steadystate.diagram;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a diagram says: its actors and channels. Nodes whose names begin with two underscores are its documentation.
 *
 * @param name of the graph, or empty
 * @param about the label of the graph, and the texts of the nodes that document it
 * @param actors in the order in which they first appear
 * @param channels the same
 */
public record Topology(String name, List<String> about, List<Actor> actors, List<Channel> channels) {
    /**
     * What a diagram says.
     *
     * @param name of the graph
     * @param about texts
     * @param actors of the graph
     * @param channels of the graph
     */
    public Topology {
        about = List.copyOf(about);
        actors = List.copyOf(actors);
        channels = List.copyOf(channels);
    }

    /**
     * Whether each sending instance of a channel has one lane only, and these are dealt out to the receiving instances in turn, as plain
     * ends in Java have it: the first to the first, the second to the second, and so on again, until each receiver has as many. Senders are
     * numbered by actor, in the order of their names.
     *
     * @param channel one of this topology
     * @return false if its lanes lie otherwise, do not come out even, or go to several actors
     */
    public boolean isDealt(Channel channel) {
        return isDealt(channel, instances());
    }

    /**
     * The same, for whoever asks of many channels.
     *
     * @param channel one of this topology
     * @param instances how many each actor has, by name
     * @return false if its lanes lie otherwise, do not come out even, or go to several actors
     */
    public static boolean isDealt(Channel channel, Map<String, Integer> instances) {
        List<String> receivers = channel.receivers();
        int hands = Known.in(instances, receivers.get(0));
        Set<Lane> dealt = new LinkedHashSet<>();
        int number = 0;
        for (String sender : channel.senders().stream().sorted().toList()) {
            for (int i = 0; i < Known.in(instances, sender); i++) {
                dealt.add(new Lane(sender, i, receivers.get(0), number++ % hands));
            }
        }
        return receivers.size() == 1 && number % hands == 0 && dealt.equals(channel.lanes());
    }

    /** {@return how many instances each actor has, by its name} */
    public Map<String, Integer> instances() {
        return actors.stream().collect(Collectors.toMap(Actor::name, Actor::instances));
    }

    /**
     * How many instances an actor has.
     *
     * @param actor its name
     * @return 1 or more
     * @throws IllegalArgumentException if there is no such actor
     */
    public int instances(String actor) {
        return actors.stream()
                .filter(each -> each.name().equals(actor))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no actor is called " + actor))
                .instances();
    }

    /**
     * An actor: one node, or the nodes of one name with trailing digits that have the same channels.
     *
     * @param name unique in the graph; what {@code @Actor} calls it
     * @param module what {@code mod::} says, or empty
     * @param instances how many nodes it stands for
     * @param troupe the troupe whose cluster it stands in, or empty
     * @param prose the lines of its label that do not belong to the language
     * @param drivers what drives it
     * @param nodes the names of its nodes; the index of an instance is its place here
     * @param fed whether documentation sends to it: something outside of the graph
     * @param position of its first node
     */
    public record Actor(
            String name,
            String module,
            int instances,
            String troupe,
            List<String> prose,
            Drivers drivers,
            List<String> nodes,
            boolean fed,
            Position position) {
        /**
         * An actor.
         *
         * @param name of the actor
         * @param module of its class
         * @param instances 1 or more
         * @param troupe or empty
         * @param prose lines
         * @param drivers what drives it
         * @param nodes names of nodes
         * @param fed from outside
         * @param position of its first node
         */
        public Actor {
            prose = List.copyOf(prose);
            nodes = List.copyOf(nodes);
        }
    }

    /**
     * A channel: all edges of one name. Several senders are merged; to several receiving actors it is a broadcast.
     *
     * @param name unique in the graph
     * @param type of its messages, as Java writes it, such as {@code List<Order>} or {@code long}
     * @param capacity in messages, as stated
     * @param batch how many messages are taken at once at the most; 0 if the diagram does not say
     * @param taking how they are taken
     * @param prose the lines of its label that do not belong to the language
     * @param lanes which instance sends to which
     * @param position of its first edge
     */
    public record Channel(
            String name,
            String type,
            int capacity,
            int batch,
            Taking taking,
            List<String> prose,
            Set<Lane> lanes,
            Position position) {
        private static final Pattern JDK_PACKAGE = Pattern.compile("\\bjava\\.(\\w+\\.)*");

        /**
         * A channel.
         *
         * @param name of the channel
         * @param type of its messages
         * @param capacity in messages
         * @param batch or 0
         * @param taking how messages are taken
         * @param prose lines
         * @param lanes at least one
         * @param position of its first edge
         */
        public Channel {
            prose = List.copyOf(prose);
            lanes = Collections.unmodifiableSet(new LinkedHashSet<>(lanes));
        }

        /** {@return the actors that send to it, in the order of the diagram} */
        public List<String> senders() {
            return lanes.stream().map(Lane::from).distinct().toList();
        }

        /** {@return the actors that receive from it, in the order of the diagram} */
        public List<String> receivers() {
            return lanes.stream().map(Lane::to).distinct().toList();
        }

        /** {@return the type without the packages of the JDK, as code is compared with diagrams: {@code Instant} for {@code java.time.Instant}} */
        public String simpleType() {
            return JDK_PACKAGE.matcher(type).replaceAll("");
        }

        /** {@return how many messages a lane holds: the capacity, rounded up to a power of two} */
        public int effectiveCapacity() {
            return capacity == 1 ? 1 : Integer.highestOneBit(capacity - 1) << 1;
        }
    }

    /**
     * From one instance to another.
     *
     * @param from the sending actor
     * @param fromInstance its index, from 0
     * @param to the receiving actor
     * @param toInstance its index, from 0
     */
    public record Lane(String from, int fromInstance, String to, int toInstance) {}
}
