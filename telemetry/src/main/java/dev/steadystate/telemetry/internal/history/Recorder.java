package dev.steadystate.telemetry.internal.history;

import dev.steadystate.telemetry.internal.wire.Frame;
import dev.steadystate.telemetry.internal.wire.Notes;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Keeps a frame a second, and notes when they change, in memory and, if asked for, on disk. One thread puts. */
public final class Recorder implements AutoCloseable {
    private static final long STEP_MS = 1_000;

    private final History history;
    private final int[] capacities;
    private final @Nullable HistoryWriter writer;
    private long last = Long.MIN_VALUE;

    /**
     * A recorder.
     *
     * @param history where to
     * @param capacities the capacity of each lane, in messages
     * @param writer writes to disk; null for memory only
     */
    private Recorder(History history, int[] capacities, @Nullable HistoryWriter writer) {
        this.history = history;
        this.capacities = capacities.clone();
        this.writer = writer;
    }

    /** {@return a recorder that keeps all in memory} */
    public static Recorder inMemory(History history, int[] capacities) {
        return new Recorder(history, capacities, null);
    }

    /**
     * A recorder that writes to disk as well, and begins with what it finds there.
     *
     * @param history where to, in memory
     * @param capacities the capacity of each lane, in messages
     * @param directory where to, on disk
     * @param graph the name of the graph
     * @param fingerprint of what the graph consists of; only history of the same is read
     * @param limit how many bytes the files may take
     * @return the recorder
     * @throws IllegalStateException if the directory cannot be made; the message names it
     */
    public static Recorder onDisk(
            History history, int[] capacities, Path directory, String graph, String fingerprint, long limit) {
        HistoryFiles files = new HistoryFiles(directory, graph, fingerprint, limit);
        files.readInto(history, System.currentTimeMillis());
        return new Recorder(history, capacities, new HistoryWriter(files));
    }

    /**
     * Keeps a frame if the one before it is a second old.
     *
     * @param frame the frame
     * @param news the notes that hold since then; null if they are as before
     * @param isFinal whether to keep it in any case
     */
    public void put(Frame frame, @Nullable Notes news, boolean isFinal) {
        if (news != null) {
            PastNotes changed = new PastNotes(frame.at(), Packing.pack(news.json(frame.at())));
            history.add(changed);
            write(frame.at(), Segment.record(changed));
        }
        if (isFinal || frame.at() / STEP_MS != last) {
            last = frame.at() / STEP_MS;
            Moment moment = Moment.of(frame, capacities);
            if (isFinal) {
                history.addLast(moment);
            } else {
                history.add(moment);
            }
            write(frame.at(), Segment.record(moment));
        }
    }

    private void write(long at, byte[] record) {
        if (writer != null) {
            writer.write(at, record);
        }
    }

    @Override
    public void close() {
        if (writer != null) {
            writer.close();
        }
    }
}
