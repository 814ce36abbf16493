// Says Live only while fresh frames come, otherwise Snapshot with its age: in the title and beside the name.
import { Text } from "./dom.js";
import { age } from "./format.js";

const LEAST_MS = 2000;

export class Freshness {
  #freshAt = -Infinity;
  #title = "";

  constructor(pill, announce) {
    this.pill = pill;
    this.announce = announce;
    pill.textContent = "";
    this.text = new Text(pill);
  }

  /** A frame that nobody has seen before has just come. */
  fresh(now) {
    this.#freshAt = now;
  }

  /** The connection has ended, and the sender has said so. */
  ended() {
    this.#freshAt = -Infinity;
  }

  /** Whether live data comes, by the sampler's interval. */
  isFresh(now, intervalMs) {
    return now - this.#freshAt < Math.max(LEAST_MS, 4 * intervalMs);
  }

  /**
   * Says how fresh the frame shown is; of a replay the age counts from the newest frame. Returns whether Live has just become Snapshot.
   */
  update(now, frame, topology, isReplay, newestAt) {
    const fresh = this.isFresh(now, topology.intervalMs);
    const kind = isReplay ? "replay" : fresh ? "live" : "snapshot";
    const ageMs = isReplay ? newestAt - frame.at : this.#freshAt < 0 ? Date.now() - frame.at : now - this.#freshAt;
    const says = kind === "live" ? "Live" : `Snapshot, ${age(ageMs)} old`;
    this.text.set(says);
    const title = `${says} · ${topology.name}`;
    if (title !== this.#title) {
      this.#title = title;
      document.title = title;
    }
    const before = this.pill.dataset.kind;
    if (before === kind) return false;
    this.pill.dataset.kind = kind;
    this.announce(kind === "live" ? "Live" : kind === "replay" ? "Replay of the history" : "No fresh data: the last picture stays");
    return before === "live";
  }
}
