package dev.steadystate.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;

/** Names made from names. */
final class Identifiers {
    private Identifiers() {}

    /** {@code onNumber} becomes {@code OnNumber}. */
    static String capital(String name) {
        return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** {@code Worker} becomes {@code worker}, {@code Outer.Inner} becomes {@code outerInner}. */
    static String variable(ClassName type) {
        String name = String.join("", type.simpleNames());
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** Any text as an identifier: {@code log-lines} becomes {@code logLines}. */
    static String variable(String text) {
        StringBuilder name = new StringBuilder();
        boolean wordStarts = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isJavaIdentifierPart(c)) {
                name.append(wordStarts ? Character.toUpperCase(c) : c);
                wordStarts = false;
            } else {
                wordStarts = name.length() > 0;
            }
        }
        return NameAllocator.toJavaIdentifier(name.length() == 0 ? "_" : name.toString());
    }
}
