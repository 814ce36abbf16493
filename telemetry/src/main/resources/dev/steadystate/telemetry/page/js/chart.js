// Figures over time, drawn by uPlot on a canvas; one scale, a few lines, the moment shown at the right end.
import uPlot from "../vendor/uPlot.esm.js";
import { element } from "./dom.js";
import { colour } from "./theme.js";

const SECONDS = 180;
const HEIGHT = 108;

export class Chart {
  #plot = null;

  /** Lines are {name, colour (of the theme)}; `format` writes a value, `most` is the top of the scale unless it follows the figures. */
  constructor(title, lines, format, most = null) {
    this.lines = lines;
    this.format = format;
    this.most = most;
    this.now = element("span", { class: "now" });
    this.place = element("div", { class: "plot" });
    this.element = element("section", { class: "chart", role: "img", "aria-label": `${title} over the last three minutes` },
      element("h3", {}, element("span", { text: title }), this.now), this.place);
  }

  /** Shows `times` (seconds) and one column of values a line; the right end is the moment shown. */
  set(times, columns) {
    if (times.length === 0) return;
    const last = times[times.length - 1];
    this.span = [last - SECONDS, last];
    if (!this.#plot) this.#make(times, columns);
    else this.#plot.setData([times, ...columns]);
    this.#say(columns);
  }

  #make(times, columns) {
    const width = this.place.clientWidth;
    if (width === 0) return;
    this.#plot = new uPlot(this.#options(width), [times, ...columns], this.place);
  }

  #options(width) {
    const ink = colour("muted");
    const rule = { stroke: colour("rule"), width: 1 };
    const font = "11px system-ui, sans-serif";
    return {
      width, height: HEIGHT, legend: { show: false }, cursor: { y: false, points: { size: 5 } }, padding: [6, 6, 0, 0],
      scales: { x: { range: () => this.span }, y: { range: (_, low, high) => [0, this.most ?? Math.max(high * 1.15, 1e-9)] } },
      axes: [
        { stroke: ink, grid: { show: false }, ticks: { show: false }, font, size: 20, space: 70, values: (_, at) => at.map(clockOf) },
        { stroke: ink, grid: rule, ticks: { show: false }, font, size: 58, space: 30, values: (_, marks) => marks.map((y) => this.format(y)) },
      ],
      series: [{}, ...this.lines.map((line) => ({
        label: line.name, stroke: colour(line.colour), width: 1.6, points: { show: false },
        fill: this.lines.length === 1 ? `color-mix(in srgb, ${colour(line.colour)} 14%, transparent)` : undefined,
      }))],
    };
  }

  #say(columns) {
    const parts = this.lines.flatMap((line, i) => {
      const key = element("i", { style: `background:var(--${line.colour})` });
      return [key, `${this.lines.length > 1 ? `${line.name} ` : ""}${this.format(columns[i][columns[i].length - 1] ?? NaN)}`];
    });
    this.now.replaceChildren(...parts);
  }

  /** Takes the colours of the theme anew at the next figures. */
  restyle() {
    this.destroy();
  }

  destroy() {
    this.#plot?.destroy();
    this.#plot = null;
  }
}

function clockOf(seconds) {
  return new Date(seconds * 1000).toLocaleTimeString("en-GB");
}
