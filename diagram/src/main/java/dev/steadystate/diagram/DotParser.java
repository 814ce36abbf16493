package dev.steadystate.diagram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads DOT, by its grammar: a method a rule. It stops at the first mistake of the grammar. */
final class DotParser {
    private static final int DEEPEST = 250;
    private static final int MOST_NODES = 100_000;
    private static final int MOST_EDGES = 250_000;

    /** What means something besides how the picture looks. Nothing else is kept, however much there is of it. */
    private static final Set<String> MEANINGFUL = Set.of("label", "model", "shape", "instances", "lanes");

    private static final Set<String> RESERVED = Set.of("node", "edge", "graph", "digraph", "subgraph", "strict");

    private final SourceText source;
    private final Lexer lexer;
    private final Map<String, DotGraph.Node> nodes = new LinkedHashMap<>();
    private final List<DotGraph.Edge> edges = new ArrayList<>();
    private final List<DotGraph.Statement> statements = new ArrayList<>();
    private Token token;
    /** The end of the token before. */
    private int consumed;

    private int depth;

    /** The text does not follow the grammar; the mistake has been noted. */
    private static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1;

        Stop() {
            super(null, null, false, false);
        }
    }

    private DotParser(SourceText source) {
        this.source = source;
        lexer = new Lexer(source);
        token = lexer.next();
    }

    /** Reads a graph; nothing if the text is none, and then there is a mistake. */
    static Optional<DotGraph> parse(SourceText source) {
        try {
            return Optional.of(new DotParser(source).graph());
        } catch (Stop stop) {
            return Optional.empty();
        }
    }

    private DotGraph graph() {
        if (token.isKeyword("strict")) {
            advance();
        }
        if (token.isKeyword("graph")) {
            source.mistake(
                    token.offset(), "the edges of a 'graph' have no direction", "write 'digraph', and '->' for '--'");
        } else if (!token.isKeyword("digraph")) {
            throw stop("a diagram begins with 'digraph', not with " + token.shown(), "write digraph name { … }");
        }
        advance();
        String name = token.isId() ? id().text() : "";
        Scope scope = Scope.outermost();
        braces(scope);
        int close = consumed - 1;
        if (token.kind() != Token.Kind.END) {
            throw stop(token.shown() + " stands behind the end of the graph", "one file holds one graph; remove it");
        }
        return new DotGraph(name, scope.own, List.copyOf(nodes.values()), edges, statements, close);
    }

    private void braces(Scope scope) {
        int opening = token.offset();
        expect("{", "open the graph with '{'");
        while (!token.isMark("}")) {
            if (token.kind() == Token.Kind.END) {
                source.mistake(opening, "this '{' is never closed", "close it with '}'");
                throw new Stop();
            }
            statement(scope);
            while (token.isMark(";") || token.isMark(",")) {
                advance();
            }
        }
        advance();
    }

    private void statement(Scope scope) {
        if (token.isKeyword("node")) {
            advance();
            attributes(scope.nodeDefaults);
        } else if (token.isKeyword("edge")) {
            advance();
            attributes(scope.edgeDefaults);
        } else if (token.isKeyword("graph")) {
            advance();
            attributes(scope.own);
        } else {
            element(scope);
        }
    }

    /** A node, a chain of edges, a subgraph, or an attribute of the graph: {@code rankdir=LR}. */
    private void element(Scope scope) {
        int at = token.offset();
        if (isSubgraph()) {
            Collection<String> ids = subgraph(scope);
            chain(new DotGraph.Part(at, consumed, ids, true), scope);
            return;
        }
        Token id = id();
        if (token.isMark("=")) {
            advance();
            put(id, value(id()), scope.own);
            return;
        }
        port();
        declare(id, scope);
        DotGraph.Part part = new DotGraph.Part(at, consumed, List.of(id.text()), false);
        if (isArrow()) {
            chain(part, scope);
        } else {
            statement(List.of(part), Known.in(nodes, id.text()).attributes());
        }
    }

    private boolean isSubgraph() {
        return token.isKeyword("subgraph") || token.isMark("{");
    }

    private boolean isArrow() {
        return token.isMark("->") || token.isMark("--");
    }

    private Collection<String> subgraph(Scope scope) {
        if (++depth > DEEPEST) {
            throw stop("subgraphs stand in each other more than " + DEEPEST + " deep", "draw fewer boxes");
        }
        if (token.isKeyword("subgraph")) {
            advance();
            if (token.isId()) {
                id();
            }
        }
        Scope inner = scope.within();
        braces(inner);
        scope.members.addAll(inner.members);
        depth--;
        return inner.members;
    }

    /** {@code a -> {b c} -> d [label=…]}, of which the first part has been read. */
    private void chain(DotGraph.Part first, Scope scope) {
        List<DotGraph.Part> parts = new ArrayList<>(List.of(first));
        while (isArrow()) {
            if (token.isMark("--")) {
                source.mistake(token.offset(), "'--' has no direction", "write '->'");
            }
            advance();
            int at = token.offset();
            boolean braces = isSubgraph();
            Collection<String> ids = braces ? subgraph(scope) : List.of(node(scope));
            parts.add(new DotGraph.Part(at, consumed, ids, braces));
        }
        if (parts.size() == 1) {
            return;
        }
        Map<String, Attribute> attributes = new HashMap<>(scope.edgeDefaults);
        DotGraph.Statement statement = statement(parts, attributes);
        for (int i = 1; i < parts.size(); i++) {
            connect(parts.get(i - 1).ids(), parts.get(i).ids(), statement, attributes);
        }
    }

    /** The rest of a statement, of which the ends have been read. */
    private DotGraph.Statement statement(List<DotGraph.Part> parts, Map<String, Attribute> attributes) {
        int ends = consumed;
        int brackets = token.isMark("[") ? token.offset() : ends;
        attributes(attributes);
        DotGraph.Statement statement =
                new DotGraph.Statement(parts.get(0).start(), consumed, List.copyOf(parts), brackets);
        statements.add(statement);
        return statement;
    }

    private void connect(
            Collection<String> from,
            Collection<String> to,
            DotGraph.Statement statement,
            Map<String, Attribute> attributes) {
        if (edges.size() + (long) from.size() * to.size() > MOST_EDGES) {
            throw stop("the diagram has more than " + MOST_EDGES + " edges", "split it");
        }
        for (String sender : from) {
            for (String receiver : to) {
                edges.add(new DotGraph.Edge(sender, receiver, statement, attributes));
            }
        }
    }

    private String node(Scope scope) {
        Token id = id();
        port();
        declare(id, scope);
        return id.text();
    }

    private void declare(Token id, Scope scope) {
        DotGraph.Node node = nodes.computeIfAbsent(
                id.text(),
                text -> new DotGraph.Node(
                        text, id.offset(), new HashMap<>(scope.nodeDefaults), new ArrayList<>(scope.clusters)));
        if (node.clusters().isEmpty()) {
            node.clusters().addAll(scope.clusters);
        }
        scope.members.add(id.text());
        if (nodes.size() > MOST_NODES) {
            throw stop("the diagram has more than " + MOST_NODES + " nodes", "split it");
        }
    }

    /** {@code :port:ne}, which says where an edge touches its node. */
    private void port() {
        while (token.isMark(":")) {
            advance();
            id();
        }
    }

    private void attributes(Map<String, Attribute> into) {
        while (token.isMark("[")) {
            advance();
            while (!token.isMark("]")) {
                Token name = id();
                if (token.isMark("=")) {
                    advance();
                    put(name, value(id()), into);
                } else {
                    put(name, new Attribute("true", false, name.offset(), name.end()), into);
                }
                while (token.isMark(",") || token.isMark(";")) {
                    advance();
                }
            }
            advance();
        }
    }

    private static void put(Token name, Attribute value, Map<String, Attribute> into) {
        if (MEANINGFUL.contains(name.text())) {
            into.put(name.text(), value);
        }
    }

    private Attribute value(Token token) {
        return new Attribute(token.text(), token.kind() == Token.Kind.HTML, token.offset(), consumed);
    }

    /** A name, or several quoted ones that are joined by {@code +}. */
    private Token id() {
        if (!token.isId() || isReserved(token)) {
            throw stop(
                    token.shown() + " stands where a name should",
                    "write a name, in quotes if it has other signs than letters, digits and _");
        }
        Token id = token;
        advance();
        StringBuilder joined = new StringBuilder(id.text());
        while (token.isMark("+") && id.kind() == Token.Kind.QUOTED) {
            advance();
            if (token.kind() != Token.Kind.QUOTED) {
                throw stop("'+' joins quoted texts, but here is " + token.shown(), "put it into quotes");
            }
            joined.append(token.text());
            advance();
        }
        return new Token(id.kind(), joined.toString(), id.offset(), consumed);
    }

    private static boolean isReserved(Token token) {
        return token.kind() == Token.Kind.WORD && RESERVED.contains(token.text().toLowerCase(Locale.ROOT));
    }

    private void expect(String mark, String remedy) {
        if (!token.isMark(mark)) {
            throw stop("'" + mark + "' is expected, but here is " + token.shown(), remedy);
        }
        advance();
    }

    private void advance() {
        consumed = token.end();
        token = lexer.next();
    }

    private Stop stop(String fact, String remedy) {
        source.mistake(token.offset(), fact, remedy);
        return new Stop();
    }
}
