// The panel beside the graph: the overview, or what is selected. Figures are written twice a second, details asked for once a second.
import { element } from "./dom.js";
import { EdgePanel } from "./edge-panel.js";
import { NodePanel } from "./node-panel.js";
import { Overview } from "./overview.js";
import { read } from "./wire.js";

const WRITE_EVERY_MS = 500;
const ASK_EVERY_MS = 1000;

export class Panel {
  #shown = null;
  #nextWrite = 0;
  #nextAsk = 0;
  #detail = null;

  /** `actions`: select(target), close(), centre(), fold(key), canFold(part) → label or null. */
  constructor(root, actions) {
    this.root = root;
    this.actions = actions;
  }

  /** Shows a node, an edge, or with null the overview. */
  show(part, topology) {
    this.#shown?.charts?.forEach((chart) => chart.destroy());
    this.#detail = null;
    this.#nextWrite = 0;
    this.#nextAsk = 0;
    this.root.scrollTop = 0;
    if (!part) {
      this.#shown = new Overview(topology, this.actions.select);
      this.root.replaceChildren(this.#shown.element);
      return;
    }
    this.#shown = part.lanes ? new EdgePanel(part, topology, this.actions.select) : new NodePanel(part, topology, this.actions.select);
    this.root.replaceChildren(this.#header(), element("p", { class: "kind", text: this.#shown.kind }), this.#buttons(part), this.#shown.element);
  }

  #header() {
    const close = element("button", { class: "tool", type: "button", "aria-label": "Close", title: "Close (Esc)", text: "×", onclick: this.actions.close });
    return element("header", {}, element("h2", { text: this.#shown.title }), close);
  }

  #buttons(part) {
    const buttons = element("div", { class: "actions" });
    const add = (text, action) => buttons.append(element("button", { class: "tool", type: "button", text, onclick: action }));
    add("Show in the graph", this.actions.centre);
    const fold = this.actions.canFold(part);
    if (fold) add(fold, () => this.actions.fold(part));
    return buttons;
  }

  /** Writes the figures of a frame if they are due, or at once. */
  update(context, now, everything) {
    if (!this.#shown || (!everything && now < this.#nextWrite)) return;
    this.#nextWrite = now + WRITE_EVERY_MS;
    if (context.isLive && now >= this.#nextAsk) this.#ask(now);
    this.#shown.update({ ...context, detail: context.isLive ? this.#detail : null });
    this.#shown.plot?.(context.frames());
  }

  async #ask(now) {
    this.#nextAsk = now + ASK_EVERY_MS;
    const asking = this.#shown;
    if (!asking.question) return;
    try {
      const detail = await read(asking.question);
      if (asking === this.#shown) this.#detail = detail;
    } catch {
      this.#detail = null; // the frame's own figures are enough
    }
  }

  restyle() {
    this.#shown?.charts?.forEach((chart) => chart.restyle());
    this.#nextWrite = 0;
  }
}
