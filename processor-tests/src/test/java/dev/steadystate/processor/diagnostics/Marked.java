package dev.steadystate.processor.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dagger.internal.codegen.ComponentProcessor;
import dev.steadystate.processor.SteadyStateProcessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * A file of package {@code a} in which comments say which line has which mistake: {@code // <-- [NoReceiver] text}. It
 * passes if the compiler prints exactly these errors at these lines, and no other.
 */
final class Marked {
    private static final String HEADER = "package a;"
            + " import dev.steadystate.*; import dev.steadystate.runtime.*;"
            + " import jakarta.inject.*; import java.util.*;\n";
    private static final Pattern MARK = Pattern.compile("// <-- (.*?)(?=\\s*// <-- |$)");

    private Marked() {}

    /** Compiles the source, and compares what is printed with the marks. */
    static void check(String source) {
        List<String> expected = marks(source);
        Compilation compilation = compile(Compiler.javac(), file("a.Source", source));
        assertThat(errors(compilation)).as(source).containsExactlyInAnyOrderElementsOf(expected);
    }

    /** A source file of package {@code a} with the usual imports. */
    static JavaFileObject file(String name, String source) {
        return JavaFileObjects.forSourceString(name, HEADER + source);
    }

    /** Compiles with this processor and Dagger's. */
    static Compilation compile(Compiler compiler, JavaFileObject... files) {
        return compiler.withProcessors(new SteadyStateProcessor(), new ComponentProcessor())
                .compile(files);
    }

    /** The errors in the order in which they are printed, each with its line in the source. */
    static List<String> errors(Compilation compilation) {
        return compilation.diagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> line(diagnostic) + ": " + diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    private static long line(Diagnostic<?> diagnostic) {
        return diagnostic.getLineNumber() == Diagnostic.NOPOS ? 0 : diagnostic.getLineNumber() - 1;
    }

    private static List<String> marks(String source) {
        List<String> marks = new ArrayList<>();
        int line = 0;
        for (String text : source.split("\n", -1)) {
            line++;
            Matcher matcher = MARK.matcher(text);
            while (matcher.find()) {
                marks.add(line + ": " + matcher.group(1).strip());
            }
        }
        return marks;
    }
}
