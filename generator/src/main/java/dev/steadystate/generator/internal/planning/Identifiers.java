package dev.steadystate.generator.internal.planning;

import dev.steadystate.diagram.Names;
import java.util.Locale;
import javax.lang.model.SourceVersion;

/** Names of fields, methods and variables. */
final class Identifiers {
    private Identifiers() {}

    /** {@code order_desk} as {@code orderDesk}; a keyword gets the suffix. */
    static String lowerCamel(String text, String suffix) {
        String camel = decapitalised(Names.upperCamel(text, "_"));
        String begun = camel.startsWith("_") ? suffix.toLowerCase(Locale.ROOT) + camel.substring(1) : camel;
        return SourceVersion.isKeyword(begun) ? begun + suffix : begun;
    }

    /** {@code OrderDesk} as {@code orderDesk}; {@code URLReader} as {@code urlReader}. */
    static String decapitalised(String name) {
        int upper = 0;
        while (upper < name.length() && Character.isUpperCase(name.charAt(upper))) {
            upper++;
        }
        boolean wordFollows = upper > 1 && upper < name.length() && Character.isLetter(name.charAt(upper));
        int lowered = wordFollows ? upper - 1 : upper;
        return name.substring(0, lowered).toLowerCase(Locale.ROOT) + name.substring(lowered);
    }
}
