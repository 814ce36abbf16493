package dev.steadystate.runtime.internal;

/** A cell as its file knows it. */
final class DurableCell {
    final String name;
    final String type;

    private final State state;
    private final Writing writing;
    private final Reading reading;

    /** Writes the value of the cell. */
    interface Writing {
        void write(StateWriter out);
    }

    /** Reads a value and sets it. */
    interface Reading {
        void read(StateReader in);
    }

    DurableCell(String name, String type, State state, Writing writing, Reading reading) {
        this.name = name;
        this.type = type;
        this.state = state;
        this.writing = writing;
        this.reading = reading;
    }

    static DurableCell of(String name, LongState cell) {
        return new DurableCell(name, "long", cell, out -> out.putLong(cell.get()), in -> cell.set(in.getLong()));
    }

    static DurableCell of(String name, IntState cell) {
        return new DurableCell(name, "int", cell, out -> out.putInt(cell.get()), in -> cell.set(in.getInt()));
    }

    static DurableCell of(String name, DoubleState cell) {
        return new DurableCell(name, "double", cell, out -> out.putDouble(cell.get()), in -> cell.set(in.getDouble()));
    }

    /** A cell that was never set is kept apart from all values. */
    static <R> DurableCell of(String name, RefState<R> cell, StateCodec<R> codec) {
        return new DurableCell(name, codec.type(), cell, out -> out.putNullable(cell.get(), codec::write), in -> {
            R value = in.getNullable(codec::read);
            if (value != null) {
                cell.set(value);
            }
        });
    }

    boolean isUnsaved() {
        return state.isUnsaved();
    }

    void saved() {
        state.saved();
    }

    byte[] write() {
        StateWriter out = new StateWriter();
        writing.write(out);
        return out.toBytes();
    }

    void read(StateReader in) {
        reading.read(in);
        state.mark();
        state.saved();
    }
}
