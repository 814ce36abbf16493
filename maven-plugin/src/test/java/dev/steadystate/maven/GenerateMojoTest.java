package dev.steadystate.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.AbstractMojoExecutionException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goal {@code generate}, with its parameters filled in as Maven does it: into the fields. */
final class GenerateMojoTest {
    private static final String TILL = "src/main/java/com/example/shop/Till.java";
    private static final String LEDGER = "src/main/java/com/example/shop/Ledger.java";

    @TempDir
    Path folder;

    private final List<String> said = new ArrayList<>();

    @BeforeEach
    void generateAndEditTwoFiles() throws IOException, AbstractMojoExecutionException {
        draw("digraph { Till [label=\"AtLeastEvery(1s)\"]; Till -> Ledger [label=\"name::orders <Order>\"] }");
        mojo().execute();
        edit(TILL);
        edit(LEDGER);
        draw("digraph { Till [label=\"AtLeastEvery(2s)\"]; Till -> Ledger [label=\"name::sales <Order>\"] }");
        said.clear();
    }

    private void draw(String dot) throws IOException {
        Files.writeString(folder.resolve("shop.dot"), dot);
    }

    private void edit(String path) throws IOException {
        Files.writeString(project(path), Files.readString(project(path)) + "// edited\n");
    }

    private Path project(String path) {
        return folder.resolve("shop").resolve(path);
    }

    private GenerateMojo mojo() {
        GenerateMojo mojo = new GenerateMojo();
        set(mojo, "dot", folder.resolve("shop.dot").toFile());
        set(mojo, "name", "shop");
        set(mojo, "output", folder.resolve("shop").toFile());
        mojo.setLog(log());
        return mojo;
    }

    private Log log() {
        return new SystemStreamLog() {
            @Override
            public void info(CharSequence text) {
                said.add(text.toString());
            }
        };
    }

    private static void set(GenerateMojo mojo, String parameter, Object value) {
        try {
            Field field = GenerateMojo.class.getDeclaredField(parameter);
            field.setAccessible(true);
            field.set(mojo, value);
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError(parameter, impossible);
        }
    }

    @Test
    void whatForceNamesIsOverwrittenAndOtherEditedFilesAreKept() throws IOException, AbstractMojoExecutionException {
        GenerateMojo mojo = mojo();
        set(mojo, "force", List.of(TILL));

        mojo.execute();

        assertThat(project(TILL)).content().contains("@Every(\"2s\")").doesNotContain("// edited");
        assertThat(project(LEDGER)).content().contains("@Rx(\"orders\")").endsWith("// edited\n");
        assertThat(said).contains("overwritten: " + TILL, "differs: " + LEDGER);
    }

    @Test
    void withoutForceEveryEditedFileIsKept() throws IOException, AbstractMojoExecutionException {
        mojo().execute();

        assertThat(project(TILL)).content().contains("@Every(\"1s\")").endsWith("// edited\n");
        assertThat(said)
                .contains("differs: " + TILL, "differs: " + LEDGER)
                .noneMatch(line -> line.startsWith("overwritten"));
    }

    @Test
    void aDryRunSaysWhatForceWouldOverwriteAndWritesNothing() throws IOException, AbstractMojoExecutionException {
        GenerateMojo mojo = mojo();
        set(mojo, "force", List.of(TILL));
        set(mojo, "dryRun", true);

        mojo.execute();

        assertThat(project(TILL)).content().contains("@Every(\"1s\")").endsWith("// edited\n");
        assertThat(said).contains("overwritten: " + TILL);
    }

    @Test
    void aDifferenceIsToldOnce() throws IOException, AbstractMojoExecutionException {
        mojo().execute();
        assertThat(said).contains("    +    @Every(\"2s\")");
        said.clear();

        mojo().execute();

        assertThat(said).contains("kept, edited: " + TILL).noneMatch(line -> line.startsWith("    "));
    }

    @Test
    void whatForceNamesMustBeAFileOfTheProject() {
        GenerateMojo mojo = mojo();
        set(mojo, "force", List.of("Till.java"));

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("the diagram makes no file \"Till.java\"");
        assertThat(said).isEmpty();
    }

    @Test
    void aDiagramThatIsNotThereIsTold() {
        GenerateMojo mojo = mojo();
        set(mojo, "dot", folder.resolve("ship.dot").toFile());

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage(folder.resolve("ship.dot") + ": there is no such file");
    }

    @Test
    void aMistakeInTheDiagramFailsTheBuildEvenWithForce() throws IOException {
        draw("digraph { Till [label=\"OnEvent(nothing)\"] }");
        GenerateMojo mojo = mojo();
        set(mojo, "force", List.of(TILL));

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("\"Till\" waits for messages of channel \"nothing\"");
        assertThat(project(TILL)).content().endsWith("// edited\n");
        assertThat(said).isEmpty();
    }
}
