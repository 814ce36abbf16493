package dev.steadystate.sample.accesslog;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Bytes of a log as text that can be shown on a terminal. */
final class Text {
    private Text() {}

    /** The bytes as UTF-8; when that is not what they are, or when they hold control characters, these as {@code \xHH}. */
    static String decode(byte[] bytes, int from, int to) {
        return isPlain(bytes, from, to)
                ? new String(bytes, from, to - from, StandardCharsets.ISO_8859_1)
                : decodeSpecial(bytes, from, to);
    }

    private static boolean isPlain(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] < ' ' || bytes[i] == 0x7f) {
                return false;
            }
        }
        return true;
    }

    private static String decodeSpecial(byte[] bytes, int from, int to) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, to - from))
                    .toString();
            if (text.chars().noneMatch(Character::isISOControl)) {
                return text;
            }
        } catch (CharacterCodingException e) {
            return escape(bytes, from, to);
        }
        return escape(bytes, from, to);
    }

    private static String escape(byte[] bytes, int from, int to) {
        StringBuilder text = new StringBuilder(to - from + 16);
        for (int i = from; i < to; i++) {
            if (bytes[i] >= ' ' && bytes[i] != 0x7f) {
                text.append((char) bytes[i]);
            } else {
                text.append(String.format("\\x%02x", bytes[i]));
            }
        }
        return text.toString();
    }
}
