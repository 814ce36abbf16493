package dev.steadystate.telemetry.internal.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * An answer.
 *
 * @param status the status code of HTTP
 * @param type the content type
 * @param headers further headers
 * @param length how many bytes the body has; -1 if that is known only when it has been written
 * @param body writes the body
 */
public record Reply(int status, String type, Map<String, String> headers, long length, Body body) {
    /** Plain text. */
    public static final String TEXT = "text/plain; charset=utf-8";
    /** JSON, which is always UTF-8. */
    public static final String JSON = "application/json";

    /** Writes a body. It may be called on several threads at a time. */
    public interface Body {
        /**
         * Writes all of it.
         *
         * @throws IOException if the client has gone
         */
        void writeTo(OutputStream out) throws IOException;
    }

    /** {@return an answer that is in memory} */
    public static Reply bytes(int status, String type, Map<String, String> headers, byte[] body) {
        return new Reply(status, type, headers, body.length, out -> out.write(body));
    }

    /** {@return one line of text} */
    public static Reply text(int status, String line) {
        return bytes(status, TEXT, Map.of(), (line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** An answer that is written bit by bit, so that it need not be in memory as a whole. */
    public static Reply streamed(String type, Body body) {
        return new Reply(200, type, Map.of(), -1, body);
    }

    /** {@return this with one more header} */
    public Reply with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new Reply(status, type, Map.copyOf(more), length, body);
    }
}
