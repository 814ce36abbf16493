// The last minutes of frames, one a second, for the charts.

const KEEP_MS = 180_000;
const APART_MS = 1000;

export class Past {
  frames = [];

  /** Adds a live frame when the last one kept is a second older. */
  add(frame) {
    const last = this.frames[this.frames.length - 1];
    if (last && frame.at - last.at < APART_MS) return;
    this.frames.push(frame);
    const oldest = frame.at - KEEP_MS;
    while (this.frames[0].at < oldest) this.frames.shift();
  }

  /** Puts earlier frames, oldest first, before those that are kept. */
  precede(earlier) {
    const first = this.frames[0]?.at ?? Infinity;
    this.frames = [...earlier.filter((frame) => frame.at < first), ...this.frames];
  }
}
