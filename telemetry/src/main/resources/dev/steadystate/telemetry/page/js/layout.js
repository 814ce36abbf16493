// Asks the worker for a layout, and reads places and curves from Graphviz's answer. Its y axis points up, ours down.
import { MANY, toDot } from "./dot.js";

export class Layouter {
  #worker = new Worker(new URL("./layout-worker.js", import.meta.url), { type: "module" });
  #waiting = new Map();
  #last = 0;
  #asked = 0;

  constructor() {
    this.#worker.addEventListener("message", ({ data }) => this.#answer(data));
    this.#worker.addEventListener("error", (event) => this.#fail(event.message ?? "Graphviz could not be loaded"));
  }

  /**
   * The layout of what is visible, from left to right or downwards, whichever is seen larger in a window of this size; null when
   * another one has been asked for since.
   */
  async layOut(visible, [width, height]) {
    const asked = ++this.#asked;
    const directions = visible.nodes.size < MANY ? ["LR", "TB"] : ["LR"];
    const layouts = await Promise.all(directions.map((direction) => this.#ask(toDot(visible, direction))));
    if (asked !== this.#asked) return null;
    const scale = (layout) => Math.min(width / layout.width, height / layout.height);
    return layouts.reduce((best, other) => (scale(other) > 1.15 * scale(best) ? other : best));
  }

  async #ask(dot) {
    const id = ++this.#last;
    const json = await new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, text: dot.text });
    });
    return read(json, dot);
  }

  #answer({ id, layout, problem }) {
    const asked = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (problem === undefined) asked.resolve(layout);
    else asked.reject(new Error(problem));
  }

  #fail(problem) {
    for (const asked of this.#waiting.values()) asked.reject(new Error(problem));
    this.#waiting.clear();
  }
}

function read(json, dot) {
  const [, , width, top] = numbers(json.bb);
  const layout = { width, height: top, nodes: new Map(), edges: new Map(), clusters: new Map() };
  const point = (x, y) => [x, top - y];
  for (const object of json.objects ?? []) {
    const number = Number(object.name.replace(/^\D+/, ""));
    if (object.name.startsWith("cluster_")) {
      const [left, bottom, right, upper] = numbers(object.bb);
      layout.clusters.set(dot.clusters[number].key, { x: left, y: top - upper, width: right - left, height: upper - bottom });
    } else {
      layout.nodes.set(dot.nodes[number].key, point(...numbers(object.pos)));
    }
  }
  for (const edge of json.edges ?? []) {
    const key = dot.edges[Number(edge.id.slice(1))].key;
    layout.edges.set(key, { ...curve(edge.pos, point), label: edge.lp ? point(...numbers(edge.lp)) : null });
  }
  return layout;
}

/** A curve in Graphviz's notation: "e,x,y" is the arrow's point, the rest a start and groups of three. */
function curve(text, point) {
  const points = [];
  let tip = null;
  for (const part of text.split(/\s+/)) {
    if (part.startsWith("e,")) tip = point(...numbers(part.slice(2)));
    else if (!part.startsWith("s,")) points.push(point(...numbers(part)));
  }
  return { points, tip: tip ?? points[points.length - 1] };
}

function numbers(text) {
  return text.split(",").map(Number);
}
