package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.IntClaim;
import java.util.Objects;

/** The one claim that an end gives out again and again. What is sent goes to further lanes as well if there are any. */
final class IntPlaces extends Padding implements IntClaim {
    private final IntOutput end;
    private final LaneOutput[] copies;
    private int offset;
    private int size;

    IntPlaces(IntOutput end, LaneOutput... copies) {
        this.end = end;
        this.copies = copies;
    }

    IntPlaces claim(int count) {
        offset = end.place();
        size = count;
        return this;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public void set(int index, int message) {
        end.array[offset + Objects.checkIndex(index, size)] = message;
    }

    @Override
    public int[] array() {
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
            System.arraycopy(end.array, offset, ((IntOutput) copy).array, copy.place(), count);
            copy.stage(count);
        }
    }
}
