package dev.steadystate.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Types that another processor generates in the same compilation. */
final class DeferralTest {
    private static final String ROOT = "@ActorGraph(modules = BoxModule.class) interface Net extends ActorSystem {}";

    private static final String SOURCE = """
            @Actor
            final class Source {
              @Tx("notes") Sender<Note> notes;
              @OnRoom("notes") void more() { notes.send(new Note("written")); notes.close(); }
            }
            """;

    private static final String SINK = """
            @Actor
            final class Sink {
              private final Box box;
              @Rx("notes") Receiver<Note> notes;
              @Inject Sink(Box box) { this.box = box; }
              @OnMessage("notes") void take(Note note) { box.add(note.text()); }
            }
            """;

    private static final String NOTE = "record Note(String text) {}";

    @TempDir
    Path folder;

    private Build build() {
        return Build.in(folder).with("demo", Parts.BOX, Parts.BOX_MODULE, Parts.run("Net"), ROOT);
    }

    @Test
    void aMessageTypeOfTheNextRound() throws Exception {
        Built built = build().with("demo", SOURCE, SINK)
                .withProcessor(new Generating("Note", NOTE))
                .compile();

        assertThat(built.results("demo.Run")).containsExactly("written");
    }

    @Test
    void anActorOfTheNextRoundIsPartOfTheGraph() throws Exception {
        Built built = build().with("demo", SOURCE, NOTE)
                .withProcessor(new Generating("Sink", SINK))
                .compile();

        assertThat(built.results("demo.Run")).containsExactly("written");
    }

    @Test
    void actorsOfTheNextRoundOnly() throws Exception {
        Built built = build().with("demo", NOTE)
                .withProcessor(new Generating("Sink", SINK))
                .withProcessor(new Generating("Source", SOURCE))
                .compile();

        assertThat(built.results("demo.Run")).containsExactly("written");
    }

    @Test
    void aMessageTypeOfAnExternalPortOfTheNextRound() {
        Build.in(folder)
                .with("demo", """
                        @ActorGraph
                        interface Net extends ActorSystem {
                          @Tx("notes") ExternalSender<Note> notes();
                        }
                        """, """
                        @Actor
                        final class Sink {
                          @Rx("notes") Receiver<Note> notes;
                          @OnMessage("notes") void take(Note note) {}
                        }
                        """)
                .withProcessor(new Generating("Note", NOTE))
                .compile()
                .succeeds();
    }

    /** Generates one type in the first round. */
    private static final class Generating extends AbstractProcessor {
        private final String name;
        private final String type;
        private boolean done;

        Generating(String name, String type) {
            this.name = name;
            this.type = type;
        }

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
                try (Writer writer = processingEnv
                        .getFiler()
                        .createSourceFile("demo." + name)
                        .openWriter()) {
                    writer.append(Source.of("demo", type).getCharContent(true));
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            }
            return false;
        }
    }
}
