package dev.steadystate.runtime.internal;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * What is in a state file, most significant bytes first:
 *
 * <pre>
 * 8 bytes  magic
 * 4 bytes  version of the format
 * 4 bytes  length of the body
 *          body: graph, actor, instance; count of cells; name and type of each; length and value of each
 * 4 bytes  CRC32C of all before
 * </pre>
 *
 * Magic, version, length and checksum stay as they are in all versions to come.
 */
final class StateFormat {
    static final int VERSION = 1;

    private static final long MAGIC = 0x8953_5441_5445_0d0aL;
    private static final int HEAD = Long.BYTES + 2 * Integer.BYTES;
    private static final int FRAME = HEAD + Integer.BYTES;

    private final String graph;
    private final String actor;
    private final int instance;

    /** A file of one instance of an actor. */
    StateFormat(String graph, String actor, int instance) {
        this.graph = graph;
        this.actor = actor;
        this.instance = instance;
    }

    /** Why bytes are not the state that is asked for. */
    static final class Mismatch extends Exception {
        private static final long serialVersionUID = 1L;

        /** It may be what another version of the program has written. */
        final boolean otherVersion;

        Mismatch(String what, boolean otherVersion) {
            super(what);
            this.otherVersion = otherVersion;
        }

        Mismatch(String what, Throwable cause) {
            super(what, cause);
            this.otherVersion = false;
        }

        String what() {
            return String.valueOf(getMessage());
        }
    }

    // ---- write

    byte[] write(List<DurableCell> cells) {
        StateWriter body = new StateWriter();
        body.putText(graph);
        body.putText(actor);
        body.putInt(instance);
        body.putInt(cells.size());
        for (DurableCell cell : cells) {
            body.putText(cell.name);
            body.putText(cell.type);
        }
        for (DurableCell cell : cells) {
            byte[] value = cell.write();
            body.putInt(value.length);
            body.putBytes(value);
        }
        return framed(body.toBytes(), VERSION);
    }

    static byte[] framed(byte[] body, int version) {
        ByteBuffer file = ByteBuffer.allocate(FRAME + body.length);
        file.putLong(MAGIC).putInt(version).putInt(body.length).put(body);
        return file.putInt(checksum(file.array(), file.position())).array();
    }

    static int checksum(byte[] bytes, int length) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, 0, length);
        return (int) checksum.getValue();
    }

    // ---- read

    /** Sets the cells to the values of a file; those that it doesn't know stay as they are. */
    void read(byte[] file, List<DurableCell> cells) throws Mismatch {
        StateReader body = body(file);
        try {
            requireOwn(body);
            readCells(body, cells);
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            throw new Mismatch("makes no sense: " + Texts.describe(e), e);
        }
    }

    private static StateReader body(byte[] file) throws Mismatch {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        requireMagic(file);
        if (file.length < FRAME) {
            throw new Mismatch("is truncated: it has " + file.length + " bytes", false);
        }
        int version = bytes.getInt(Long.BYTES);
        long length = FRAME + (long) bytes.getInt(Long.BYTES + Integer.BYTES);
        if (file.length < length) {
            throw new Mismatch("is truncated: it has " + file.length + " of " + length + " bytes", false);
        }
        if (file.length > length
                || bytes.getInt(file.length - Integer.BYTES) != checksum(file, file.length - Integer.BYTES)) {
            throw new Mismatch("is damaged: its checksum is wrong", false);
        }
        if (version != VERSION) {
            throw new Mismatch(
                    "has format " + version + ", but this version of the program reads format " + VERSION, true);
        }
        return new StateReader(bytes.slice(HEAD, file.length - FRAME));
    }

    private static void requireMagic(byte[] file) throws Mismatch {
        byte[] magic = ByteBuffer.allocate(Long.BYTES).putLong(MAGIC).array();
        for (int i = 0; i < magic.length; i++) {
            if (i >= file.length) {
                throw new Mismatch("is truncated: it has " + file.length + " bytes", false);
            }
            if (file[i] != magic[i]) {
                throw new Mismatch("is no state file: it does not begin as such", false);
            }
        }
    }

    private void requireOwn(StateReader body) throws Mismatch {
        String itsGraph = body.getText();
        String itsActor = body.getText();
        int itsInstance = body.getInt();
        if (!itsGraph.equals(graph) || !itsActor.equals(actor) || itsInstance != instance) {
            throw new Mismatch(
                    "holds the state of " + itsActor + "-" + itsInstance + " of graph " + itsGraph + ", not of " + actor
                            + "-" + instance + " of graph " + graph,
                    true);
        }
    }

    private static void readCells(StateReader body, List<DurableCell> cells) throws Mismatch {
        Map<String, DurableCell> unread = new HashMap<>();
        cells.forEach(cell -> unread.put(cell.name, cell));
        DurableCell[] inFile = new DurableCell[body.count(2 * Integer.BYTES)];
        for (int i = 0; i < inFile.length; i++) {
            String name = body.getText();
            inFile[i] = known(unread.remove(name), name, body.getText());
        }
        for (DurableCell cell : inFile) {
            readCell(body.part(body.getInt()), cell);
        }
        if (!body.isAtEnd()) {
            throw new IllegalArgumentException("there is more than its cells");
        }
    }

    private static DurableCell known(@Nullable DurableCell cell, String name, String type) throws Mismatch {
        if (cell == null) {
            throw new Mismatch("holds a cell \"" + name + "\", which the actor does not have", true);
        }
        if (!cell.type.equals(type)) {
            throw new Mismatch(
                    "holds cell \"" + name + "\" as " + type + ", but in the actor it is " + cell.type, true);
        }
        return cell;
    }

    private static void readCell(StateReader value, DurableCell cell) throws Mismatch {
        try {
            cell.read(value);
        } catch (RuntimeException e) {
            throw new Mismatch("holds a value of cell \"" + cell.name + "\" that is refused: " + Texts.describe(e), e);
        }
        if (!value.isAtEnd()) {
            throw new IllegalArgumentException("there is more than the value of cell \"" + cell.name + "\"");
        }
    }
}
