// Which moment is shown: now, or one of the last hour. Frames of the past are fetched in pieces around the moment.
import { Frame } from "./topology.js";
import { read } from "./wire.js";

const TICK_MS = 100;
const BEFORE_MS = 180_000;
const AHEAD_MS = 60_000;

export class Player {
  isLive = true;
  isPlaying = true;
  speed = 1;
  at = 0;
  frames = [];
  #notes = [];
  #newest = 0;
  #timer = 0;
  #wished = null;
  #fetching = false;
  #coveredTo = 0;

  /** `listener` has moment(frame, notes) and changed(). */
  constructor(topology, listener) {
    this.topology = topology;
    this.listener = listener;
  }

  get newestAt() {
    return this.#newest;
  }

  /** The newest moment there is: live frames say so. */
  newest(at) {
    this.#newest = at;
    if (this.isLive) this.at = at;
  }

  pause() {
    this.isPlaying = false;
    this.#leaveLive();
  }

  /** Goes on from the moment shown; at the newest one that is live. */
  play() {
    this.isPlaying = true;
    if (!this.isLive) this.#run();
    this.listener.changed();
  }

  live() {
    clearInterval(this.#timer);
    this.isLive = true;
    this.isPlaying = true;
    this.at = this.#newest;
    this.frames = [];
    this.#coveredTo = 0;
    this.listener.changed();
  }

  setSpeed(speed) {
    this.speed = speed;
    this.#coveredTo = Math.min(this.#coveredTo, this.at);
    this.listener.changed();
  }

  /** Shows the moment `at`. */
  async seek(at) {
    if (this.isLive) {
      this.isPlaying = false;
      this.#leaveLive();
    }
    this.at = Math.min(at, this.#newest);
    await this.#show();
  }

  step(ms) {
    return this.seek(this.at + ms);
  }

  close() {
    clearInterval(this.#timer);
  }

  #leaveLive() {
    clearInterval(this.#timer);
    this.isLive = false;
    this.listener.changed();
  }

  #run() {
    clearInterval(this.#timer);
    let last = performance.now();
    this.#timer = setInterval(() => {
      const now = performance.now();
      this.at += (now - last) * this.speed;
      last = now;
      if (this.at >= this.#newest) this.live();
      else this.#show();
    }, TICK_MS);
    if (!this.isPlaying) clearInterval(this.#timer);
  }

  async #show() {
    if (!this.isPlaying) clearInterval(this.#timer);
    const first = this.frames[0]?.at ?? Infinity;
    if (this.at < first || this.at > this.#coveredTo) await this.#fetch(this.at);
    if (this.isLive) return;
    const frame = this.frameAt(this.at);
    if (frame) this.listener.moment(frame, this.#notesAt(frame.at));
    this.listener.changed();
  }

  /** One question at a time; of the wishes that come meanwhile only the last counts. */
  async #fetch(at) {
    this.#wished = at;
    if (this.#fetching) return;
    this.#fetching = true;
    try {
      while (this.#wished !== null) {
        const wished = this.#wished;
        this.#wished = null;
        await this.#piece(wished);
      }
    } catch {
      this.#coveredTo = this.at; // not reachable: what is here is shown
    } finally {
      this.#fetching = false;
    }
  }

  async #piece(at) {
    const to = at + AHEAD_MS * Math.max(1, this.speed);
    const step = Math.round(1000 * Math.max(1, this.speed / 4, this.topology.instances.length / 300));
    const json = await read(`history?from=${Math.round(at - BEFORE_MS)}&to=${Math.round(to)}&step=${step}`);
    if (json.run !== this.topology.run) throw new Error("another run has come");
    // Frames of earlier runs, kept on disk, are of the same instances and lanes.
    this.frames = json.frames.map((frame) => new Frame(frame, this.topology));
    this.#notes = json.notes ?? [];
    this.#coveredTo = to;
  }

  /** The last frame of the pieces at hand that is not later than a moment. */
  frameAt(at) {
    return lastUntil(this.frames, at, (frame) => frame.at) ?? this.frames[0];
  }

  #notesAt(at) {
    return lastUntil(this.#notes, at, (notes) => notes.t) ?? this.#notes[0] ?? null;
  }
}

function lastUntil(sorted, at, timeOf) {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (timeOf(sorted[middle]) <= at) low = middle + 1;
    else high = middle;
  }
  return sorted[low - 1];
}
