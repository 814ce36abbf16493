package dev.steadystate.generator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From what drives an actor in a diagram to the annotations of its methods and ports. */
final class DriversTest {
    private static String actor(String dot, String name) {
        ProjectDraft draft = ProjectDraft.of("x.dot", dot, ProjectName.of("x"));
        assertThat(draft.mistakes()).isEmpty();
        return draft.project().orElseThrow().files().get("src/main/java/com/example/x/" + name + ".java");
    }

    /** An actor with inputs a, b and c and an output d. */
    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            OnEvent(a:1)                                  => @OnMessage("a")
            OnEvent(a:1)                                  => @OnMessage("b")
            OnEvent(b:2)                                  => @OnReady("b:2")
            OnEvent(a:1) && OnEvent(b:2)                  => @OnReady({"a", "b:2"})
            OnCapacity(d:10)                              => @Tx(value = "d", capacity = 64, room = 10)
            AtLeastEvery(1 hr)                            => @Every(value = "1h", sends = {})
            AtMostEvery(5s)                               => @Every(value = "5s", ready = "c")
            AtMostEvery(5s) && OnEvent(a:3) && OnEvent(b) => @Every(value = "5s", ready = {"a:3", "b"})
            Other(door_open)                              => private boolean doorOpen() {
            Other(warm)                                   => @Every(value = "100ms", ready = "a")
            Other(warm || dry)                            => if (!warm() && !dry()) {
            ``                                            => @OnMessage("c")
            """)
    void ofAnActorWithInputs(String drivers, String code) {
        String dot =
                "digraph { s -> Joint [label=\"name::a\"]; s -> Joint [label=\"name::b\"]; s -> Joint [label=\"name::c\"];"
                        + " Joint -> y [label=\"name::d\"]; Joint [label=\"" + drivers + "\"] }";

        assertThat(actor(dot, "Joint")).contains(code);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            OnCapacity(d:4)                     => @OnRoom("d")
            OnCapacity(d:4) && AtLeastEvery(1s) => @Every("1s")
            AtMostEvery(2m)                     => @Every("2m")
            Other(door_open)                    => @Every("100ms")
            ``                                  => @Every("1s")
            """)
    void ofASource(String drivers, String code) {
        assertThat(actor("digraph { Source -> y [label=\"name::d\"]; Source [label=\"" + drivers + "\"] }", "Source"))
                .contains(code);
    }

    @Test
    void alternativesWithSomethingInCommonShareIt() {
        String dot = "digraph { s -> T [label=\"name::a\"]; s -> T [label=\"name::b\"]; s -> T [label=\"name::c\"];"
                + " T [label=\"OnEvent(a||b) && OnEvent(c)\"] }";

        assertThat(actor(dot, "T"))
                .contains("@OnReady({\"a\", \"c\"})", "@OnReady({\"b\", \"c\"})", "void dropUnmatched()");
    }

    @Test
    void roomInAnyOfSeveralOutputsIsAMethodForEach() {
        String dot =
                "digraph { s -> T [label=\"name::a\"]; T -> x [label=\"name::d\"]; T -> {v1 v2} [label=\"name::e\"];"
                        + " T -> z [label=\"name::f\"]; T [label=\"OnEvent(a:1) && OnCapacity(d:1||e:2)\"] }";

        assertThat(actor(dot, "T"))
                .contains(
                        """
                    @OnMessage(value = "a", sends = {"d", "f"})
                    void onAToD(FromSToT fromSToT) {
                        // Business logic goes here. As generated, each message from a makes a message for d and f. It waits
                        // for room in d and f; another method does the same for e.
                """,
                        "    @OnMessage(value = \"a\", sends = {\"e\", \"f\"})\n    void onAToE(",
                        "e.next().send(");
    }

    @Test
    void roomInAnyOfSeveralOutputsCanOverlap() {
        String dot = "digraph { T -> x [label=\"name::d\"]; T -> x [label=\"name::e\"]; T -> z [label=\"name::f\"];"
                + " T [label=\"OnCapacity(d||e) && OnCapacity(d||f)\"] }";

        assertThat(actor(dot, "T"))
                .contains("@OnRoom(value = \"d\", sends = \"d\")", "void fillD()")
                .contains("@OnRoom(value = \"e\", sends = {\"e\", \"f\"})", "void fillEAndF()");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            AtMostEvery(1s) && OnEvent(a) => @Every(value = "1s", ready = "a", sends = "e")
            Other(open) && OnEvent(a)     => @Every(value = "100ms", ready = "a", sends = "e")
            OnEvent(a:2)                  => @OnReady(value = "a:2", sends = "e")
            """)
    void roomInAnyOfSeveralOutputsGoesWithEveryDriver(String drivers, String code) {
        String dot = "digraph { s -> T [label=\"name::a\"]; T -> x [label=\"name::d\"]; T -> y [label=\"name::e\"];"
                + " T [label=\"" + drivers + " && OnCapacity(d||e)\"] }";

        assertThat(actor(dot, "T")).contains(code, code.replace("sends = \"e\"", "sends = \"d\""));
    }

    @Test
    void tooManyWaysToHaveRoomAreToldWithTheActor() {
        StringBuilder dot = new StringBuilder("digraph { s -> T [label=\"name::a\"]; T [label=\"OnEvent(a)");
        StringBuilder edges = new StringBuilder();
        for (int i = 0; i < 7; i++) {
            dot.append(" && OnCapacity(d").append(i).append("||e").append(i).append(')');
            edges.append(" T -> x [label=\"name::d")
                    .append(i)
                    .append("\"]; T -> x [label=\"name::e")
                    .append(i)
                    .append("\"];");
        }
        dot.append("\"];").append(edges).append('}');

        assertThat(ProjectDraft.of("x.dot", dot.toString(), ProjectName.of("x")).mistakes())
                .singleElement()
                .satisfies(mistake ->
                        assertThat(mistake.fact()).isEqualTo("the drivers of \"T\" can hold in more than 64 ways"));
    }

    @Test
    void aShareOfABundleIsCounted() {
        String dot = "digraph { {V1 V2 V3 V4} -> T [label=\"name::votes\"]; T [label=\"OnEvent(votes:1:75%)\"] }";

        assertThat(actor(dot, "T"))
                .contains(
                        "@Rx(value = \"votes\", merge = true)",
                        "if (votesQuorum.get() < 3) {",
                        "@OnMessage(\"votes\")");
        assertThat(actor(dot.replace("; T", "; T -> y; T"), "T"))
                .contains("one message in 3 from votes makes a message for t_to_y.");
    }

    @Test
    void aShareOfABundleIsGatheredWhileSomethingElseWaits() {
        String dot = "digraph { {V1 V2 V3 V4} -> T [label=\"name::votes\"]; s -> T [label=\"name::a\"];"
                + " T -> y [label=\"name::d\"]; T [label=\"OnEvent(votes:2:75%) && OnEvent(a:2)\"] }";

        assertThat(actor(dot, "T")).contains("@OnReady({\"votes\", \"a:2\"})").contains("""
                        while (votesQuorum.get() < 5 && votes.available() > 0) {
                            votes.take();
                            votesQuorum.set(votesQuorum.get() + 1);
                        }
                        if (votes.available() == 0) {
                            return; // not enough yet
                        }
                        votesQuorum.set(0);
                        FromVToT fromVToT = votes.take();
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            AtMostEvery(1s) => `` => @Every(value = "1s", ready = "votes")
            Other(open)     => `` => for (int waiting = votes.available(); waiting > 0 && votes.available() > 0; waiting--) {
            ``              => >>PeekCopy => @OnReady("votes")
            """)
    void aShareOfABundleIsWaitedForWhateverElseHolds(String driver, String taking, String code) {
        String and = driver.isEmpty() ? "" : " && " + driver;
        String dot = "digraph { {V1 V2 V3 V4} -> T [label=\"name::votes " + taking
                + "\"]; T [label=\"OnEvent(votes:1:3)" + and + "\"] }";

        assertThat(actor(dot, "T")).contains(code, "while (votesQuorum.get() < 2 && votes.available() > 0) {");
    }

    @Test
    void aShareOfABundleIsCountedOneByOneAlthoughTheDiagramTakesSlices() {
        String dot =
                "digraph { {V1 V2 V3 V4} -> T [label=\"name::votes >>TakeCopy\"]; T [label=\"OnEvent(votes:1:3)\"] }";

        assertThat(actor(dot, "T")).contains("@OnMessage(\"votes\")", "if (votesQuorum.get() < 3) {");
    }

    @Test
    void anEdgeBetweenSomeInstancesOnlyIsTold() {
        String dot = "digraph { s -> {A1 A2 A3}; A1 -> B1; A1 -> B2; A2 -> B2; A3 -> B1; A3 -> B2 }";

        assertThat(ProjectDraft.of("x.dot", dot, ProjectName.of("x")).notes())
                .containsExactly("x.dot:1:28: channel \"a_to_b\" joins only some instances of its ends, but the code "
                        + "sends to any of them, next(); choose lane(…) by context.instance() in the code, or give the instances that "
                        + "differ names of their own");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{A1 A2} -> {B1 B2}",
                "A1 -> B1; A2 -> B2",
                "A1 -> B2; A2 -> B1",
                "A1 -> A2 -> A3 -> A1",
                "A1 -> {B1 B2}"
            })
    void allDealtAndShiftedEdgesNeedNoNote(String edges) {
        String dot = "digraph { s -> A1; " + edges + " }";

        assertThat(ProjectDraft.of("x.dot", dot, ProjectName.of("x")).notes())
                .noneMatch(note -> note.contains("next()"));
    }

    @Test
    void slicesAndPeeksAreTakenAsTheDiagramSays() {
        assertThat(actor("digraph { s -> T [label=\"name::a >>TakeCopy *50\"] }", "T"))
                .contains("@OnBatch(value = \"a\", max = 50)", "Batch<FromSToT> batch");
        assertThat(actor("digraph { s -> T [label=\"name::a >>PeekCopy\"] }", "T"))
                .contains("a.peek();", "a.take();");
    }

    @Test
    void instancesClustersAndNamesBecomeAttributes() {
        String dot = "digraph { subgraph cluster_x { label=\"troupe::io\"; \"my desk\" } "
                + "W1 -> \"my desk\" [label=\"name::a\"]; W2 -> \"my desk\" [label=\"name::a\"] }";

        assertThat(actor(dot, "MyDesk")).contains("@Actor(name = \"my desk\", troupe = \"io\")");
        assertThat(actor(dot, "W")).contains("@Actor(instances = 2)");
    }

    @Test
    void aLongPauseIsLeftOutWhenTheGraphStops() {
        String dot =
                "digraph { s -> T [label=\"name::a #%d\"]; T -> y [label=\"name::d\"]; T [label=\"AtMostEvery(1s)\"] }";

        assertThat(actor(dot.formatted(64), "T")).contains("""
                    /** The pause of {@link #onA} must not keep the graph from stopping: then it takes what is left without. */
                    @Every("100ms")
                    void onAWithoutPause(ActorContext context) {
                        if (!context.isStopRequested()) {
                            return;
                        }
                        for (int left = a.available(); left > 0 && d.room() > 0; left--) {
                            onA();
                        }
                    }
                """);
        assertThat(actor(dot.formatted(2), "T")).doesNotContain("WithoutPause");
    }

    @Test
    void aPauseBeforeABundleIsLeftOutForOneStepAtATime() {
        String dot = "digraph { s -> T [label=\"name::a\"]; T -> {w1 w2} [label=\"name::d\"];"
                + " T [label=\"AtMostEvery(1s) && OnEvent(a:3)\"] }";

        assertThat(actor(dot, "T")).contains("        if (a.available() >= 3) {\n            onA();\n        }\n");
    }

    @Test
    void whatWaitsForAConditionIsTakenAtOnce() {
        String dot = "digraph { s -> T [label=\"name::a\"]; s -> T [label=\"name::b\"]; T -> y [label=\"name::d\"];"
                + " T [label=\"Other(open) && OnEvent(a:2) && OnEvent(b) && OnCapacity(d:4)\"] }";

        assertThat(actor(dot, "T"))
                .contains("if (!open()) {")
                .contains(
                        "for (int waiting = a.available(); waiting >= 2 && b.available() > 0 && d.room() >= 4; waiting -= 2) {");
    }

    @Test
    void aRingOfInstancesSendsToTheNextOne() {
        assertThat(actor("digraph { __world -> N1 -> N2 -> N3 -> N1 }", "N"))
                .contains("nToNOut.lane((context.instance() + 1) % nToNOut.lanes()).send(FromNToN.sample(id));");
    }

    @Test
    void workersChooseAmongInstancesAndBroadcastsCopy() {
        assertThat(actor("digraph { s -> {W1 W2} [label=\"name::a\"] }", "S"))
                .contains("SenderBundle<Sender<FromSToW>> a;", "a.next().send(");
        assertThat(actor("digraph { s -> {v w} [label=\"name::a\"] }", "S")).contains("broadcast = true");
    }
}
