package dev.steadystate.telemetry.internal.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Writes JSON in UTF-8, without needless spaces. */
public final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final double LARGEST_EXACT = 1L << 53;

    private Json() {}

    /** What writes JSON. */
    public interface Part {
        /**
         * Writes one value.
         *
         * @throws IOException if that to which it is written fails
         */
        void write(JsonGenerator json) throws IOException;
    }

    /** {@return a value as bytes} */
    public static byte[] bytes(Part part) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1024);
        try {
            write(part, out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return out.toByteArray();
    }

    /** Writes a value and leaves the stream open. */
    public static void write(Part part, OutputStream out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            part.write(json);
        }
    }

    /** Writes a number, without a point if it is whole. */
    public static void number(JsonGenerator json, double x) throws IOException {
        if (x == Math.rint(x) && Math.abs(x) < LARGEST_EXACT) {
            json.writeNumber((long) x);
        } else {
            json.writeNumber(x);
        }
    }

    /** {@return what reads JSON} */
    public static JsonParser parser(byte[] json) throws IOException {
        return FACTORY.createParser(json);
    }
}
