package dev.steadystate.telemetry.internal.http;

import dev.steadystate.telemetry.Patience;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A client that sends whatever it is told to, and reads only when it is told to. */
final class RawClient implements AutoCloseable {
    private static final int GIVE_UP_MS = Math.toIntExact(Patience.LONG.toMillis());

    private final Socket socket = new Socket();
    private final InputStream in;

    RawClient(InetSocketAddress address) throws IOException {
        this(address, 0);
    }

    /** With a receive buffer of so many bytes, so that a server that writes soon has to wait; 0 for the usual one. */
    RawClient(InetSocketAddress address, int receiveBuffer) throws IOException {
        if (receiveBuffer > 0) {
            socket.setReceiveBufferSize(receiveBuffer);
        }
        socket.connect(address);
        socket.setSoTimeout(GIVE_UP_MS);
        in = new BufferedInputStream(socket.getInputStream(), receiveBuffer > 0 ? receiveBuffer : 1 << 16);
    }

    RawClient send(String text) throws IOException {
        return send(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    RawClient send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        return this;
    }

    RawClient get(String path) throws IOException {
        return send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
    }

    /** Reads until the other side closes; what it has not read before that is cut off counts as closed as well. */
    String readAll() throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        try {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                read.write(buffer, 0, n);
            }
        } catch (java.net.SocketException reset) {
            // closed by the other side while it had something unread
        }
        return read.toString(StandardCharsets.UTF_8);
    }

    /** Reads until a text has come. */
    String readUntil(String text) throws IOException {
        StringBuilder read = new StringBuilder();
        char last = text.charAt(text.length() - 1);
        while (true) {
            int c = in.read();
            if (c < 0) {
                throw new IOException("closed before \"" + text + "\" came");
            }
            read.append((char) c);
            int from = read.length() - text.length();
            if (c == last && from >= 0 && read.indexOf(text, from) >= 0) {
                return read.toString();
            }
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
