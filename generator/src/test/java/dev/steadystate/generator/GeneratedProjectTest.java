package dev.steadystate.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of projects, and what becomes of them when the diagram changes. That they compile and run is tested elsewhere. */
final class GeneratedProjectTest {
    private static final String SHOP = """
            digraph shop {
              Till [label="Takes orders AtLeastEvery(100ms)"];
              Pricer [label="Prices orders OnEvent(orders:1)"];
              Till -> Pricer [label="name::orders <Order> #256"];
            }
            """;

    private static final String PRICER = "src/main/java/com/example/shop/Pricer.java";

    @TempDir
    Path folder;

    private static GeneratedProject project(String dot) {
        ProjectDraft draft = ProjectDraft.of("shop.dot", dot, ProjectName.of("shop"));
        assertThat(draft.mistakes()).isEmpty();
        return draft.project().orElseThrow();
    }

    private static String actor(String dot, String name) {
        return project(dot).files().get("src/main/java/com/example/shop/" + name + ".java");
    }

    private Map<String, FileReport> write(String dot) throws IOException {
        return project(dot).writeTo(folder, Overwriting.NEVER, false).stream()
                .collect(Collectors.toMap(FileReport::path, Function.identity()));
    }

    @Test
    void aProjectHasAllThatItTakesToBuildTestShipAndRunIt() {
        SortedMap<String, String> files = project(SHOP).files();

        assertThat(files.keySet())
                .containsExactly(
                        ".gitignore",
                        "Dockerfile",
                        "README.md",
                        "pom.xml",
                        "shop.service",
                        PRICER,
                        "src/main/java/com/example/shop/Shop.java",
                        "src/main/java/com/example/shop/Till.java",
                        "src/main/java/com/example/shop/message/Order.java",
                        "src/main/resources/logback.xml",
                        "src/main/resources/shop.dot",
                        "src/test/java/com/example/shop/PricerTest.java",
                        "src/test/java/com/example/shop/ShopTest.java",
                        "src/test/java/com/example/shop/TillTest.java");
        assertThat(files.get("src/main/resources/shop.dot")).isEqualTo(SHOP);
        assertThat(files.get("pom.xml"))
                .contains("<artifactId>shop</artifactId>")
                .doesNotContain("@artifact@");
        assertThat(files.get("README.md"))
                .contains("| `Pricer` | Prices orders |", "| `orders` | `Order` | `Till` | `Pricer` |");
    }

    @Test
    void anImageHasTheNameAndTheUserThatItMayHave() {
        SortedMap<String, String> files = ProjectDraft.of("x.dot", SHOP, ProjectName.of("My__Shop_2."))
                .project()
                .orElseThrow()
                .files();

        assertThat(files.get("README.md")).contains("`docker build -t my-shop-2 .`");
        assertThat(files.get("Dockerfile"))
                .contains(
                        "docker run --rm -p 127.0.0.1:9900:9900 my-shop-2",
                        "USER app",
                        "\"--telemetry-address\", \"0.0.0.0\"");
    }

    @Test
    void theLabelOfTheGraphSaysWhatItIsAbout() {
        String dot = "digraph lending { label=\"Our library lends books\"; a -> b }";

        assertThat(project(dot).files().get("README.md")).contains("Our library lends books");
        assertThat(project(dot.replace("Our library lends books", "lending"))
                        .files()
                        .get("README.md"))
                .contains("A graph of actors, made from its diagram.");
    }

    @Test
    void testsWriteNumbersOutAndCodeTakesThemFromMessages() {
        SortedMap<String, String> files = project(
                        "digraph { s -> t [label=\"<Map<String, List<int>>>\"]; s -> u [label=\"<Optional<long>>\"] }")
                .files();

        assertThat(files.get("src/main/java/com/example/shop/S.java"))
                .contains("Map.of(\"map \" + id, List.of((int) id))", "Optional.of(id)");
        assertThat(files.get("src/test/java/com/example/shop/STest.java"))
                .contains("Map.of(\"map 1\", List.of(1))", "Optional.of(1L)");
    }

    @Test
    void whatIsForcedMustBeAFileOfTheProject() {
        assertThat(Overwriting.named(List.of(PRICER), project(SHOP))
                        .allows(new FileReport(PRICER, Outcome.DIFFERS, List.of())))
                .isTrue();
        assertThatThrownBy(() -> Overwriting.named(List.of("Pricer.java"), project(SHOP)))
                .hasMessage("the diagram makes no file \"Pricer.java\"; name files as reports do, such as .gitignore");
    }

    @Test
    void anActorReadsAsIfWrittenByHand() {
        assertThat(actor(SHOP, "Pricer")).isEqualTo("""
                package com.example.shop;

                import com.example.shop.message.Order;
                import dev.steadystate.Actor;
                import dev.steadystate.OnMessage;
                import dev.steadystate.Rx;
                import dev.steadystate.State;
                import dev.steadystate.runtime.LongCell;
                import dev.steadystate.runtime.Receiver;

                /** Prices orders. */
                @Actor
                final class Pricer {
                    @Rx("orders")
                    Receiver<Order> orders;

                    @State
                    LongCell received;

                    @OnMessage("orders")
                    void onOrders(Order order) {
                        // Business logic goes here. As generated, messages are counted.
                        received.set(received.get() + 1);
                    }
                }
                """);
    }

    @Test
    void namesOfJavaAndOfGeneratedClassesAreLeftToThem() {
        SortedMap<String, String> files = project("""
                digraph { class -> String -> Shop -> "Shop main" -> "2nd" -> ShopMain }
                """).files();

        assertThat(files.keySet())
                .contains(
                        "src/main/java/com/example/shop/Class.java".replace("Class", "ClassActor"),
                        "src/main/java/com/example/shop/StringActor.java",
                        "src/main/java/com/example/shop/Actor2nd.java",
                        "src/main/java/com/example/shop/ShopMain.java",
                        "src/main/java/com/example/shop/ShopMainActor.java",
                        "src/main/java/com/example/shop/ShopGraph.java");
        assertThat(files.get("src/main/java/com/example/shop/StringActor.java")).contains("@Actor(name = \"String\")");
    }

    @Test
    void aCycleIsCutWhereItComesBack() {
        String dot = "digraph { A [label=\"AtLeastEvery(1s)\"]; A -> B -> A }";

        assertThat(actor(dot, "A"))
                .contains("@OnMessage(value = \"b_to_a\", sends = {})")
                .contains("It sends nothing: b_to_a comes back", "A → B → A");
        assertThat(actor(dot, "B")).contains("@OnMessage(\"a_to_b\")");
    }

    @Test
    void aCycleThatNothingStartsGetsATimer() {
        assertThat(actor("digraph { __mayor -> Rome -> Milan -> Rome }", "Rome"))
                .contains("@Every(\"1s\")\n    void begin() {");
    }

    @Test
    void newActorsAndChannelsAreAddedWhileEditedFilesAreKept() throws IOException {
        write(SHOP);
        Path pricer = folder.resolve(PRICER);
        String mine = Files.readString(pricer).replace("// Business logic goes here.", "// Mine.");
        Files.writeString(pricer, mine);

        Map<String, FileReport> reports =
                write(SHOP.replace("}\n", "  Pricer -> Printer [label=\"name::receipts <Receipt>\"];\n}\n"));

        assertThat(reports.get("src/main/java/com/example/shop/Printer.java").outcome())
                .isEqualTo(Outcome.WRITTEN);
        assertThat(reports.get("src/main/java/com/example/shop/Shop.java").outcome())
                .isEqualTo(Outcome.UPDATED);
        assertThat(reports.get("src/main/java/com/example/shop/Till.java").outcome())
                .isEqualTo(Outcome.UNCHANGED);
        assertThat(reports.get(PRICER).outcome()).isEqualTo(Outcome.DIFFERS);
        assertThat(reports.get(PRICER).difference()).contains("+    @Tx(value = \"receipts\", capacity = 64)");
        assertThat(Files.readString(pricer)).isEqualTo(mine);
    }

    @Test
    void removedActorsAreReportedAndLeft() throws IOException {
        write(SHOP);

        Map<String, FileReport> reports = write("digraph { Till [label=\"AtLeastEvery(100ms)\"] }");

        assertThat(reports.get(PRICER).outcome()).isEqualTo(Outcome.NOT_IN_DIAGRAM);
        assertThat(folder.resolve(PRICER)).exists();
    }

    @Test
    void theSameDiagramGivesTheSameBytes() {
        assertThat(project(SHOP).files()).isEqualTo(project(SHOP).files());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "../a", "-a", "a/b"})
    void aNameThatIsNoneIsTold(String name) {
        assertThatThrownBy(() -> ProjectName.of(name)).hasMessageContaining("is no name for a project; use letters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a..b", "1a", "com.class", "java.lang"})
    void aPackageThatIsNoneIsTold(String name) {
        assertThatThrownBy(() -> new ProjectName("shop", name))
                .hasMessageMatching("(?s).*(is no Java package|belong to the JDK).*");
    }

    @Test
    void thePackageComesFromTheName() {
        assertThat(List.of("shop", "Order-Desk", "3d", "class"))
                .map(name -> ProjectName.of(name).packageName())
                .containsExactly(
                        "com.example.shop", "com.example.orderdesk", "com.example.p3d", "com.example.classapp");
    }
}
