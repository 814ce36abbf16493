package dev.steadystate.telemetry.internal.history;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;

/**
 * A file of history: a header that names the graph it is of, then records, each with its length and a checksum. A record that breaks
 * off at the end of the file is what a killed process leaves and is no damage.
 */
final class Segment {
    private static final int MAGIC = 0x53534831; // "SSH1"
    private static final int LONGEST_RECORD = 64 << 20;
    private static final byte MOMENT = 'M';
    private static final byte NOTES = 'N';

    private Segment() {}

    /** A file that is not what was written to it. */
    static final class Damaged extends IOException {
        private static final long serialVersionUID = 1;

        Damaged(String message) {
            super(message);
        }
    }

    /**
     * Reads what a file holds into a history; what comes before damage is read as well. Files of other graphs are left out, and what
     * comes after the present, which a clock that was set back makes possible.
     */
    static void read(Path file, String fingerprint, long now, History history) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            if (in.readInt() != MAGIC) {
                throw new Damaged("it does not begin as a file of history does");
            }
            if (!in.readUTF().equals(fingerprint)) {
                return;
            }
            for (int record = 1; ; record++) {
                int length = in.readInt();
                int checksum = in.readInt();
                if (length < 9 || length > LONGEST_RECORD) {
                    throw new Damaged("record " + record + " has the impossible length " + length);
                }
                byte[] body = new byte[length];
                in.readFully(body);
                if (checksum != checksum(body)) {
                    throw new Damaged("the checksum of record " + record + " does not match");
                }
                add(body, now, history);
            }
        } catch (EOFException end) {
            // all that was written has been read
        }
    }

    private static void add(byte[] body, long now, History history) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(body));
        byte kind = in.readByte();
        long at = in.readLong();
        if (at > now) {
            return;
        }
        switch (kind) {
            case MOMENT -> {
                Moment.Summary summary =
                        new Moment.Summary(in.readFloat(), in.readFloat(), in.readByte(), in.readInt(), in.readByte());
                history.add(new Moment(at, summary, in.readAllBytes()));
            }
            case NOTES -> history.add(new PastNotes(at, in.readAllBytes()));
            default -> throw new Damaged("there is a record of the unknown kind " + kind);
        }
    }

    static byte[] header(String fingerprint) {
        return bytes(out -> {
            out.writeInt(MAGIC);
            out.writeUTF(fingerprint);
        });
    }

    static byte[] record(Moment moment) {
        return record(out -> {
            out.writeByte(MOMENT);
            out.writeLong(moment.at());
            Moment.Summary summary = moment.summary();
            out.writeFloat(summary.busy());
            out.writeFloat(summary.fill());
            out.writeByte(summary.alert());
            out.writeInt(summary.restarts());
            out.writeByte(summary.state());
            out.write(moment.packed());
        });
    }

    static byte[] record(PastNotes notes) {
        return record(out -> {
            out.writeByte(NOTES);
            out.writeLong(notes.at());
            out.write(notes.packed());
        });
    }

    private static byte[] record(Body body) {
        byte[] bytes = bytes(body);
        return bytes(out -> {
            out.writeInt(bytes.length);
            out.writeInt(checksum(bytes));
            out.write(bytes);
        });
    }

    private static int checksum(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return (int) crc.getValue();
    }

    /** Writes something. */
    private interface Body {
        void writeTo(DataOutputStream out) throws IOException;
    }

    private static byte[] bytes(Body body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            body.writeTo(new DataOutputStream(out));
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return out.toByteArray();
    }
}
