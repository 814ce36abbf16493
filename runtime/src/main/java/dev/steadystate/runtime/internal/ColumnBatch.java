package dev.steadystate.runtime.internal;

import java.util.Objects;

/** Where the messages of a batch stand in the columns of a lane. An end gives out one view again and again. */
public abstract class ColumnBatch extends Padding {
    private int offset;
    private int size;

    protected ColumnBatch() {}

    /** Makes this a view of {@code count} messages from a place on. */
    protected final void show(int from, int count) {
        offset = from;
        size = count;
    }

    /** The place of one of the messages. */
    protected final int place(int index) {
        return offset + Objects.checkIndex(index, size);
    }

    /** How many messages there are. */
    public final int size() {
        return size;
    }

    /** The place of the first message in each column. */
    public final int offset() {
        return offset;
    }
}
