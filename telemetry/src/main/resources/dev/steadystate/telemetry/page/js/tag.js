// The tag on an edge (its figures), and the edge's curve: width by rate, colour by fill and alert.
import { Bar, Mark, Text, element, svg } from "./dom.js";
import { duration, percent, rate } from "./format.js";
import { TEXT_EVERY_MS } from "./card.js";
import { SIZES } from "./dot.js";
import { edgeDescription, edgeTitle } from "./view.js";

const ARROW = 9;

export class EdgeTag {
  #nextText = 0;
  #width = 0;

  constructor(edge, topology) {
    this.edge = edge;
    this.size = SIZES.edge;
    this.isBundle = edge.lanes.length > 1;
    this.element = element("div", {
      class: "tag", role: "button", tabindex: "-1", "data-edge": edge.key, title: edgeDescription(edge, topology),
      style: `width:${this.size[0]}px;height:${this.size[1]}px`,
    });
    const number = this.isBundle && !edge.grouped ? `×${edge.lanes.length}` : "";
    this.element.append(element("div", { class: "head" },
      element("span", { class: "name", text: edgeTitle(edge, topology) }), element("span", { class: "count", text: number })));
    this.#flow();
    this.#fill();
    this.fillMark = new Mark(this.element, "data-fill");
    this.alertMark = new Mark(this.element, "data-alert");
    this.#draw();
  }

  #flow() {
    const flow = element("span", { title: "messages a second" });
    const late = element("span", { class: "late", title: "latency: half of the messages wait no longer" });
    this.rate = new Text(flow);
    this.late = new Text(late);
    this.element.append(element("div", { class: "flow" }, flow, late));
  }

  #fill() {
    this.bar = new Bar(["level"]);
    const share = element("span", { class: "percent", title: "how full: the mean of the window" });
    this.percent = new Text(share);
    this.element.append(element("div", { class: "fill" }, this.bar.element, share));
  }

  #draw() {
    this.group = svg("g", { class: "edge" });
    this.outer = svg("path", { class: "curve outer" });
    this.group.append(this.outer);
    if (this.isBundle) {
      this.inner = svg("path", { class: "curve inner" });
      this.group.append(this.inner);
    }
    this.head = svg("path", { class: "head-of" });
    this.group.append(this.head);
    this.curveFill = new Mark(this.group, "data-fill");
    this.curveAlert = new Mark(this.group, "data-alert");
  }

  follow(edge) {
    this.edge = edge;
  }

  /** Puts the curve where Graphviz says. */
  bend({ points, tip }) {
    const at = ([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`;
    const [start, ...rest] = points;
    const path = `M${at(start)}C${rest.map(at).join(" ")}`;
    this.outer.setAttribute("d", path);
    this.inner?.setAttribute("d", path);
    const [x, y] = points[points.length - 1];
    const angle = Math.atan2(tip[1] - y, tip[0] - x);
    const wing = (turn) => at([tip[0] - ARROW * Math.cos(angle + turn), tip[1] - ARROW * Math.sin(angle + turn)]);
    this.head.setAttribute("d", `M${at(tip)}L${wing(0.45)} ${wing(-0.45)}Z`);
  }

  update(figures, { now, everything, isFar, isTiny }) {
    this.fillMark.set(figures.level);
    this.curveFill.set(figures.level);
    this.alertMark.set(figures.alert || "");
    this.curveAlert.set(figures.alert || "");
    if (isTiny && !everything) return;
    if (!isFar) {
      this.#thickness(figures.rate);
      this.bar.set(figures.fill);
    }
    if (!everything && now < this.#nextText) return;
    this.#nextText = now + (this.#nextText === 0 ? Math.random() * TEXT_EVERY_MS : TEXT_EVERY_MS);
    this.rate.set(rate(figures.rate));
    this.late.set(Number.isFinite(figures.p50) ? duration(figures.p50) : "");
    this.percent.set(percent(figures.fill));
  }

  /** A pixel more for each power of ten; a small change leaves it, so that it does not tremble. */
  #thickness(perSecond) {
    const width = (this.isBundle ? 4 : 1.5) + Math.min(6, Math.log10(1 + perSecond));
    if (Math.abs(width - this.#width) < 0.3) return;
    this.#width = width;
    this.outer.style.strokeWidth = `${width}px`;
    if (this.inner) this.inner.style.strokeWidth = `${width / 3}px`;
  }
}
