package dev.steadystate.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.steadystate.processor.model.Channel;
import dev.steadystate.processor.model.Graph;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Message types as people read them: simple names, qualified only where a graph has two of one simple name. */
final class TypeLabels {
    private final Map<String, Set<String>> owners = new HashMap<>();

    TypeLabels(Graph graph) {
        graph.channels().stream().map(channel -> channel.type().message()).forEach(this::collect);
    }

    String of(Channel channel) {
        return of(channel.type().message());
    }

    private void collect(TypeName type) {
        if (type instanceof ClassName name) {
            owners.computeIfAbsent(name.simpleName(), key -> new LinkedHashSet<>())
                    .add(name.canonicalName());
        } else if (type instanceof ParameterizedTypeName generic) {
            collect(generic.rawType());
            generic.typeArguments().forEach(this::collect);
        } else if (type instanceof ArrayTypeName array) {
            collect(array.componentType());
        } else if (type instanceof WildcardTypeName wildcard) {
            wildcard.upperBounds().forEach(this::collect);
            wildcard.lowerBounds().forEach(this::collect);
        }
    }

    private String of(TypeName type) {
        if (type instanceof ClassName name) {
            return ofClass(name);
        }
        if (type instanceof ParameterizedTypeName generic) {
            return ofClass(generic.rawType()) + arguments(generic.typeArguments());
        }
        if (type instanceof ArrayTypeName array) {
            return of(array.componentType()) + "[]";
        }
        if (type instanceof WildcardTypeName wildcard) {
            return ofWildcard(wildcard);
        }
        return type.toString();
    }

    private String ofClass(ClassName name) {
        boolean unambiguous = owners.getOrDefault(name.simpleName(), Set.of()).size() < 2;
        return unambiguous ? name.simpleName() : name.canonicalName();
    }

    private String arguments(List<TypeName> arguments) {
        return arguments.stream().map(this::of).collect(Collectors.joining(", ", "<", ">"));
    }

    private String ofWildcard(WildcardTypeName wildcard) {
        if (!wildcard.lowerBounds().isEmpty()) {
            return "? super " + of(wildcard.lowerBounds().get(0));
        }
        TypeName bound = wildcard.upperBounds().get(0);
        return bound.equals(ClassName.OBJECT) ? "?" : "? extends " + of(bound);
    }
}
