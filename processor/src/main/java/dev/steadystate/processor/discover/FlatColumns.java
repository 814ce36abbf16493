package dev.steadystate.processor.discover;

import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import dev.steadystate.processor.model.FlatColumn;
import java.util.ArrayList;
import java.util.List;

/** The columns of a type while it is laid out. */
final class FlatColumns {
    /** What else generated slots call something. */
    private static final List<String> RESERVED =
            List.of("mask", "place", "at", "message", "value", "from", "to", "other");

    private final List<FlatColumn> columns = new ArrayList<>();
    private final NameAllocator names = new NameAllocator();

    FlatColumns() {
        RESERVED.forEach(names::newName);
    }

    List<FlatColumn> all() {
        return List.copyOf(columns);
    }

    /** Where the columns of a message are found. */
    Source source() {
        return this::add;
    }

    /** No column begins with a capital: it would hide the type of that name. */
    private int add(String name, TypeName type) {
        String column = Character.toLowerCase(name.charAt(0)) + name.substring(1);
        columns.add(new FlatColumn(names.newName(column), type));
        return columns.size() - 1;
    }

    /** Gives a value its column. */
    interface Source {
        int column(String name, TypeName type);
    }

    /** The columns that the cases of a sum share: only one of them is there at a time. */
    final class Shared {
        private final Source further;
        private final List<Integer> shared = new ArrayList<>();

        Shared(Source further) {
            this.further = further;
        }

        /** Where the columns of one more case are found. */
        Source source() {
            List<Integer> free = new ArrayList<>(shared);
            return (name, type) -> free.stream()
                    .filter(column -> columns.get(column).type().equals(type))
                    .findFirst()
                    .map(column -> taken(column, free))
                    .orElseGet(() -> added(type));
        }

        private int taken(Integer column, List<Integer> free) {
            free.remove(column);
            return column;
        }

        private int added(TypeName type) {
            long before = shared.stream()
                    .filter(column -> columns.get(column).type().equals(type))
                    .count();
            int column = further.column(type + "s" + before, type);
            shared.add(column);
            return column;
        }
    }
}
