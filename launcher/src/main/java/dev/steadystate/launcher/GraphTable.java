package dev.steadystate.launcher;

import dev.steadystate.Overflow;
import dev.steadystate.runtime.GraphFacts;
import dev.steadystate.runtime.GraphFacts.ActorFacts;
import dev.steadystate.runtime.GraphFacts.ChannelFacts;
import dev.steadystate.runtime.GraphFacts.SettingFacts;
import java.util.Locale;

/** Shows a graph as text: tables of its actors, its channels and the settings that hold, and a sum. */
final class GraphTable {
    private final GraphFacts facts;

    GraphTable(GraphFacts facts) {
        this.facts = facts;
    }

    @Override
    public String toString() {
        int actors = facts.actors().size();
        int channels = facts.channels().size();
        return actors() + System.lineSeparator()
                + channels() + System.lineSeparator()
                + settings() + System.lineSeparator()
                + "valid: " + count(actors, "actor") + ", " + count(channels, "channel") + System.lineSeparator();
    }

    private TextTable actors() {
        TextTable table = new TextTable("actor", "instances>", "thread");
        for (ActorFacts actor : facts.actors()) {
            table.row(actor.name(), Integer.toString(actor.instances()), thread(actor));
        }
        return table;
    }

    private TextTable channels() {
        TextTable table = new TextTable("channel", "type", "capacity>", "lanes>", "from", "to");
        for (ChannelFacts channel : facts.channels()) {
            table.row(
                    channel.name(),
                    channel.type(),
                    String.format(Locale.ROOT, "%,d", channel.capacity()) + whenFull(channel.overflow()),
                    Integer.toString(channel.lanes()),
                    String.join(", ", channel.senders()),
                    String.join(", ", channel.receivers()));
        }
        return table;
    }

    private TextTable settings() {
        TextTable table = new TextTable("setting", "value", "from");
        for (SettingFacts setting : facts.settings()) {
            table.row(setting.name(), setting.value(), setting.origin());
        }
        return table;
    }

    private static String thread(ActorFacts actor) {
        String thread = actor.troupe().isEmpty()
                ? actor.schedule().name().toLowerCase(Locale.ROOT)
                : "troupe " + actor.troupe();
        return actor.blocking() ? thread + ", may block" : thread;
    }

    private static String whenFull(Overflow overflow) {
        return switch (overflow) {
            case BACKPRESSURE -> "";
            case DROP_NEWEST -> " (drops newest)";
            case DROP_OLDEST -> " (drops oldest)";
        };
    }

    private static String count(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
