// The card of a node. Its size is fixed, and each of its texts has a place of its own: nothing moves when figures change.
import { Bar, Mark, Text, element } from "./dom.js";
import { percent, plural, rate } from "./format.js";
import { SIZES } from "./dot.js";

/** Texts that change more often than this cannot be read; colours follow each frame, and bars that are near. */
export const TEXT_EVERY_MS = 500;

export class NodeCard {
  #nextText = 0;
  #mood = "";

  constructor(node) {
    const [width, height] = SIZES[node.kind];
    this.size = [width, height];
    this.element = element("div", {
      class: `card ${node.kind}`, role: "button", tabindex: "-1", "data-node": node.key, title: node.title,
      style: `width:${width}px;height:${height}px`,
    });
    const head = element("div", { class: "head" }, element("span", { class: "name", text: node.title }));
    this.element.append(head);
    this.follow(node);
    if (node.kind === "external") {
      this.element.setAttribute("aria-label", `${node.title}, outside the graph`);
      return;
    }
    const number = node.kind === "group" ? plural(node.actors, "actor") : node.members.length > 1 ? `×${node.members.length}` : "";
    head.append(element("span", { class: "count", text: number }));
    this.#marks(head);
    this.#load();
    this.#foot();
    this.mood = new Mark(this.element, "data-mood");
    this.alert = new Mark(this.element, "data-alert");
    this.isNeck = new Mark(this.element, "data-neck");
  }

  #marks(head) {
    const marks = element("span", { class: "marks" });
    this.neck = new Text(marks.appendChild(element("span", { class: "neck", title: "bottleneck: its input is full, itself not held up" })));
    this.restarts = new Text(marks.appendChild(element("span", { class: "restarts", title: "restarts" })));
    const vote = marks.appendChild(element("span", { class: "vote" }));
    this.vote = new Text(vote);
    this.voteKind = new Mark(vote, "data-vote");
    head.append(marks);
  }

  #load() {
    this.bar = new Bar(["busy", "room", "input"]);
    const share = element("span", { class: "share", title: "busy share of its thread" });
    this.share = new Text(share);
    this.element.append(element("div", { class: "load" }, this.bar.element, share));
  }

  #foot() {
    const doing = element("span", { class: "doing" });
    const flow = element("span", { title: "activations a second" });
    this.doing = new Text(doing);
    this.rate = new Text(flow);
    this.element.append(element("div", { class: "foot" }, doing, flow));
  }

  /** The node that this card stands for from now on; its key is the same. */
  follow(node) {
    this.node = node;
  }

  /** Not for what is outside of the graph: it has no figures. */
  update(figures, { now, everything, isFar, isTiny }) {
    this.mood.set(figures.mood);
    this.alert.set(figures.alert || "");
    this.neck.set(figures.neck ? "◆" : "");
    this.isNeck.set(figures.neck ? "true" : "");
    this.restarts.set(figures.restarts > 0 ? `↻${figures.restarts}` : "");
    this.#showVote(figures);
    if (isTiny && !everything) return;
    if (!isFar) this.#showBar(figures);
    if (!everything && now < this.#nextText && figures.mood === this.#mood) return;
    // The first texts are spread, so that not all cards write in the same frame ever after.
    this.#nextText = now + (this.#nextText === 0 ? Math.random() * TEXT_EVERY_MS : TEXT_EVERY_MS);
    this.#mood = figures.mood;
    this.#showBar(figures);
    this.share.set(percent(figures.busy));
    this.doing.set(figures.doing);
    this.rate.set(rate(figures.rate));
  }

  #showBar(figures) {
    this.bar.set(figures.busy, figures.room, figures.input);
  }

  #showVote(figures) {
    const { frame } = figures;
    if (!frame.isStopping && !frame.hasStopped) {
      this.vote.set("");
      this.voteKind.set("");
      return;
    }
    const all = figures.votes === figures.of;
    const single = figures.of === 1;
    this.vote.set(all ? "✓" : single ? "✗" : `${figures.votes}/${figures.of}`);
    this.voteKind.set(all ? "yes" : "no");
  }
}
