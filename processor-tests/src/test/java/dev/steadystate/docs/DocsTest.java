package dev.steadystate.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dagger.internal.codegen.ComponentProcessor;
import dev.steadystate.processor.SteadyStateProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The code of the docs compiles, and what they quote of generated code is what is generated. */
class DocsTest {
    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
    private static final String IMPORTS = """
            import dagger.Module;
            import dagger.Provides;
            import dev.steadystate.*;
            import dev.steadystate.runtime.*;
            import jakarta.inject.*;
            import java.time.*;
            import java.util.List;
            """;

    @TestFactory
    Stream<DynamicTest> everyPageCompiles() throws IOException {
        try (Stream<Path> docs = Files.list(PROJECT.resolve("docs"))) {
            List<Path> pages = Stream.concat(docs, Stream.of(PROJECT.resolve("README.md")))
                    .filter(page -> page.toString().endsWith(".md"))
                    .filter(page -> !page.endsWith("diagnostics.md"))
                    .sorted()
                    .toList();
            return pages.stream()
                    .map(page -> DynamicTest.dynamicTest(page.getFileName().toString(), () -> compile(page)));
        }
    }

    private static void compile(Path page) throws IOException {
        List<JavaBlock> blocks = JavaBlock.of(page);
        List<JavaFileObject> sources = blocks.stream()
                .filter(block -> block.info().isEmpty())
                .map(block -> source(page, block))
                .toList();
        if (sources.isEmpty()) {
            return;
        }
        Compilation compilation = Compiler.javac()
                .withOptions("-Xlint:all,-processing", "-Werror")
                .withProcessors(new SteadyStateProcessor(), ComponentProcessor.forTesting())
                .compile(sources);
        assertThat(compilation.errors()).as("errors in the code of %s", page).isEmpty();
        assertThat(compilation.status()).as("%s", compilation.diagnostics()).isEqualTo(Compilation.Status.SUCCESS);
        for (JavaBlock block : blocks) {
            if (block.info().startsWith("generated ")) {
                assertThat(squeeze(generated(compilation, block.info().substring("generated ".length()))))
                        .as("%s quotes generated code at line %d", page, block.line())
                        .contains(squeeze(block.code()));
            }
        }
    }

    private static JavaFileObject source(Path page, JavaBlock block) {
        String packageName = "docs."
                + page.getFileName()
                        .toString()
                        .replace(".md", "")
                        .replaceAll("\\W", "")
                        .toLowerCase(Locale.ROOT);
        return JavaFileObjects.forSourceString(
                packageName + "." + block.typeName(), "package " + packageName + ";\n" + IMPORTS + block.code());
    }

    private static String generated(Compilation compilation, String fileName) throws IOException {
        for (JavaFileObject file : compilation.generatedFiles()) {
            if (file.getName().endsWith("/" + fileName)) {
                return file.getCharContent(true).toString();
            }
        }
        throw new AssertionError("nothing named " + fileName + " is generated");
    }

    private static String squeeze(String code) {
        return code.replaceAll("\\s+", " ").trim();
    }
}
