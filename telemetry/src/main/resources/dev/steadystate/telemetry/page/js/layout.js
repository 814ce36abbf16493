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
    const scales = (layout) => [width / layout.width, height / layout.height].sort((a, b) => a - b);
    const across = await this.#ask(toDot(visible, "LR"));
    const [scale, slack] = scales(across);
    // A large layout takes long: the other direction is worth it only if this one leaves most of the window empty.
    if (asked === this.#asked && (visible.nodes.size < MANY || slack > 2 * scale)) {
      const down = await this.#ask(toDot(visible, "TB"));
      if (asked === this.#asked) return scales(down)[0] > 1.15 * scale ? down : across;
    }
    return asked === this.#asked ? across : null;
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
