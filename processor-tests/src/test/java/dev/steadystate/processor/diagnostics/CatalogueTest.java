package dev.steadystate.processor.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import dev.steadystate.processor.diagnose.Code;
import dev.steadystate.processor.diagnose.Findings;
import dev.steadystate.processor.diagnose.FindingsPrinter;
import dev.steadystate.processor.diagnose.SourceTypes;
import dev.steadystate.processor.model.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every code of the catalogue is exercised by a test and explained in the docs. */
final class CatalogueTest {
    private static final Path DOCS = Path.of("../docs/diagnostics.md");
    private static final Pattern PRINTED = Pattern.compile("(?:// <-- |\\d: )\\[(\\w+)]");
    private static final Pattern SECTION = Pattern.compile("(?m)^### (\\w+)$");

    @Test
    void everyCodeIsExercised() throws IOException {
        List<String> exercised = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/test/java/dev/steadystate/processor/diagnostics"))) {
            for (Path file : files.toList()) {
                exercised.addAll(found(PRINTED, Files.readString(file)));
            }
        }
        assertThat(exercised).containsAll(codes());
    }

    @Test
    void everyCodeHasOneSectionInTheDocsAndNoOtherHas() throws IOException {
        assertThat(found(SECTION, Files.readString(DOCS))).containsExactlyInAnyOrderElementsOf(codes());
    }

    @TestFactory
    Stream<DynamicTest> theExampleOfEachSectionIsToldSoAtTheLineThatItMarks() throws IOException {
        Matcher sections = Pattern.compile("(?ms)^### (\\w+)$(?:(?!^###).)*?^```java\n(.*?)^```$")
                .matcher(Files.readString(DOCS));
        return sections.results()
                .map(section -> DynamicTest.dynamicTest(
                        section.group(1), () -> checkExample(section.group(1), section.group(2))));
    }

    private static void checkExample(String code, String example) {
        int line = 1
                + (int) example.substring(0, example.indexOf("// here"))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        Compilation compilation = Marked.compile(
                Compiler.javac().withOptions("--release", "17", "-Asteadystate.topology.path=src/test/diagrams"),
                Marked.file("a.Source", example));
        assertThat(Marked.errors(compilation))
                .filteredOn(error -> !error.contains("cannot find symbol\n  symbol:   class OrderBatch"))
                .singleElement()
                .asString()
                .startsWith(line + ": [" + code + "] ");
    }

    @Test
    void aFailureOfTheProcessorIsAFindingAtTheElementAtHand() {
        Compilation compilation = Compiler.javac()
                .withProcessors(new FailingProcessor())
                .compile(Marked.file("a.Source", "@Actor class Ticker {}"));
        assertThat(Marked.errors(compilation))
                .singleElement()
                .asString()
                .startsWith(
                        "1: [InternalError] the processor failed here with java.lang.IllegalStateException: no idea at ")
                .endsWith("; please report this, with the class");
    }

    private static List<String> codes() {
        return Stream.of(Code.values()).map(Code::code).toList();
    }

    private static List<String> found(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    /** Fails at a class, and says so as this project's processor does. */
    private static final class FailingProcessor extends AbstractProcessor {
        private final SourceTypes sources = new SourceTypes();
        private final Findings findings = new Findings();

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latest();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            sources.add(round);
            if (round.processingOver()) {
                findings.internalError(Position.of("a.Ticker"), new IllegalStateException("no idea"));
                new FindingsPrinter(processingEnv, sources).print(findings);
            }
            return false;
        }
    }
}
