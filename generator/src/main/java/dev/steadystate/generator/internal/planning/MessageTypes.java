package dev.steadystate.generator.internal.planning;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.steadystate.diagram.Topology;
import dev.steadystate.generator.internal.plan.MessagePlan;
import dev.steadystate.generator.internal.plan.MessageType;
import dev.steadystate.generator.internal.plan.UnwritableException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads the types of channels and collects those that the project has to write itself. */
final class MessageTypes {
    private static final Set<TypeName> OWN_CHANNELS = Set.of(TypeName.LONG, TypeName.INT, TypeName.DOUBLE);

    private final String packageName;
    /** By simple name. */
    private final Map<String, Own> own = new TreeMap<>();

    /** A record of the project: how many type parameters it has, and what carries it. */
    private record Own(int parameters, Set<String> channels) {}

    MessageTypes(String packageName) {
        this.packageName = packageName;
    }

    /** The type of a channel, such as {@code List<Order>}. */
    MessageType of(Topology.Channel channel) {
        TypeName type = new Reader(channel).whole();
        TypeName java = type.isPrimitive() && !OWN_CHANNELS.contains(type) ? type.box() : type;
        return new MessageType(java, isOwn(java), Nouns.of(java));
    }

    /** The records that the project needs for the channels so far. */
    List<MessagePlan> records() {
        List<MessagePlan> records = new ArrayList<>();
        own.forEach((name, needed) -> records.add(new MessagePlan(
                ClassName.get(packageName, name),
                needed.parameters(),
                MessageFields.of(name),
                List.copyOf(needed.channels()))));
        return records;
    }

    private boolean isOwn(TypeName type) {
        TypeName raw = type instanceof ParameterizedTypeName generic ? generic.rawType() : type;
        return raw instanceof ClassName name && name.packageName().equals(packageName);
    }

    /** Reads one type. What can't be read has been told by the reader of diagrams already. */
    private final class Reader {
        private final Topology.Channel channel;
        private final String text;
        private int at;

        Reader(Topology.Channel channel) {
            this.channel = channel;
            this.text = channel.type().replaceAll("\\s+", "");
        }

        TypeName whole() {
            TypeName type = type();
            if (at != text.length()) {
                throw new IllegalStateException("no type: " + text);
            }
            return type;
        }

        private TypeName type() {
            String name = name();
            Optional<TypeName> primitive = KnownTypes.primitive(name);
            if (primitive.isPresent()) {
                return primitive.get();
            }
            List<TypeName> arguments = arguments();
            return arguments.isEmpty() ? plain(name) : generic(name, arguments);
        }

        private String name() {
            int start = at;
            while (at < text.length() && (Character.isJavaIdentifierPart(text.charAt(at)) || text.charAt(at) == '.')) {
                at++;
            }
            if (start == at) {
                throw new IllegalStateException("no type: " + text);
            }
            return text.substring(start, at);
        }

        private List<TypeName> arguments() {
            List<TypeName> arguments = new ArrayList<>();
            if (at < text.length() && text.charAt(at) == '<') {
                do {
                    at++;
                    arguments.add(type().box());
                } while (at < text.length() && text.charAt(at) == ',');
                at++;
            }
            return arguments;
        }

        private TypeName plain(String name) {
            return KnownTypes.plain(name).orElseGet(() -> need(name, 0));
        }

        private TypeName generic(String name, List<TypeName> arguments) {
            ClassName raw = KnownTypes.container(name, arguments.size()).orElseGet(() -> need(name, arguments.size()));
            return ParameterizedTypeName.get(raw, arguments.toArray(TypeName[]::new));
        }

        private ClassName need(String name, int parameters) {
            String simple = name.substring(name.lastIndexOf('.') + 1);
            Own needed = own.computeIfAbsent(simple, key -> new Own(parameters, new LinkedHashSet<>()));
            if (needed.parameters() != parameters) {
                throw new UnwritableException(
                        channel.position(),
                        "channel \"" + channel.name() + "\" carries " + simple + " with " + arguments(parameters)
                                + ", another channel with " + arguments(needed.parameters()),
                        "write the same for both, or call one of them otherwise");
            }
            needed.channels().add(channel.name());
            return ClassName.get(packageName, simple);
        }

        private static String arguments(int count) {
            return count == 0 ? "no type arguments" : count == 1 ? "one type argument" : count + " type arguments";
        }
    }
}
