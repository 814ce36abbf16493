// The graph as one thing: what is visible, its layout, its drawing, what is selected, and where the focus is.
import { Drawing } from "./drawing.js";
import { element } from "./dom.js";
import { Layouter } from "./layout.js";
import { View } from "./view.js";
import { Viewport } from "./viewport.js";

/** The scale below which even names cannot be read. */
const READABLE = 0.3;

export class Graph {
  #layouter = new Layouter();
  #focused = null;
  selected = null;

  /** `listener` has selected(part or null), laidOut(), working(text or null). */
  constructor(place, listener) {
    this.place = place;
    this.listener = listener;
    const world = element("div", { class: "world" });
    place.append(world);
    this.drawing = new Drawing(world);
    this.viewport = new Viewport(place, world);
    place.addEventListener("click", (event) => this.#click(event));
    place.addEventListener("dblclick", (event) => this.#doubleClick(event));
    place.addEventListener("keydown", (event) => this.#key(event));
    place.addEventListener("focusin", (event) => this.#gotFocus(event));
  }

  /** Shows another graph, or the same one of another run; folded if its names could not be read otherwise. */
  async follow(topology) {
    this.topology = topology;
    this.view = new View(topology);
    this.drawing.clear();
    this.select(null);
    await this.#lay(null);
    const grouping = this.view.bestGrouping();
    if (this.view.grouping === "none" && grouping !== "none" && this.viewport.scale < READABLE) await this.group(grouping);
  }

  async group(grouping) {
    this.view.group(grouping);
    this.select(null);
    await this.#lay(null);
  }

  /** Selects a node or edge by its key, or nothing. */
  select(key) {
    this.selected = key;
    this.drawing.select(key);
    this.listener.selected(this.part(key));
  }

  part(key) {
    return this.visible?.nodes.get(key) ?? this.visible?.edges.get(key) ?? null;
  }

  /** Selects what shows an instance or a lane, unfolding what hides it, and brings it into sight. */
  async find(target) {
    const ends = target.lane === undefined ? [target.instance] : this.#ends(target.lane);
    const folded = ends.filter((id) => this.view.nodeOf(this.topology.instances[id]).startsWith("g:"));
    if (folded.length > 0) {
      folded.forEach((id) => this.view.reveal(this.topology.instances[id]));
      await this.#lay(null);
    }
    const key = this.#keyOf(target);
    if (!key) return;
    this.select(key);
    const centre = this.drawing.centre(key);
    if (centre && this.viewport.scale < 0.5) this.viewport.centreOn(centre);
    else if (centre) this.viewport.reveal(centre);
  }

  #ends(lane) {
    const { from, to } = this.topology.lanes[lane];
    return [from, to].filter((id) => id >= 0);
  }

  #keyOf(target) {
    if (target.lane === undefined) return this.view.nodeOf(this.topology.instances[target.instance]);
    for (const [key, edge] of this.visible.edges) if (edge.lanes.includes(target.lane)) return key;
    return null;
  }

  /** The keys of what shows some instances and lanes. */
  keysOf(targets) {
    return new Set(targets.map((target) => this.#keyOf(target)).filter(Boolean));
  }

  /** What folding or unfolding a part would be called; null when it cannot be. */
  foldName(part) {
    if (!part) return null;
    if (part.lanes) {
      if (part.grouped) return null;
      return part.unfolded ? "Fold the lanes" : part.lanes.length > 1 ? "Unfold the lanes" : null;
    }
    if (part.kind === "group") return "Unfold the group";
    if (part.kind === "instance") return "Fold the instances";
    return part.members.length > 1 ? "Unfold the instances" : null;
  }

  async toggle(part) {
    if (!this.foldName(part)) return;
    const key = part.lanes ? `c:${[...part.channels][0]}` : part.kind === "instance" ? `a:${this.topology.instances[part.members[0]].actor}` : part.key;
    await this.#fold(key, part.key);
  }

  async #fold(key, anchorKey) {
    const anchor = this.drawing.centre(anchorKey);
    const at = anchor && this.viewport.onScreen(anchor);
    this.view.toggle(key);
    await this.#lay(at && !this.viewport.isFitted ? at : null, anchorKey);
    if (this.selected && !this.part(this.selected)) this.select(null);
    else if (this.selected) this.select(this.selected);
  }

  /** Lays out anew. What was at a point of the screen stays there; without one everything is shown. */
  async #lay(heldAt, heldKey) {
    const first = this.drawing.nodes.size === 0;
    this.visible = this.view.visible();
    const working = setTimeout(() => this.listener.working("Drawing the graph…"), first ? 0 : 400);
    try {
      const { visible } = this;
      const layout = await this.#layouter.layOut(visible, [this.place.clientWidth, this.place.clientHeight]);
      if (!layout) return;
      this.drawing.show(visible, layout, this.topology, !first);
      this.viewport.size = [layout.width, layout.height];
      const centre = heldAt && (this.drawing.centre(heldKey) ?? null);
      if (centre) this.viewport.hold(centre, heldAt);
      else this.viewport.fit();
      this.#rove();
      this.listener.working(null);
      this.listener.laidOut();
    } catch (problem) {
      this.listener.working(`The graph could not be drawn: ${problem.message}`);
    } finally {
      clearTimeout(working);
    }
  }

  #click(event) {
    if (this.viewport.wasDragged) return;
    const fold = event.target.closest("[data-fold]");
    if (fold) return void this.#fold(fold.dataset.fold, null);
    const key = keyAt(event.target);
    if (key || event.target.closest(".viewport") === this.place) this.select(key);
  }

  #doubleClick(event) {
    const key = keyAt(event.target);
    if (key) this.toggle(this.part(key));
  }

  #key(event) {
    const key = keyAt(event.target);
    if (!key || (event.key !== "Enter" && event.key !== " ")) return;
    this.select(key);
    event.preventDefault();
  }

  /** One stop for the Tab key: the part that had the focus last, or the first node. */
  #rove() {
    const key = this.part(this.#focused) ? this.#focused : this.drawing.nodes.keys().next().value;
    this.#focused = key;
    this.#elementOf(key)?.setAttribute("tabindex", "0");
  }

  #gotFocus(event) {
    const key = keyAt(event.target);
    if (!key) return;
    this.#elementOf(this.#focused)?.setAttribute("tabindex", "-1");
    this.#focused = key;
    event.target.setAttribute("tabindex", "0");
    this.place.scrollTo(0, 0);
    const centre = this.drawing.centre(key);
    if (centre && event.target.matches(":focus-visible")) this.viewport.reveal(centre);
  }

  /** Moves the focus to the nearest part in a direction; pans when nothing has the focus. */
  arrow([dx, dy]) {
    const key = keyAt(document.activeElement);
    if (!key) return this.viewport.pan(-dx * 80, -dy * 80);
    const next = this.#nearest(this.drawing.centre(key), [dx, dy], key);
    if (next) this.#elementOf(next).focus({ preventScroll: true });
  }

  #nearest([x, y], [dx, dy], from) {
    let best = null;
    let least = Infinity;
    for (const key of [...this.drawing.nodes.keys(), ...this.drawing.edges.keys()]) {
      const centre = this.drawing.centre(key);
      if (key === from || !centre) continue;
      const along = (centre[0] - x) * dx + (centre[1] - y) * dy;
      const aside = Math.abs((centre[0] - x) * dy) + Math.abs((centre[1] - y) * dx);
      const distance = along + 2 * aside;
      if (along > 1 && aside < along * 2 && distance < least) [best, least] = [key, distance];
    }
    return best;
  }

  #elementOf(key) {
    return (this.drawing.nodes.get(key) ?? this.drawing.edges.get(key))?.element;
  }
}

function keyAt(target) {
  const part = target?.closest?.("[data-node], [data-edge]");
  return part ? part.dataset.node ?? part.dataset.edge : null;
}
