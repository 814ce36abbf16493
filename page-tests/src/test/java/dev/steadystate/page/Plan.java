package dev.steadystate.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Actors and channels of an imagined graph, in the order of the wire format. */
final class Plan {
    final String name;
    final List<Actor> actors = new ArrayList<>();
    final List<Instance> instances = new ArrayList<>();
    final List<Channel> channels = new ArrayList<>();
    final List<Lane> lanes = new ArrayList<>();

    record Actor(String name, String pkg, int instances, String schedule, String troupe, boolean blocking) {}

    record Instance(int actor, int index) {}

    record Channel(String name, String type, int capacity, int lanes, String from, String to) {}

    record Lane(int channel, int index, int from, int to) {}

    Plan(String name) {
        this.name = name;
    }

    Plan actor(String actor, String pkg, int count) {
        return actor(new Actor(actor, pkg, count, "SHARED", "", false));
    }

    Plan actor(Actor actor) {
        actors.add(actor);
        for (int i = 0; i < actor.instances(); i++) {
            instances.add(new Instance(actors.size() - 1, i));
        }
        return this;
    }

    /** A lane between each pair, or one by one when there are as many on both sides; "" stands for outside. */
    Plan channel(String channel, String type, int capacity, String from, String to) {
        List<Integer> senders = idsOf(from);
        List<Integer> receivers = idsOf(to);
        int first = lanes.size();
        int id = channels.size();
        if (senders.size() == receivers.size()) {
            for (int i = 0; i < senders.size(); i++) {
                lanes.add(new Lane(id, i, senders.get(i), receivers.get(i)));
            }
        } else {
            for (int sender : senders) {
                receivers.forEach(receiver -> lanes.add(new Lane(id, lanes.size() - first, sender, receiver)));
            }
        }
        channels.add(new Channel(channel, type, capacity, lanes.size() - first, from, to));
        return this;
    }

    /** The numbers of an actor's instances; -1 for outside. */
    List<Integer> idsOf(String actor) {
        if (actor.isEmpty()) {
            return List.of(-1);
        }
        List<Integer> ids = new ArrayList<>();
        for (int i = 0; i < instances.size(); i++) {
            if (actors.get(instances.get(i).actor()).name().equals(actor)) {
                ids.add(i);
            }
        }
        return ids;
    }

    List<Integer> lanesOf(String channel) {
        List<Integer> ids = new ArrayList<>();
        for (int i = 0; i < lanes.size(); i++) {
            if (channels.get(lanes.get(i).channel()).name().equals(channel)) {
                ids.add(i);
            }
        }
        return ids;
    }

    List<String> inputsOf(String actor) {
        return channels.stream()
                .filter(channel -> channel.to().equals(actor))
                .map(Channel::name)
                .toList();
    }

    int capacity(int lane) {
        return channels.get(lanes.get(lane).channel()).capacity();
    }

    /** What never changes of /graph.json. */
    Map<String, Object> json(String run, long startedAt) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("wire", 1);
        json.put("run", run);
        json.put("graph", name);
        json.put("startedAt", startedAt);
        json.put("intervalMs", 100);
        json.put("windowMs", 10_000);
        json.put("phases", Moment.PHASES);
        json.put("activities", List.of("WORKING", "THREAD", "ROOM", "INPUT", "TIMER", "RESTART", "NOTHING"));
        json.put("states", Moment.STATES);
        json.put("actors", actors.stream().map(Plan::json).toList());
        json.put(
                "instances",
                instances.stream()
                        .map(i -> Map.of("actor", i.actor(), "instance", i.index()))
                        .toList());
        json.put("channels", channels.stream().map(Plan::json).toList());
        json.put("lanes", lanes.stream().map(this::json).toList());
        json.put(
                "alerts",
                List.of(
                        alert("queue full", "CHANNEL", "FILL", 0.9, "RED", "orders pile up"),
                        alert("too busy", "ACTOR", "BUSY", 0.95, "ORANGE", "")));
        json.put("settings", List.of());
        return json;
    }

    private static Map<String, Object> json(Actor actor) {
        return Map.of(
                "name", actor.name(),
                "package", actor.pkg(),
                "instances", actor.instances(),
                "schedule", actor.schedule(),
                "troupe", actor.troupe(),
                "blocking", actor.blocking());
    }

    private static Map<String, Object> json(Channel channel) {
        return Map.of(
                "name", channel.name(),
                "type", channel.type(),
                "capacity", channel.capacity(),
                "lanes", channel.lanes(),
                "overflow", "BACKPRESSURE",
                "senders", List.of(channel.from().isEmpty() ? "(external)" : channel.from()),
                "receivers", List.of(channel.to().isEmpty() ? "(external)" : channel.to()));
    }

    private Map<String, Object> json(Lane lane) {
        int capacity = channels.get(lane.channel()).capacity();
        return Map.of(
                "channel", lane.channel(),
                "lane", lane.index(),
                "from", lane.from(),
                "to", lane.to(),
                "capacity", capacity,
                "ringBytes", 8 * capacity);
    }

    private static Map<String, Object> alert(
            String name, String element, String figure, double limit, String colour, String description) {
        Map<String, Object> alert = new LinkedHashMap<>();
        alert.put("name", name);
        alert.put("element", element);
        alert.put("of", "");
        alert.put("figure", figure);
        alert.put("above", true);
        alert.put("limit", limit);
        alert.put("percentile", 0);
        alert.put("colour", colour);
        alert.put("forMs", 5000);
        alert.put("description", description);
        return alert;
    }
}
