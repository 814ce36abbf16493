package dev.steadystate.generator.internal.planning;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.steadystate.generator.internal.plan.MessagePlan.Field;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Fields that suit the name of a message, to begin with. Most are numbers, so that channels keep the messages as values. */
final class MessageFields {
    private static final Field TEXT =
            new Field(ClassName.get(String.class), "text", "what it says", CodeBlock.of("$S + id", "text "));
    private static final Field TIME = new Field(
            TypeName.LONG, "timeMs", "when it happened, in milliseconds since 1970", CodeBlock.of("1_000 * id"));
    private static final Field VALUE = new Field(
            TypeName.DOUBLE, "value", "what was measured, in a unit of your choice", CodeBlock.of("20 + id % 10"));
    private static final Field CENTS =
            new Field(TypeName.LONG, "cents", "the amount, in cents", CodeBlock.of("100 * id"));
    private static final Field QUANTITY = new Field(TypeName.INT, "quantity", "how many", CodeBlock.of("1"));
    private static final Field BYTES =
            new Field(TypeName.INT, "bytes", "how large it is, in bytes", CodeBlock.of("1_024"));
    private static final Field X = new Field(TypeName.DOUBLE, "x", "where it is, in metres", CodeBlock.of("id"));
    private static final Field Y = new Field(TypeName.DOUBLE, "y", "where it is, in metres", CodeBlock.of("0"));
    private static final Field ROUND =
            new Field(TypeName.INT, "round", "the round that it belongs to", CodeBlock.of("1"));
    private static final Field VOTER = new Field(TypeName.INT, "voter", "the index of who sent it", CodeBlock.of("0"));

    /** Names that contain one of the words have the fields. */
    private record Rule(Set<String> words, List<Field> fields) {}

    private static final List<Rule> RULES = List.of(
            new Rule(Set.of("prepare", "commit", "vote", "ballot", "proposal", "raft"), List.of(ROUND, VOTER)),
            new Rule(
                    Set.of(
                            "reading",
                            "temperature",
                            "measure",
                            "sample",
                            "load",
                            "level",
                            "pressure",
                            "charge",
                            "metric"),
                    List.of(TIME, VALUE)),
            new Rule(
                    Set.of("quote", "bid", "order", "fill", "award", "intent", "trade", "basket"),
                    List.of(QUANTITY, CENTS)),
            new Rule(
                    Set.of("price", "payment", "receipt", "invoice", "bill", "booking", "transfer", "coin", "bread"),
                    List.of(CENTS)),
            new Rule(
                    Set.of("frame", "packet", "chunk", "slice", "picture", "image", "block", "snapshot", "page"),
                    List.of(TIME, BYTES)),
            new Rule(Set.of("position", "move", "location", "body", "sight", "collision"), List.of(X, Y)),
            new Rule(Set.of("tick", "beat", "token", "ping", "pong", "pulse", "event", "change"), List.of(TIME)),
            new Rule(
                    Set.of(
                            "text",
                            "line",
                            "word",
                            "post",
                            "mail",
                            "entry",
                            "document",
                            "question",
                            "answer",
                            "query",
                            "command",
                            "alert",
                            "alarm",
                            "error",
                            "doubt",
                            "rejection",
                            "number",
                            "result"),
                    List.of(TEXT)));

    private MessageFields() {}

    static List<Field> of(String type) {
        String lower = type.toLowerCase(Locale.ROOT);
        return RULES.stream()
                .filter(rule -> rule.words().stream().anyMatch(lower::contains))
                .findFirst()
                .map(Rule::fields)
                .orElse(List.of(TIME));
    }
}
