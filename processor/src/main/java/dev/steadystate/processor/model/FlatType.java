package dev.steadystate.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * A message type whose lanes keep its values in columns, an array a column.
 *
 * @param type the record or sealed interface
 * @param open whether every package can name it
 * @param value how a message is laid out: a product or a sum
 * @param columns the columns, which the values within refer to by their place in this list
 */
public record FlatType(ClassName type, boolean open, FlatValue value, List<FlatColumn> columns) {}
