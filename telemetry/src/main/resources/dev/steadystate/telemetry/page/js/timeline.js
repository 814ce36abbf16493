// The last hour at a glance: how busy, how full, where alerts and restarts were; and the bar that chooses a moment of it.
// Times of day stand at round moments.
import { age, clock } from "./format.js";
import { colour } from "./theme.js";
import { read } from "./wire.js";

const ASK_EVERY_MS = 5000;
const ICONS = { pause: "M5 3v10M11 3v10", play: "M5 3l8 5-8 5z" };
const LEVELS = ["", "yellow", "orange", "red"];

/** How far apart times of day may stand, in seconds; and at least, in pixels. */
const STEPS = [10, 30, 60, 120, 300, 600, 900, 1800, 3600];
const STEP_PX = 90;

/** What is above the curves, for the times, and beneath them, for the alerts; in pixels. */
const ABOVE = 13;
const BELOW = 4;

export class Timeline {
  #summary = null;
  #span = [0, 1];
  #timer = 0;
  #icon = "";
  #shown = "";

  constructor(parts) {
    this.parts = parts;
    new ResizeObserver(() => this.draw()).observe(parts.canvas);
  }

  /** Connects the controls with the player of a run. */
  follow(player, topology) {
    const { scrub, play, live, speed } = this.parts;
    this.player = player;
    this.topology = topology;
    scrub.oninput = () => player.seek(Number(scrub.value));
    play.onclick = () => (player.isPlaying ? player.pause() : player.play());
    live.onclick = () => player.live();
    speed.value = "1";
    speed.onchange = () => player.setSpeed(Number(speed.value));
    clearInterval(this.#timer);
    this.#timer = setInterval(() => this.ask(), ASK_EVERY_MS);
    this.#shown = "";
    this.ask();
    this.update();
  }

  async ask() {
    if (document.hidden) return;
    try {
      this.#summary = await read("history/summary");
      this.#shown = "";
      this.update();
      this.draw();
    } catch {
      // no history now: the last picture stays
    }
  }

  /** Follows the moment shown; once a second is enough while that is now. */
  update() {
    const { at, isLive, isPlaying } = this.player;
    const second = isLive ? `${Math.floor(at / 1000)}` : `at ${at} ${isPlaying}`;
    if (second === this.#shown) return;
    this.#shown = second;
    const newest = Math.max(this.#summary?.newest ?? 0, this.player.newestAt);
    this.#setSpan(Math.min(this.#summary?.oldest || at, at), newest);
    const { scrub, play, live, moment } = this.parts;
    scrub.value = String(isLive ? newest : at);
    const text = isLive ? "now" : `${clock(at)}, ${age(newest - at)} ago`;
    moment.textContent = text;
    scrub.setAttribute("aria-valuetext", text);
    live.setAttribute("aria-pressed", String(isLive));
    this.#playIcon(play, isPlaying ? "pause" : "play");
  }

  #setSpan(oldest, newest) {
    this.#span = [oldest, Math.max(newest, oldest + 1)];
    this.parts.scrub.min = String(this.#span[0]);
    this.parts.scrub.max = String(this.#span[1]);
  }

  #playIcon(button, name) {
    if (this.#icon === name) return;
    this.#icon = name;
    button.setAttribute("aria-label", name === "pause" ? "Pause" : "Play");
    button.innerHTML = `<svg viewBox="0 0 16 16" aria-hidden="true"><path d="${ICONS[name]}"/></svg>`;
  }

  /** Draws the summary: times of day, busy as an area, fill as a line, alerts and restarts as marks. */
  draw() {
    const { canvas } = this.parts;
    const width = canvas.clientWidth;
    const height = canvas.clientHeight;
    if (!this.#summary || width === 0) return;
    const ratio = devicePixelRatio || 1;
    canvas.width = width * ratio;
    canvas.height = height * ratio;
    const pen = canvas.getContext("2d");
    pen.scale(ratio, ratio);
    const { t, oldest, newest } = this.#summary;
    if (t.length === 0) return;
    const x = (at) => ((at - oldest) / Math.max(1, newest - oldest)) * width;
    this.#times(pen, x, width, height);
    this.#area(pen, x, height);
    this.#line(pen, x, height);
    this.#marks(pen, x, height);
  }

  #times(pen, x, width, height) {
    const { oldest, newest } = this.#summary;
    const step = 1000 * (STEPS.find((seconds) => x(oldest + 1000 * seconds) >= STEP_PX) ?? STEPS[STEPS.length - 1]);
    pen.font = "10px system-ui, sans-serif";
    pen.textBaseline = "top";
    for (let at = Math.ceil(oldest / step) * step; at <= newest && x(at) < width - STEP_PX / 2; at += step) {
      pen.fillStyle = colour("rule");
      pen.fillRect(Math.round(x(at)), 0, 1, height);
      pen.fillStyle = colour("muted");
      pen.fillText(step < 60_000 ? clock(at) : clock(at).slice(0, 5), Math.round(x(at)) + 4, 1);
    }
  }

  #area(pen, x, height) {
    const { t, busy } = this.#summary;
    pen.globalAlpha = 0.28;
    pen.fillStyle = colour("busy");
    pen.beginPath();
    pen.moveTo(x(t[0]), height);
    t.forEach((at, i) => pen.lineTo(x(at), level(Math.min(1, busy[i] / 1024), height)));
    pen.lineTo(x(t[t.length - 1]), height);
    pen.fill();
    pen.globalAlpha = 1;
  }

  #line(pen, x, height) {
    const { t, fill } = this.#summary;
    pen.strokeStyle = colour("room");
    pen.lineWidth = 1.4;
    pen.beginPath();
    t.forEach((at, i) => pen.lineTo(x(at), level(fill[i], height)));
    pen.stroke();
  }

  #marks(pen, x, height) {
    const { t, alert, restarts, newest } = this.#summary;
    t.forEach((at, i) => {
      if (alert[i] > 0) {
        pen.fillStyle = colour(LEVELS[alert[i]]);
        pen.fillRect(x(at), height - BELOW, Math.max(2.5, x(t[i + 1] ?? newest) - x(at) + 0.5), BELOW);
      }
      if (i > 0 && restarts[i] > restarts[i - 1]) {
        pen.fillStyle = colour("warn-ink");
        pen.fillRect(x(at) - 0.75, ABOVE, 1.5, height - ABOVE);
      }
    });
  }
}

/** Where a share of 0 to 1 stands. */
function level(share, height) {
  return height - BELOW - (height - BELOW - ABOVE) * share;
}
