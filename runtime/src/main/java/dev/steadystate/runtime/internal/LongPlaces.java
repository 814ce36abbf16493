package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.LongClaim;
import java.util.Objects;

/** The one claim that an end gives out again and again. What is sent goes to further lanes as well if there are any. */
final class LongPlaces extends Padding implements LongClaim {
    private final LongOutput end;
    private final LaneOutput[] copies;
    private int offset;
    private int size;

    LongPlaces(LongOutput end, LaneOutput... copies) {
        this.end = end;
        this.copies = copies;
    }

    LongPlaces claim(int count) {
        offset = end.place();
        size = count;
        return this;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public void set(int index, long message) {
        end.array[offset + Objects.checkIndex(index, size)] = message;
    }

    @Override
    public long[] array() {
        return end.array;
    }

    @Override
    public int offset() {
        return offset;
    }

    @Override
    public void send(int count) {
        Objects.checkFromIndexSize(0, count, size);
        size = 0;
        end.stage(count);
        for (LaneOutput copy : copies) {
            System.arraycopy(end.array, offset, ((LongOutput) copy).array, copy.place(), count);
            copy.stage(count);
        }
    }
}
