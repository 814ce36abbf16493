package dev.steadystate.processor.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dagger.internal.codegen.ComponentProcessor;
import dev.steadystate.processor.SteadyStateProcessor;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From where actors and their types may come, and that nothing is read twice or too early. */
final class ReadingTest {
    private static final String ORDERS = """
            @ActorGraph interface Graph extends ActorSystem {}
            @Actor class Source { @Tx("orders") Sender<Order> orders; @OnRoom("orders") void fill() {} }
            @Actor class Sink { @Rx("orders") Receiver<Order> orders; @OnMessage("orders") void take(Order order) {} }
            """;

    @Test
    void actorsWaitForTypesThatAnotherProcessorGenerates() {
        Compilation compilation = Compiler.javac()
                .withProcessors(new SteadyStateProcessor(), new ComponentProcessor(), new OrderProcessor())
                .compile(Marked.file("a.Source", ORDERS));
        assertThat(Marked.errors(compilation)).isEmpty();
    }

    @Test
    void ofATypeThatNeverComesOnlyTheCompilerSpeaks() {
        Compilation compilation = Marked.compile(Compiler.javac(), Marked.file("a.Source", ORDERS));
        assertThat(Marked.errors(compilation))
                .isNotEmpty()
                .allMatch(error -> error.contains("cannot find symbol") && error.contains("class Order"));
    }

    @Test
    void anActorOfAJarIsJudgedAtTheRootAndNamed(@TempDir Path jar) {
        compileInto(jar, "lib.Numbers", """
                package lib;
                import dev.steadystate.*;
                import dev.steadystate.runtime.*;
                @Actor public final class Numbers {
                  private final LongSender out;
                  Numbers(@Tx("numbers") LongSender out) { this.out = out; }
                  @OnRoom("numbers") void fill() {}
                }
                """);
        String root = """
                @ActorGraph(actors = {lib.Numbers.class, Sink.class})
                interface Graph extends ActorSystem {}
                @Actor class Sink { @Rx("nubmers") LongReceiver numbers; @OnMessage("nubmers") void take(long x) {} }
                @Actor class Unlisted { @Rx("nothing") LongReceiver x; @OnMessage("nothing") void take(long x) {} }
                """;
        Compilation compilation =
                Marked.compile(Compiler.javac().withClasspath(with(jar)), Marked.file("a.Root", root));
        assertThat(Marked.errors(compilation))
                .containsExactly("3: [NoSender] channel \"nubmers\" has no sender; did you mean \"numbers\"?");

        String wrongType = root.replace("nubmers", "numbers").replace("LongReceiver numbers", "IntReceiver numbers");
        compilation = Marked.compile(
                Compiler.javac().withClasspath(with(jar)),
                Marked.file(
                        "a.Root",
                        wrongType.replace("take(long x) {} }\n@Actor class U", "take(int x) {} }\n@Actor class U")));
        assertThat(Marked.errors(compilation))
                .containsExactly("3: [TypesDiffer] channel \"numbers\" carries long at Numbers.arg0"
                        + " but int at Sink.numbers; give both ends the same type");
    }

    @Test
    void aMistakeWithinAJarIsPrintedAtTheRoot(@TempDir Path jar) {
        compileInto(jar, "lib.Numbers", """
                package lib;
                import dev.steadystate.*;
                import dev.steadystate.runtime.*;
                @Actor public final class Numbers {
                  @Tx("numbers") LongSender numbers;
                  @OnRoom("numbers") void fill() {}
                }
                """);
        Compilation compilation = Marked.compile(
                Compiler.javac().withClasspath(with(jar)),
                Marked.file(
                        "a.Root", "@ActorGraph(actors = lib.Numbers.class) interface Graph extends ActorSystem {}"));
        assertThat(Marked.errors(compilation))
                .containsExactly("1: [NoReceiver] lib.Numbers.numbers of the class path: channel \"numbers\" has no"
                        + " receiver; add an actor with @Rx(\"numbers\"), or remove the sender");
    }

    @Test
    void anActorOfTwoGraphsIsToldOfItsOwnMistakesOnce() {
        Marked.check("""
                @ActorGraph(actors = Ticker.class) interface First extends ActorSystem {}
                @ActorGraph(actors = Ticker.class) interface Second extends ActorSystem {}
                @Actor class Ticker {
                  int lost; // <-- [FieldLost] field lost would be lost at a restart; make it final, or a @State cell
                  @Every("1s") void tick() {}
                }
                """);
    }

    @Test
    void portsOfRecordsAndConstructorsCountOnce() {
        Marked.check("""
                @ActorGraph interface Graph extends ActorSystem {}
                @Actor record Source(@Tx("x") LongSender out, @State LongCell next) {
                  Source { Objects.requireNonNull(out); }
                  @OnRoom("x") void fill() {}
                }
                @Actor class Sink {
                  private final LongReceiver in;
                  @Inject Sink(@Rx("y") LongReceiver in) { this.in = in; } // <-- [NoSender] channel "y" has no sender; add an actor with @Tx("y"), or remove the receiver
                  @OnMessage("y") void take(long x) {}
                }
                @Actor record Drain(
                    @Rx("x") IntReceiver x) { // <-- [TypesDiffer] channel "x" carries long at Source.out but int at Drain.x; give both ends the same type
                  @OnMessage("x") void take(int x) {}
                }
                """);
    }

    private static void compileInto(Path folder, String name, String source) {
        Compilation compilation = Marked.compile(Compiler.javac(), JavaFileObjects.forSourceString(name, source));
        assertThat(Marked.errors(compilation)).isEmpty();
        for (JavaFileObject file : compilation.generatedFiles()) {
            if (file.getKind() == JavaFileObject.Kind.CLASS) {
                String path = file.getName().replaceFirst(".*?CLASS_OUTPUT/", "");
                copy(file, folder.resolve(path));
            }
        }
    }

    private static void copy(JavaFileObject file, Path target) {
        try (InputStream in = file.openInputStream()) {
            Files.createDirectories(target.getParent());
            Files.copy(in, target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<File> with(Path folder) {
        String[] own = System.getProperty("java.class.path").split(File.pathSeparator, -1);
        return Stream.concat(Stream.of(folder.toFile()), Arrays.stream(own).map(File::new))
                .toList();
    }

    /** Generates {@code a.Order} in the first round. */
    private static final class OrderProcessor extends AbstractProcessor {
        private boolean done;

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
            if (!done) {
                done = true;
                try (Writer out =
                        processingEnv.getFiler().createSourceFile("a.Order").openWriter()) {
                    out.write("package a; record Order(long id) {}");
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return false;
        }
    }
}
