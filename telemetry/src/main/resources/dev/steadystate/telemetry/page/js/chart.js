// Figures over time, drawn by uPlot on a canvas; one scale, a few lines, the moment shown at the right end.
import uPlot from "../vendor/uPlot.esm.js";
import { element } from "./dom.js";
import { colour } from "./theme.js";

const SECONDS = 180;
const HEIGHT = 108;

/** What is free at the right of a plot, in pixels. */
const MARGIN = 8;

export class Chart {
  #plot = null;

  /** Lines are {name, colour (of the theme)}; `format` writes a value, `most` is the top of the scale unless it follows the figures. */
  constructor(title, lines, format, most = null) {
    this.lines = lines;
    this.format = format;
    this.most = most;
    this.now = element("span", { class: "now" });
    this.place = element("div", { class: "plot" });
    this.resizing = new ResizeObserver(([{ contentRect }]) => this.#resize(contentRect.width));
    this.resizing.observe(this.place);
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

  #resize(width) {
    if (width > 0 && this.#plot && this.#plot.width !== width) this.#plot.setSize({ width, height: HEIGHT });
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
      width, height: HEIGHT, legend: { show: false }, cursor: { y: false, points: { size: 5 } }, padding: [7, MARGIN, 0, 0],
      scales: { x: { range: () => this.span }, y: { range: (_, low, high) => [0, this.most === null ? Math.max(high * 1.15, 1e-9) : this.most * 1.02] } },
      axes: [
        { stroke: ink, grid: { show: false }, ticks: { show: false }, font, size: 20, space: 70, values: clocks },
        { stroke: ink, grid: rule, ticks: { show: false }, font, size: 58, space: 24, values: (_, marks) => marks.map((y) => this.format(y)) },
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
    this.#plot?.destroy();
    this.#plot = null;
  }

  destroy() {
    this.resizing.disconnect();
    this.restyle();
  }
}

/** Times of day below the plot, without seconds where there are none; what the edge of the canvas would cut off is left out. */
function clocks(plot, marks) {
  const shown = { hour: "2-digit", minute: "2-digit", second: marks.some((at) => at % 60 !== 0) ? "2-digit" : undefined };
  const half = shown.second ? 28 : 18;
  const last = plot.bbox.width / devicePixelRatio + MARGIN - half;
  return marks.map((at) => (plot.valToPos(at, "x") > last ? "" : new Date(at * 1000).toLocaleTimeString("en-GB", shown)));
}
