// What of the graph is shown: which actors and channels are folded together, and which are unfolded.
//
// Nodes stand for one instance, an actor (all its instances), a group (a package or a troupe) or an external end. Lanes between the same
// two nodes are one edge, unless their channel is unfolded.

/** From this many actors on, packages start folded; below, only if the graph would be too small to be read. */
const FOLD_FROM = 150;

export class View {
  /** One of none, package, troupe. */
  grouping = "none";

  /** Keys of what is unfolded. */
  #open = new Set();

  /** What all packages begin with; names of groups leave it out. */
  #prefix = "";

  constructor(topology) {
    this.topology = topology;
    this.#prefix = commonPackage(topology.actors.map(({ pkg }) => pkg));
    if (topology.actors.length >= FOLD_FROM) this.grouping = this.bestGrouping();
  }

  /** How a graph is grouped that is too large to be seen as it is: none if it has neither packages nor troupes. */
  bestGrouping() {
    const packages = new Set(this.topology.actors.map((actor) => actor.pkg)).size;
    const troupes = new Set(this.topology.actors.map((actor) => actor.troupe)).size;
    if (packages > 1) return "package";
    return troupes > 1 ? "troupe" : "none";
  }

  group(grouping) {
    this.grouping = grouping;
    for (const key of this.#open) if (key.startsWith("g:")) this.#open.delete(key);
  }

  isOpen(key) {
    return this.#open.has(key);
  }

  toggle(key) {
    if (!this.#open.delete(key)) this.#open.add(key);
  }

  /** Unfolds what hides an instance, so that its actor is seen. */
  reveal(instance) {
    const group = this.#groupOf(instance);
    if (group) this.#open.add(group);
  }

  /** The key of the node that stands for an instance. */
  nodeOf(instance) {
    const group = this.#groupOf(instance);
    if (group && !this.#open.has(group)) return group;
    const actor = `a:${instance.actor}`;
    return this.#open.has(actor) && instance.of > 1 ? `i:${instance.id}` : actor;
  }

  #groupOf(instance) {
    if (this.grouping === "package") return `g:${instance.pkg || "(no package)"}`;
    if (this.grouping === "troupe" && instance.troupe) return `g:${instance.troupe}`;
    return null;
  }

  /** Everything that is to be drawn: nodes, edges, clusters, by key. */
  visible() {
    const shown = { nodes: new Map(), edges: new Map(), clusters: new Map() };
    for (const instance of this.topology.instances) this.#addInstance(shown, instance);
    for (const lane of this.topology.lanes) this.#addLane(shown, lane);
    return shown;
  }

  #addInstance(shown, instance) {
    const key = this.nodeOf(instance);
    let node = shown.nodes.get(key);
    if (!node) {
      node = { key, kind: kindOf(key), title: "", members: [], actors: 0, cluster: this.#clusterOf(shown, instance, key) };
      node.title = this.#title(node, instance);
      shown.nodes.set(key, node);
    }
    node.members.push(instance.id);
    if (instance.index === 0) node.actors++;
  }

  #title(node, instance) {
    if (node.kind === "group") return this.#groupName(node.key);
    return node.kind === "instance" ? `${instance.actor}-${instance.index}` : instance.actor;
  }

  #groupName(key) {
    const name = key.slice(2);
    return this.grouping === "package" && name.startsWith(this.#prefix) ? name.slice(this.#prefix.length) : name;
  }

  #clusterOf(shown, instance, key) {
    const group = this.#groupOf(instance);
    let outer = null;
    if (group && key !== group) outer = cluster(shown, group, this.#groupName(group), null);
    if (key.startsWith("i:")) outer = cluster(shown, `a:${instance.actor}`, `${instance.actor} ×${instance.of}`, outer);
    return outer;
  }

  #addLane(shown, lane) {
    const from = this.#end(shown, lane, lane.from, "in");
    const to = this.#end(shown, lane, lane.to, "out");
    const grouped = from.kind === "group" || to.kind === "group";
    if (grouped && from === to) return; // inside of what is folded
    const unfolded = !grouped && this.#open.has(`c:${lane.channel}`);
    const key = `e:${grouped ? "*" : lane.channel}|${from.key}|${to.key}${unfolded ? `|${lane.id}` : ""}`;
    let edge = shown.edges.get(key);
    if (!edge) {
      edge = { key, from: from.key, to: to.key, channels: new Set(), lanes: [], unfolded, grouped };
      shown.edges.set(key, edge);
    }
    edge.channels.add(lane.channel);
    edge.lanes.push(lane.id);
  }

  #end(shown, lane, instance, side) {
    if (instance >= 0) return shown.nodes.get(this.nodeOf(this.topology.instances[instance]));
    const key = `x:${side}:${lane.channel}`;
    let node = shown.nodes.get(key);
    if (!node) {
      node = { key, kind: "external", title: lane.channel, members: [], actors: 0, cluster: null };
      shown.nodes.set(key, node);
    }
    return node;
  }
}

/** The text on an edge: its channel, its lane if it is one of several, or how many channels it stands for. */
export function edgeTitle(edge, topology) {
  if (edge.channels.size > 1) return `${edge.channels.size} channels`;
  const lane = topology.lanes[edge.lanes[0]];
  return edge.lanes.length === 1 && lane.of > 1 ? `${lane.channel} [${lane.index}]` : lane.channel;
}

/** What an edge is when its text is not enough: all of its channels, or the two ends of its lane. */
export function edgeDescription(edge, topology) {
  const lane = topology.lanes[edge.lanes[0]];
  if (edge.lanes.length > 1 || lane.of === 1) return [...edge.channels].join(", ");
  return `${lane.channel}, lane ${lane.index}: ${topology.instanceName(lane.from)} → ${topology.instanceName(lane.to)}`;
}

function cluster(shown, key, title, parent) {
  if (!shown.clusters.has(key)) shown.clusters.set(key, { key, title, parent });
  return key;
}

/** The packages that all have in common, with the last dot; empty when a package is just that. */
function commonPackage(packages) {
  let prefix = packages[0] ?? "";
  for (const name of packages) while (!`${name}.`.startsWith(prefix) || !/(^|\.)$/.test(prefix)) prefix = prefix.slice(0, -1);
  return packages.includes(prefix.slice(0, -1)) ? prefix.slice(0, prefix.lastIndexOf(".", prefix.length - 2) + 1) : prefix;
}

function kindOf(key) {
  return { g: "group", a: "actor", i: "instance" }[key[0]];
}
