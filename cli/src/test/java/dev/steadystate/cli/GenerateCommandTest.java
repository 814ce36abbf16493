package dev.steadystate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code steady-state -d … -n …}, as a user types it. */
final class GenerateCommandTest {
    private static final String DIAGRAM =
            "digraph { Till [label=\"AtLeastEvery(1s)\"]; Till -> Ledger [label=\"name::orders <Order>\"] }";

    @TempDir
    Path folder;

    private final InputStream in = System.in;
    private final Terminal terminal = new Terminal();
    private final StringWriter out = terminal.out;
    private final StringWriter err = terminal.err;

    private int run(String... args) {
        return terminal.run(args);
    }

    private String diagram(String text) throws IOException {
        return Files.writeString(folder.resolve("shop.dot"), text).toString();
    }

    private String project() {
        return folder.resolve("shop").toString();
    }

    @Test
    void writesAProjectAndReportsFileByFile() throws IOException {
        int code = run("-d", diagram(DIAGRAM), "-n", "shop", "-o", project(), "--package", "org.acme.shop");

        assertThat(code).isEqualTo(ExitCode.OK);
        assertThat(out.toString())
                .contains("written                  src/main/java/org/acme/shop/Till.java")
                .endsWith("shop: 14 written" + System.lineSeparator());
        assertThat(folder.resolve("shop/src/test/java/org/acme/shop/LedgerTest.java"))
                .exists();
    }

    @Test
    void aProjectKeepsItsPackageUnlessAnotherOneIsAskedFor() throws IOException {
        run("-d", diagram(DIAGRAM), "-n", "shop", "-o", project(), "--package", "org.acme.shop");

        assertThat(run("-d", diagram(DIAGRAM), "-n", "shop", "-o", project())).isEqualTo(ExitCode.OK);

        assertThat(out.toString()).endsWith("shop: 14 unchanged" + System.lineSeparator());
        assertThat(folder.resolve("shop/src/main/java/com")).doesNotExist();
    }

    @Test
    void aDryRunWritesNothing() throws IOException {
        int code = run("-d", diagram(DIAGRAM), "-n", "shop", "-o", project(), "--dry-run");

        assertThat(code).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains("dry run, nothing was written: ");
        assertThat(folder.resolve("shop")).doesNotExist();
    }

    @Test
    void mistakesOfADiagramArePrintedAndNothingIsWritten() throws IOException {
        int code = run("-d", diagram("digraph { a [label=\"OnEvent(x\"] }"), "-n", "shop", "-o", project());

        assertThat(code).isEqualTo(ExitCode.MISTAKES);
        assertThat(err.toString())
                .contains(
                        "shop.dot:1:21: OnEvent( has no end; close it with ')'", "                    ^", "1 mistake");
        assertThat(folder.resolve("shop")).doesNotExist();
    }

    @Test
    void partsThatNeverDoAnythingAreMistakesToo() throws IOException {
        int code = run("-d", diagram("digraph {\n  a -> b -> a\n}"), "-n", "shop", "-o", project());

        assertThat(code).isEqualTo(ExitCode.MISTAKES);
        assertThat(err.toString())
                .contains("shop.dot:2:3: cycle \"a\" → \"b\" → \"a\" never starts", "  a -> b -> a\n  ^\n");
        assertThat(folder.resolve("shop")).doesNotExist();
    }

    @Test
    void whatCanNotBeWrittenInJavaHasItsPlaceToo() throws IOException {
        String generics =
                "digraph {\n  a -> b [label=\"name::x <Crate<Order>>\"];\n  a -> b [label=\"name::y <Crate>\"]\n}";

        assertThat(run("-d", diagram(generics), "-n", "shop", "-o", project())).isEqualTo(ExitCode.MISTAKES);
        assertThat(err.toString())
                .contains(
                        "shop.dot:3:3: channel \"y\" carries Crate with no type arguments, another channel with one type"
                                + " argument; write the same for both, or call one of them otherwise");
    }

    @Test
    void aFolderInPlaceOfADiagramIsToldInOneLine() {
        assertThat(run("-d", folder.toString(), "-n", "shop", "-o", project())).isEqualTo(ExitCode.FILES);
        assertThat(err.toString()).contains(folder + " is a folder").hasLineCount(1);
    }

    @Test
    void aMissingFileIsToldInOneLine() {
        int code = run("-d", folder.resolve("none.dot").toString(), "-n", "shop", "-o", project());

        assertThat(code).isEqualTo(ExitCode.FILES);
        assertThat(err.toString()).contains("none.dot: there is no such file").hasLineCount(1);
    }

    @Test
    void wrongNamesAndMissingOptionsAreUsageErrors() throws IOException {
        assertThat(run("-d", diagram(DIAGRAM), "-n", "a b")).isEqualTo(ExitCode.USAGE);
        assertThat(run("-d", diagram(DIAGRAM))).isEqualTo(ExitCode.USAGE);
        assertThat(run("--nonsense")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString())
                .contains(
                        "\"a b\" is no name for a project",
                        "Name the diagram and the project: -d shop.dot -n shop",
                        "--nonsense");
    }

    @Test
    void forceAsksForEachEditedFileThatDiffersAndOverwritesOnYes() throws IOException {
        Path till = editedTill();
        String changed = diagram(DIAGRAM.replace("<Order>", "<Order> #8"));

        answer("n\n");
        assertThat(run("-d", changed, "-n", "shop", "-o", project(), "--force")).isEqualTo(ExitCode.OK);
        assertThat(Files.readString(till)).startsWith("// mine");
        assertThat(out.toString()).contains("Overwrite it? What you have changed in it is lost. [y/N]", "-// mine");

        answer("y\n");
        assertThat(run("-d", changed, "-n", "shop", "-o", project(), "--force")).isEqualTo(ExitCode.OK);
        assertThat(Files.readString(till)).contains("capacity = 8");
        assertThat(out.toString()).contains("overwritten              src/main/java/com/example/shop/Till.java");
    }

    @Test
    void forceWithAPathOverwritesThatFileWithoutAsking() throws IOException {
        Path till = editedTill();

        run(
                "-d",
                diagram(DIAGRAM),
                "-n",
                "shop",
                "-o",
                project(),
                "--force",
                "src/main/java/com/example/shop/Till.java");

        assertThat(Files.readString(till)).startsWith("package com.example.shop;");
    }

    @Test
    void forceWithAPathThatIsNoneOfTheProjectIsAMistakeAndNothingIsWritten() throws IOException {
        assertThat(run("-d", diagram(DIAGRAM), "-n", "shop", "-o", project(), "--force", "Till.java"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(err.toString())
                .contains(
                        "--force: the diagram makes no file \"Till.java\"; name files as reports do, such as .gitignore");
        assertThat(folder.resolve("shop")).doesNotExist();
    }

    @Test
    void helpNamesOptionsAndExitCodes() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString())
                .contains("--dry-run", "--force", "generate-completion", "Exit codes:", "3    a file could not");
    }

    @Test
    void versionIsThatOfTheBuild() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).matches("steady-state \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R");
    }

    private Path editedTill() throws IOException {
        run("-d", diagram(DIAGRAM), "-n", "shop", "-o", project());
        Path till = folder.resolve("shop/src/main/java/com/example/shop/Till.java");
        Files.writeString(till, "// mine\n" + Files.readString(till));
        return till;
    }

    private static void answer(String text) {
        System.setIn(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @AfterEach
    void giveBackTheInput() {
        System.setIn(in);
    }
}
