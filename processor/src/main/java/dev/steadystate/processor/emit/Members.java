package dev.steadystate.processor.emit;

import com.palantir.javapoet.NameAllocator;
import dev.steadystate.diagram.ReservedNames;
import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.Direction;
import dev.steadystate.processor.model.Kind;
import dev.steadystate.processor.model.Place;
import dev.steadystate.processor.model.Port;
import dev.steadystate.processor.model.StateCell;
import dev.steadystate.processor.model.StateLayout;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** The ports and cells of an actor, in order of declaration, ports first. */
final class Members {
    /** Names that generated code uses beside the members. */
    private static final List<String> RESERVED =
            List.of("instance", "actor", "context", "activations", "lane", "limit", "done", "begin", "end", "SPEC");

    private final List<Member> all;
    private final NameAllocator names;

    private Members(List<Member> all, NameAllocator names) {
        this.all = all;
        this.names = names;
    }

    static Members of(Actor actor) {
        NameAllocator names = new NameAllocator();
        ReservedNames.OBJECT.forEach(names::newName);
        RESERVED.forEach(names::newName);
        List<Member> members = new ArrayList<>();
        actor.ports().forEach(port -> members.add(member(port, names)));
        actor.cells().forEach(cell -> members.add(member(cell, names)));
        return new Members(Collections.unmodifiableList(members), names);
    }

    private static Member member(Port port, NameAllocator names) {
        return new Member(
                names.newName(port.member()),
                port.member(),
                port.place(),
                port.type().declared(),
                EndTypes.of(port),
                EndTypes.open(port),
                port,
                "",
                StateLayout.NONE);
    }

    private static Member member(StateCell cell, NameAllocator names) {
        return new Member(
                names.newName(cell.member()),
                cell.member(),
                cell.place(),
                cell.declared(),
                EndTypes.of(cell),
                EndTypes.of(cell),
                null,
                cell.durable() ? durable(maker(cell.kind())) : maker(cell.kind()),
                cell.layout());
    }

    private static String durable(String maker) {
        return "durable" + Character.toUpperCase(maker.charAt(0)) + maker.substring(1);
    }

    private static String maker(Kind kind) {
        return switch (kind) {
            case REF, FLAT -> "state";
            case LONG -> "longState";
            case INT -> "intState";
            case DOUBLE -> "doubleState";
        };
    }

    List<Member> all() {
        return all;
    }

    List<Member> ports() {
        return all.stream().filter(member -> member.port() != null).toList();
    }

    List<Member> cells() {
        return all.stream().filter(member -> member.port() == null).toList();
    }

    List<Member> fields() {
        return all.stream().filter(Member::isField).toList();
    }

    /** The member that a constructor's parameter stands for. */
    Member parameter(String name) {
        return all.stream()
                .filter(member ->
                        member.place() == Place.PARAMETER && member.member().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no parameter " + name));
    }

    /** The actor's end of a channel. */
    Member end(Direction direction, String channel) {
        return all.stream()
                .filter(member -> isEnd(member, direction, channel))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no end of " + channel));
    }

    private static boolean isEnd(Member member, Direction direction, String channel) {
        Port port = member.port();
        return port != null
                && port.direction() == direction
                && Objects.equals(port.channel().value(), channel);
    }

    /** A copy of the names in use, to choose further ones that differ from all members. */
    NameAllocator names() {
        return names.clone();
    }
}
