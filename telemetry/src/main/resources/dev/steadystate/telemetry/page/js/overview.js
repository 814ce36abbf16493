// The panel while nothing is selected: what an operator should look at first.
import { Text, element } from "./dom.js";
import { bottlenecks, edgeFigures } from "./figures.js";
import { age, count, percent, rate, short } from "./format.js";
import { Rows } from "./rows.js";

const FIGURES = { FILL: percent, BUSY: percent, RATE: rate, LATENCY: (s) => `${short(s)} s`, RESTARTS: count };
const LEVELS = { YELLOW: 1, ORANGE: 2, RED: 3 };
const TOP = 5;

export class Overview {
  /** `select` gets {instance} or {lane}. */
  constructor(topology, select) {
    this.topology = topology;
    this.necks = new Rows("Bottlenecks", "None: no full channel waits for an actor.", select);
    this.alerts = new Rows("Alerts", topology.alerts.length > 0 ? "None." : "None declared.", select);
    this.failures = new Rows("Last failures", "None.", select);
    this.busiest = new Rows("Busiest", "", select);
    this.fullest = new Rows("Fullest channels", "All empty.", select);
    this.element = element("div", {}, element("h2", { text: "Overview" }), this.#tiles(),
      ...[this.necks, this.alerts, this.failures, this.busiest, this.fullest].map((rows) => rows.element));
  }

  #tiles() {
    const tile = (label) => {
      const figure = element("b");
      return [new Text(figure), element("div", { class: "tile" }, figure, element("span", { text: label }))];
    };
    const { actors, channels } = this.topology;
    const [messages, messagesTile] = tile("messages/s");
    const [cores, coresTile] = tile("cores busy");
    const [restarts, restartsTile] = tile("restarts");
    this.tiles = { messages, cores, restarts };
    const size = element("p", { class: "kind", text: `${count(actors.length)} actors, ${count(channels.length)} channels` });
    return element("div", {}, size, element("div", { class: "tiles" }, messagesTile, coresTile, restartsTile));
  }

  update({ frame, notes }) {
    const ids = this.topology.instances.map(({ id }) => id);
    const lanes = this.topology.lanes.map(({ id }) => id);
    const sum = (all, figure) => all.reduce((total, id) => total + figure(id), 0);
    this.tiles.messages.set(short(Math.round(sum(lanes, (id) => frame.lane("rate", id)))));
    this.tiles.cores.set((sum(ids, (id) => frame.instance("busy", id)) / 1024).toFixed(2));
    this.tiles.restarts.set(count(sum(ids, (id) => frame.instance("restarts", id))));
    this.necks.set(this.#necks(frame));
    this.alerts.set((notes?.alerts ?? []).filter(({ state }) => state === "FIRING").map((alert) => this.#alert(alert, frame)));
    this.failures.set(this.#failures(notes, frame));
    this.busiest.set(this.#busiest(ids, frame));
    this.fullest.set(this.#fullest(frame));
  }

  /** One row an actor, whichever of its instances it is. */
  #necks(frame) {
    const actors = new Map();
    for (const id of bottlenecks(frame)) {
      const { actor } = this.topology.instances[id];
      actors.set(actor, [...(actors.get(actor) ?? []), id]);
    }
    return [...actors].slice(0, TOP).map(([actor, ids]) => this.#neck(actor, ids, frame));
  }

  #neck(actor, ids, frame) {
    const inputs = ids.flatMap((id) => this.topology.inputs[id]);
    const fullest = inputs.reduce((best, lane) => (frame.fill(lane.id) > frame.fill(best.id) ? lane : best));
    const senders = inputs.filter(({ channel, from }) => channel === fullest.channel && from >= 0);
    const behind = [...new Set(senders.map(({ from }) => this.topology.instances[from].actor))];
    const busy = Math.max(...ids.map((id) => frame.instance("busy", id))) / 1024;
    return {
      what: actor, figure: `${percent(busy)} busy`, mark: "neck", target: { instance: ids[0] },
      why: `${fullest.channel} is ${percent(frame.fill(fullest.id))} full${behind.length > 0 ? `; it holds up ${behind.slice(0, 3).join(", ")}` : ""}`,
    };
  }

  #alert({ alert, element: of, lane, since, value }, frame) {
    const declared = this.topology.alerts[alert] ?? { name: "alert", figure: "" };
    const what = lane ? this.topology.channels[of]?.name : this.topology.instanceName(of);
    const target = lane ? { lane: this.topology.lanes.find(({ channel }) => channel === what)?.id } : { instance: of };
    return {
      what: `${declared.name}: ${what}`, figure: (FIGURES[declared.figure] ?? short)(value), mark: LEVELS[declared.colour], target,
      why: `${declared.description ? `${declared.description}; ` : ""}for ${age(frame.at - since)}`,
    };
  }

  #failures(notes, frame) {
    const failures = Object.entries(notes?.failures ?? {}).sort(([, a], [, b]) => b.at - a.at);
    return failures.slice(0, TOP).map(([id, failure]) => ({
      what: this.topology.instanceName(Number(id)), figure: `${age(frame.at - failure.at)} ago`, why: failure.message,
      mark: 3, target: { instance: Number(id) },
    }));
  }

  #busiest(ids, frame) {
    const busy = (id) => frame.instance("busy", id);
    return [...ids].sort((a, b) => busy(b) - busy(a)).slice(0, TOP).filter((id) => busy(id) > 0).map((id) => ({
      what: this.topology.instanceName(id), figure: percent(busy(id) / 1024), target: { instance: id },
    }));
  }

  #fullest(frame) {
    const best = new Map();
    for (const lane of this.topology.lanes) {
      const fill = frame.fill(lane.id);
      if (fill >= 0.005 && fill > (best.get(lane.channel)?.fill ?? 0)) best.set(lane.channel, { fill, lane });
    }
    return [...best.values()].sort((a, b) => b.fill - a.fill).slice(0, TOP).map(({ fill, lane }) => ({
      what: lane.channel, figure: percent(fill), target: { lane: lane.id },
      why: `${this.topology.instanceName(lane.from)} → ${this.topology.instanceName(lane.to)}, ${rate(edgeFigures([lane.id], frame).rate)}`,
    }));
  }
}
