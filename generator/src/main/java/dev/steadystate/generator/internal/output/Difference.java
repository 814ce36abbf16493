package dev.steadystate.generator.internal.output;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.Patch;
import java.util.List;

/** How a file differs from what would be generated. */
final class Difference {
    private static final int CONTEXT = 2;

    private Difference() {}

    /** The lines of a unified diff from the one to the other, without its two lines of file names. */
    static List<String> between(String path, String current, String generated) {
        List<String> before = current.lines().toList();
        Patch<String> patch = DiffUtils.diff(before, generated.lines().toList());
        List<String> unified = UnifiedDiffUtils.generateUnifiedDiff(path, path, before, patch, CONTEXT);
        return unified.subList(Math.min(2, unified.size()), unified.size());
    }
}
