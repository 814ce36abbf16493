// The graph on the screen: keeps one card per node and one tag per edge, puts them where a layout says, and paints frames on them.
import { NodeCard } from "./card.js";
import { element, svg } from "./dom.js";
import { bottlenecks, edgeFigures, nodeFigures, steadyMoods } from "./figures.js";
import { EdgeTag } from "./tag.js";

const SETTLE_MS = 300;

export class Drawing {
  nodes = new Map();
  edges = new Map();
  clusters = new Map();
  #selected = null;
  #moods = steadyMoods();

  constructor(world) {
    this.world = world;
    this.curves = svg("svg", { class: "curves", width: 1, height: 1, "aria-hidden": "true" });
    world.append(this.curves);
  }

  clear() {
    this.#moods = steadyMoods();
    for (const kept of [this.nodes, this.edges, this.clusters]) {
      for (const { element: shown, group } of kept.values()) {
        shown.remove();
        group?.remove();
      }
      kept.clear();
    }
  }

  /** Shows what is visible at its new places; what stays moves there. */
  show(visible, layout, topology, smoothly) {
    this.layout = layout;
    this.topology = topology;
    if (smoothly) {
      this.world.classList.add("settling");
      setTimeout(() => this.world.classList.remove("settling"), SETTLE_MS);
    }
    this.#keep(this.clusters, visible.clusters, (cluster) => this.#cluster(cluster));
    this.#keep(this.nodes, visible.nodes, (node) => new NodeCard(node));
    this.#keep(this.edges, visible.edges, (edge) => new EdgeTag(edge, topology));
    this.#place();
    this.select(this.#selected);
  }

  #keep(kept, wanted, make) {
    for (const [key, old] of kept) {
      const next = wanted.get(key);
      if (next && sameMembers(old, next)) {
        old.follow?.(next);
        continue;
      }
      old.element.remove();
      old.group?.remove();
      kept.delete(key);
    }
    for (const [key, next] of wanted) {
      if (kept.has(key)) continue;
      const made = make(next);
      kept.set(key, made);
      this.world.append(made.element);
      if (made.group) this.curves.append(made.group);
    }
  }

  #cluster(cluster) {
    const fold = element("button", {
      class: "fold", type: "button", "data-fold": cluster.key, text: `− ${cluster.title}`, title: `Fold ${cluster.title}`,
      "aria-label": `Fold ${cluster.title}`, tabindex: "-1",
    });
    return { element: element("div", { class: "cluster" }, fold), title: cluster.title };
  }

  #place() {
    for (const [key, { x, y, width, height }] of this.layout.clusters) {
      const { element: box } = this.clusters.get(key);
      box.style.cssText = `left:${x}px;top:${y}px;width:${width}px;height:${height}px`;
      this.world.prepend(box);
    }
    for (const [key, centre] of this.layout.nodes) move(this.nodes.get(key), centre);
    for (const [key, curve] of this.layout.edges) {
      const tag = this.edges.get(key);
      tag.bend(curve);
      move(tag, curve.label ?? curve.points[Math.floor(curve.points.length / 2)]);
    }
  }

  /** Paints a frame: what is out of sight waits, and so does what is too small. Everything also writes what is not due. */
  paint(frame, { seen, isFar, isTiny }, now, everything) {
    const necks = bottlenecks(frame);
    const how = { now, everything, isFar, isTiny };
    for (const [key, card] of this.nodes) {
      if (card.node.kind === "external") continue;
      if (everything || isSeen(this.layout.nodes.get(key), seen)) card.update(nodeFigures(card.node.members, frame, necks, this.#moods), how);
    }
    for (const [key, tag] of this.edges) {
      const { label, tip } = this.layout.edges.get(key);
      if (everything || isSeen(label ?? tip, seen)) tag.update(edgeFigures(tag.edge.lanes, frame), how);
    }
  }

  /** Marks what is selected, a key of a node or an edge, or null. */
  select(key) {
    this.#find(this.#selected)?.forEach((part) => part.classList.remove("selected"));
    this.#selected = key;
    this.#find(key)?.forEach((part) => part.classList.add("selected"));
  }

  /** Dims all but some nodes and edges; null shows all plainly. */
  spotlight(keys) {
    for (const kept of [this.nodes, this.edges]) {
      for (const key of kept.keys()) {
        for (const part of this.#find(key)) part.classList.toggle("dimmed", keys !== null && !keys.has(key));
      }
    }
  }

  #find(key) {
    const found = this.nodes.get(key) ?? this.edges.get(key);
    return found && [found.element, found.group].filter(Boolean);
  }

  /** The centre of a node or of an edge's tag in the world, or null. */
  centre(key) {
    const edge = this.layout?.edges.get(key);
    return this.layout?.nodes.get(key) ?? edge?.label ?? edge?.tip ?? null;
  }
}

function sameMembers(old, next) {
  if (old.node) return old.node.members.length === next.members.length;
  if (old.edge) return old.edge.lanes.length === next.lanes.length && old.edge.unfolded === next.unfolded;
  return true;
}

function move(card, [x, y]) {
  const [width, height] = card.size;
  card.element.style.left = `${(x - width / 2).toFixed(1)}px`;
  card.element.style.top = `${(y - height / 2).toFixed(1)}px`;
}

const MARGIN = 130;

function isSeen([x, y], { left, top, right, bottom }) {
  return x > left - MARGIN && x < right + MARGIN && y > top - MARGIN && y < bottom + MARGIN;
}
