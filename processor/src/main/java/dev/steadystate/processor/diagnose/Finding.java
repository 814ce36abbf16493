package dev.steadystate.processor.diagnose;

import dev.steadystate.processor.model.Position;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One mistake.
 *
 * @param position where it was made
 * @param root where it is printed if the position is in a class file: the graph's root, or null if there is no graph
 * @param args what the code's text is about
 */
public record Finding(
        Code code, Position position, @Nullable Position root, List<String> args) {
    public Finding {
        args = List.copyOf(args);
    }

    /** The text without the code. */
    public String text() {
        return code.text(args);
    }
}
