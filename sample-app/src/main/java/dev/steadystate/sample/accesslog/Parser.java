package dev.steadystate.sample.accesslog;

import dev.steadystate.Actor;
import dev.steadystate.Alert;
import dev.steadystate.Colour;
import dev.steadystate.Figure;
import dev.steadystate.OnMessage;
import dev.steadystate.Rx;
import dev.steadystate.Tx;
import dev.steadystate.runtime.Receiver;
import dev.steadystate.runtime.Sender;
import jakarta.inject.Inject;

/** Shows an actor of four instances without any state: each takes chunks from a lane of its own. */
@Actor(instances = 4)
final class Parser {
    @Rx("chunks")
    Receiver<Chunk> chunks;

    @Alert(
            of = Figure.FILL,
            above = "75%",
            colour = Colour.ORANGE,
            forTime = "5s",
            description = "The reporter holds up the parsers.")
    @Tx(value = "partials", capacity = 8)
    Sender<Partial> partials;

    private final ReportOptions options;

    @Inject
    Parser(ReportOptions options) {
        this.options = options;
    }

    @OnMessage("chunks")
    void parse(Chunk chunk) {
        partials.send(ChunkParser.parse(chunk, options.malformed()));
    }
}
