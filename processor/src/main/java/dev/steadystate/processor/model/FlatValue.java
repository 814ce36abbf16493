package dev.steadystate.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;

/** How a value is laid out in columns. A column of a sum may serve several of its cases. */
public sealed interface FlatValue {
    /**
     * A primitive, in a column of its type.
     *
     * @param column the column
     */
    record Scalar(TypeName type, int column) implements FlatValue {}

    /**
     * A constant of an enum, as its ordinal; -1 stands for null.
     *
     * @param constants how many there are now
     * @param column the column
     */
    record Constant(ClassName type, int constants, int column) implements FlatValue {}

    /**
     * A record.
     *
     * @param tag the column that is 0 if the record is there and -1 if it is null; -1 where it can't be null: as a message,
     *     and as a case
     */
    record Product(ClassName type, int tag, List<Component> components) implements FlatValue {}

    /**
     * A sealed interface.
     *
     * @param tag the column that says which case it is. Records count from 0; after them come the constants of the enums,
     *     one after the other; -1 stands for null
     * @param records the cases that are records
     * @param enums the cases that are enums
     */
    record Sum(ClassName type, int tag, List<Case> records, List<Constants> enums) implements FlatValue {
        /** With more records than that, a handler is not copied for each of them. */
        static final int MOST_CASES = 8;
    }

    /**
     * A component of a record.
     *
     * @param accessor what the record calls it
     * @param name the same after the names of the records around it: {@code bidPrice}
     */
    record Component(String accessor, String name, FlatValue value) {}

    /**
     * A case of a sealed interface that is a record.
     *
     * @param name the name of the record after those of the records around the sum: {@code bidLimit}
     */
    record Case(String name, Product value) {}

    /**
     * A case of a sealed interface that is an enum.
     *
     * @param name the name of the enum after those of the records around the sum
     */
    record Constants(String name, ClassName type) {}
}
