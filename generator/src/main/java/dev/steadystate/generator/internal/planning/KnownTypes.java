package dev.steadystate.generator.internal.planning;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The types of the JDK that diagrams name without a package. Any other type is a record of the project. */
final class KnownTypes {
    private static final Map<String, TypeName> PRIMITIVES = Stream.of(
                    TypeName.BOOLEAN,
                    TypeName.BYTE,
                    TypeName.SHORT,
                    TypeName.CHAR,
                    TypeName.INT,
                    TypeName.LONG,
                    TypeName.FLOAT,
                    TypeName.DOUBLE)
            .collect(Collectors.toMap(TypeName::toString, Function.identity()));

    private static final Map<String, ClassName> CLASSES = byName(
            Boolean.class,
            Byte.class,
            Short.class,
            Character.class,
            Integer.class,
            Long.class,
            Float.class,
            Double.class,
            String.class,
            BigDecimal.class,
            BigInteger.class,
            URI.class,
            Path.class,
            Duration.class,
            Instant.class,
            LocalDate.class,
            LocalDateTime.class,
            LocalTime.class,
            ZonedDateTime.class,
            UUID.class);

    private static final Map<String, ClassName> CONTAINERS =
            byName(List.class, Set.class, Map.class, Optional.class, Collection.class, Iterable.class);

    private KnownTypes() {}

    private static Map<String, ClassName> byName(Class<?>... types) {
        return Arrays.stream(types).collect(Collectors.toMap(Class::getSimpleName, ClassName::get));
    }

    static Optional<TypeName> primitive(String name) {
        return Optional.ofNullable(PRIMITIVES.get(name));
    }

    /** A class without type arguments, by its simple or qualified name. */
    static Optional<ClassName> plain(String name) {
        return find(CLASSES, name);
    }

    /** A container with as many type arguments. */
    static Optional<ClassName> container(String name, int arguments) {
        return find(CONTAINERS, name)
                .filter(type -> arguments == (type.simpleName().equals("Map") ? 2 : 1));
    }

    private static Optional<ClassName> find(Map<String, ClassName> types, String name) {
        ClassName type = types.get(name.substring(name.lastIndexOf('.') + 1));
        return Optional.ofNullable(type)
                .filter(found -> !name.contains(".") || found.canonicalName().equals(name));
    }
}
