package dev.steadystate.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.List;

/**
 * A message type whose lanes keep its values in columns, an array a column.
 *
 * @param type the record or sealed interface
 * @param open whether every package can name it
 * @param value how a message is laid out: a product or a sum
 * @param columns the columns, which the values within refer to by their place in this list
 */
public record FlatType(ClassName type, boolean open, FlatValue value, List<FlatColumn> columns) {
    /** What the last case of a sealed interface with enums is called; no record is. */
    public static final String CONSTANT = "enum";

    /** The cases of a sealed interface that are received one by one; empty if there are too many, and for a record. */
    public static List<String> cases(FlatValue value) {
        if (!(value instanceof FlatValue.Sum sum) || sum.records().size() > FlatValue.Sum.MOST_CASES) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        sum.records().forEach(each -> names.add(each.name()));
        if (!sum.enums().isEmpty()) {
            names.add(CONSTANT);
        }
        return List.copyOf(names);
    }
}
