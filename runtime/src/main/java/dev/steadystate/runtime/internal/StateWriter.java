package dev.steadystate.runtime.internal;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Values as bytes, most significant byte first. */
public final class StateWriter {
    private static final byte ABSENT = 0;
    private static final byte PRESENT = 1;

    private ByteBuffer bytes = ByteBuffer.allocate(256);

    StateWriter() {}

    /**
     * How a value is written.
     *
     * @param <T> its type
     */
    public interface Writing<T> {
        /** Writes a value. */
        void write(StateWriter out, T value);
    }

    private ByteBuffer room(int more) {
        if (bytes.remaining() < more) {
            int needed = Math.addExact(bytes.position(), more);
            ByteBuffer larger =
                    ByteBuffer.allocate((int) Math.min(Integer.MAX_VALUE - 8, Math.max(needed, 2L * needed)));
            bytes = larger.put(bytes.flip());
        }
        return bytes;
    }

    public void putBoolean(boolean value) {
        putByte(value ? PRESENT : ABSENT);
    }

    public void putByte(byte value) {
        room(Byte.BYTES).put(value);
    }

    public void putShort(short value) {
        room(Short.BYTES).putShort(value);
    }

    public void putChar(char value) {
        room(Character.BYTES).putChar(value);
    }

    public void putInt(int value) {
        room(Integer.BYTES).putInt(value);
    }

    public void putLong(long value) {
        room(Long.BYTES).putLong(value);
    }

    public void putFloat(float value) {
        putInt(Float.floatToRawIntBits(value));
    }

    public void putDouble(double value) {
        putLong(Double.doubleToRawLongBits(value));
    }

    /** Writes a text as it is, half surrogate pairs included. */
    public void putText(String value) {
        putInt(value.length());
        ByteBuffer room = room(Math.multiplyExact(value.length(), Character.BYTES));
        room.asCharBuffer().put(value);
        room.position(room.position() + value.length() * Character.BYTES);
    }

    /** Writes a constant by its name. */
    public void putConstant(Enum<?> value) {
        putText(value.name());
    }

    /** Writes whether there is a value, and the value. */
    public <T> void putNullable(@Nullable T value, Writing<? super T> how) {
        putBoolean(value != null);
        if (value != null) {
            how.write(this, value);
        }
    }

    /** Writes what an {@link Optional} has. */
    public <T> void putOptional(Optional<T> value, Writing<? super T> how) {
        putNullable(value.orElse(null), how);
    }

    /** Writes the elements in their order. */
    public <T> void putAll(Collection<? extends T> value, Writing<? super T> how) {
        putInt(value.size());
        for (T each : value) {
            putNullable(each, how);
        }
    }

    /** Writes the entries in their order. */
    public <K, V> void putMap(Map<K, V> value, Writing<? super K> keys, Writing<? super V> values) {
        putInt(value.size());
        value.forEach((key, each) -> {
            putNullable(key, keys);
            putNullable(each, values);
        });
    }

    void putBytes(byte[] value) {
        room(value.length).put(value);
    }

    /** What has been written. */
    byte[] toBytes() {
        byte[] written = new byte[bytes.position()];
        bytes.get(0, written);
        return written;
    }
}
