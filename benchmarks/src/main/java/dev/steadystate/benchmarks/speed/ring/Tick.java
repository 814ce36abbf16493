package dev.steadystate.benchmarks.speed.ring;

/** A small flat message. */
public record Tick(long id, double price, int size) {
    /** A message that can be told from its neighbours. */
    public static Tick of(long id) {
        return new Tick(id, id * 0.5, (int) id & 0xFF);
    }

    /** Depends on all components. */
    public long checksum() {
        return id + (long) price + size;
    }
}
