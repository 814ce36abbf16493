package dev.steadystate.runtime.internal;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what a {@link StateWriter} wrote. What makes no sense is an {@link IllegalArgumentException} or a buffer that ends too early. */
public final class StateReader {
    private final ByteBuffer bytes;

    StateReader(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    /**
     * How a value is read.
     *
     * @param <T> its type
     */
    public interface Reading<T> {
        /** Reads a value. */
        T read(StateReader in);
    }

    public boolean getBoolean() {
        byte value = bytes.get();
        if (value != 0 && value != 1) {
            throw new IllegalArgumentException("neither true nor false: " + value);
        }
        return value == 1;
    }

    public byte getByte() {
        return bytes.get();
    }

    public short getShort() {
        return bytes.getShort();
    }

    public char getChar() {
        return bytes.getChar();
    }

    public int getInt() {
        return bytes.getInt();
    }

    public long getLong() {
        return bytes.getLong();
    }

    public float getFloat() {
        return Float.intBitsToFloat(getInt());
    }

    public double getDouble() {
        return Double.longBitsToDouble(getLong());
    }

    /** Reads a text. */
    public String getText() {
        int length = count(Character.BYTES);
        String text = bytes.slice(bytes.position(), length * Character.BYTES)
                .asCharBuffer()
                .toString();
        bytes.position(bytes.position() + length * Character.BYTES);
        return text;
    }

    /** Reads a constant; {@code named} finds it by its name. */
    public <E> E getConstant(Function<String, E> named) {
        return named.apply(getText());
    }

    /** Reads a value, or null if there was none. */
    public <T> @Nullable T getNullable(Reading<T> how) {
        return getBoolean() ? how.read(this) : null;
    }

    /** Reads an {@link Optional}. */
    public <T> Optional<T> getOptional(Reading<T> how) {
        return Optional.ofNullable(getNullable(how));
    }

    /** Reads a list, which can't be changed. */
    public <T> List<T> getList(Reading<T> how) {
        return Collections.unmodifiableList(elements(new ArrayList<>(), how));
    }

    /** Reads a set, which can't be changed and keeps its order. */
    public <T> Set<T> getSet(Reading<T> how) {
        return Collections.unmodifiableSet(elements(new LinkedHashSet<>(), how));
    }

    @SuppressWarnings("NullAway") // elements that were null are null again
    private <T, C extends Collection<T>> C elements(C into, Reading<T> how) {
        for (int left = count(1); left > 0; left--) {
            into.add(getNullable(how));
        }
        return into;
    }

    /** Reads a map, which can't be changed and keeps its order. */
    @SuppressWarnings("NullAway") // what was null is null again
    public <K, V> Map<K, V> getMap(Reading<K> keys, Reading<V> values) {
        Map<K, V> map = new LinkedHashMap<>();
        for (int left = count(2); left > 0; left--) {
            K key = getNullable(keys);
            map.put(key, getNullable(values));
        }
        return Collections.unmodifiableMap(map);
    }

    /** How many things of at least so many bytes follow. */
    int count(int leastBytes) {
        int count = getInt();
        if (count < 0 || count > bytes.remaining() / leastBytes) {
            throw new IllegalArgumentException("a count of " + count + " with " + bytes.remaining() + " bytes left");
        }
        return count;
    }

    /** The next bytes, to be read by themselves. */
    StateReader part(int length) {
        if (length < 0 || length > bytes.remaining()) {
            throw new IllegalArgumentException("a part of " + length + " with " + bytes.remaining() + " bytes left");
        }
        StateReader part = new StateReader(bytes.slice(bytes.position(), length));
        bytes.position(bytes.position() + length);
        return part;
    }

    boolean isAtEnd() {
        return !bytes.hasRemaining();
    }
}
