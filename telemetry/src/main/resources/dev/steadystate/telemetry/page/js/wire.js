// The connection to the endpoint: topology, then events; reconnects by itself, and notices when another run has come to the port.
import { Frame, Topology } from "./topology.js";

const RETRY_MS = 2000;

export class Wire {
  #events = null;
  #topology = null;
  #lastNumber = -1;
  #retry = 0;

  /** `listener` has topology(topology), frame(frame, isFresh), notes(notes), ended(), lost(). */
  constructor(listener) {
    this.listener = listener;
  }

  async connect() {
    clearTimeout(this.#retry);
    this.#close();
    let json;
    try {
      json = await read("graph.json");
    } catch {
      this.listener.lost();
      this.#later();
      return;
    }
    this.#take(json);
    this.#listen();
  }

  #take(json) {
    if (this.#topology?.run !== json.run) {
      this.#topology = new Topology(json);
      this.#lastNumber = -1;
      this.listener.topology(this.#topology);
    }
    if (json.notes) this.listener.notes(json.notes);
    if (json.frame) this.#frame(json.frame, false);
  }

  #listen() {
    const events = new EventSource("events");
    this.#events = events;
    events.addEventListener("frame", ({ data }) => {
      const json = JSON.parse(data);
      if (json.run === this.#topology.run) this.#frame(json, true);
      else this.connect();
    });
    events.addEventListener("notes", ({ data }) => this.listener.notes(JSON.parse(data)));
    events.addEventListener("end", () => {
      this.#close();
      this.listener.ended();
      this.#awaitOtherRun();
    });
    events.addEventListener("error", () => {
      this.listener.lost();
      if (events.readyState === EventSource.CLOSED) this.#later();
    });
  }

  /** A frame that was seen before says nothing of now. */
  #frame(json, fromEvents) {
    const isFresh = fromEvents && json.n !== this.#lastNumber;
    this.#lastNumber = json.n;
    this.listener.frame(new Frame(json, this.#topology), isFresh);
  }

  #awaitOtherRun() {
    this.#retry = setTimeout(async () => {
      try {
        const json = await read("graph.json");
        if (json.run !== this.#topology.run) return void this.connect();
      } catch {
        // nobody there: the last picture stays
      }
      this.#awaitOtherRun();
    }, RETRY_MS);
  }

  #later() {
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => this.connect(), RETRY_MS);
  }

  #close() {
    this.#events?.close();
    this.#events = null;
  }
}

/** What the endpoint answers at a path, relative to the page. Rejects when it does not. */
export async function read(path) {
  const answer = await fetch(path, { cache: "no-store" });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.json();
}
