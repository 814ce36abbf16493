// The panel of an edge: channel, type and capacity, fill and latency, totals, its figures over time, its lanes.
import { Chart } from "./chart.js";
import { element } from "./dom.js";
import { Facts } from "./facts.js";
import { edgeFigures } from "./figures.js";
import { bytes, count, duration, percent, rate } from "./format.js";
import { Rows } from "./rows.js";
import { edgeTitle } from "./view.js";

const OVERFLOW = { BACKPRESSURE: "back-pressure: the sender waits", DROP_NEWEST: "drops the newest", DROP_OLDEST: "drops the oldest", LATEST: "keeps the latest" };

export class EdgePanel {
  constructor(edge, topology, select) {
    this.edge = edge;
    this.topology = topology;
    this.lane = topology.lanes[edge.lanes[0]];
    this.facts = new Facts();
    this.rates = new Chart("Rate", [{ name: "rate", colour: "accent" }], rate);
    this.fills = new Chart("Fill", [{ name: "fill", colour: "fill-full" }], percent, 1);
    this.latencies = new Chart("Latency", [{ name: "half", colour: "busy" }, { name: "99 %", colour: "orange" }], duration);
    this.charts = [this.rates, this.fills, this.latencies];
    this.lanes = new Rows(edge.channels.size > 1 ? "Channels" : "Lanes", "", select);
    this.element = element("div", {}, this.facts.element, ...this.charts.map((chart) => chart.element));
    if (edge.lanes.length > 1) this.element.append(this.lanes.element);
  }

  get title() {
    return edgeTitle(this.edge, this.topology);
  }

  get kind() {
    const lanes = this.edge.lanes.map((id) => this.topology.lanes[id]);
    const ends = (end) => [...new Set(lanes.map((lane) => (lane[end] >= 0 ? this.topology.instances[lane[end]].actor : "outside")))];
    const list = (names) => (names.length > 3 ? `${names.slice(0, 3).join(", ")} and ${names.length - 3} others` : names.join(", "));
    return `${this.edge.channels.size > 1 ? "Channels" : "Channel"} from ${list(ends("from"))} to ${list(ends("to"))}`;
  }

  get question() {
    return this.edge.lanes.length === 1 ? `detail?lane=${this.lane.id}` : null;
  }

  update({ frame, detail }) {
    const { lanes } = this.edge;
    const figures = edgeFigures(lanes, frame);
    const facts = this.facts;
    if (this.edge.channels.size === 1) this.#channel(lanes);
    facts.set("Rate", rate(figures.rate));
    facts.set("Latency", latency(figures, detail));
    facts.set("Fill", this.#fill(figures, frame, detail));
    facts.set("Waiting now", count(figures.waiting));
    facts.set("Sent", count(figures.sent));
    facts.set("Taken", count(figures.sent - figures.waiting));
    facts.set("Dropped", figures.dropped > 0 || this.lane.overflow !== "BACKPRESSURE" ? count(figures.dropped) : "");
    facts.set("Dead-lettered", figures.dead > 0 ? count(figures.dead) : "");
    facts.set("Closed", figures.closed ? "yes, by its sender" : "");
    if (lanes.length > 1) this.#lanes(frame);
  }

  #channel(lanes) {
    const ring = lanes.reduce((sum, id) => sum + this.topology.lanes[id].ringBytes, 0);
    this.facts.set("Type", this.lane.type);
    this.facts.set("Capacity", `${count(this.lane.capacity)}${lanes.length > 1 ? ` × ${lanes.length} lanes` : ""}${ring > 0 ? `, ${bytes(ring)}` : ""}`);
    this.facts.set("When full", OVERFLOW[this.lane.overflow] ?? this.lane.overflow);
  }

  #fill(figures, frame, detail) {
    if (this.edge.lanes.length > 1) return `${percent(figures.fill)} in the fullest lane`;
    const fill = detail?.fill;
    if (!fill) return `${percent(figures.fill)}; at most ${count(frame.lane("max", this.lane.id))}`;
    return `${percent(figures.fill)}; ${count(fill.min)} to ${count(fill.max)}, deviation ${fill.stddev.toFixed(1)}`;
  }

  #lanes(frame) {
    const rows = this.edge.channels.size > 1 ? this.#byChannel() : this.edge.lanes.map((id) => [this.#laneName(id), [id]]);
    this.lanes.set(rows.slice(0, 64).map(([what, ids]) => {
      const figures = edgeFigures(ids, frame);
      return { what, figure: percent(figures.fill), why: `${rate(figures.rate)}, ${latency(figures)}`, mark: figures.alert || "", target: { lane: ids[0] } };
    }));
  }

  #byChannel() {
    const channels = new Map();
    for (const id of this.edge.lanes) {
      const { channel } = this.topology.lanes[id];
      channels.set(channel, [...(channels.get(channel) ?? []), id]);
    }
    return [...channels];
  }

  #laneName(id) {
    const { index, from, to } = this.topology.lanes[id];
    return `${index}: ${this.topology.instanceName(from)} → ${this.topology.instanceName(to)}`;
  }

  plot(frames) {
    const times = frames.map(({ at }) => at / 1000);
    const figures = frames.map((frame) => edgeFigures(this.edge.lanes, frame));
    this.rates.set(times, [figures.map((f) => f.rate)]);
    this.fills.set(times, [figures.map((f) => f.fill)]);
    this.latencies.set(times, ["p50", "p99"].map((part) => figures.map((f) => (Number.isFinite(f[part]) ? f[part] : null))));
  }
}

function latency(figures, detail) {
  const percentiles = Object.entries(detail?.latencyNs?.percentiles ?? {});
  const known = percentiles.filter(([, ns]) => ns >= 0).map(([share, ns]) => `${share} % ${duration(ns)}`);
  if (known.length > 0) return known.join(", ");
  return Number.isFinite(figures.p50) ? `half ${duration(figures.p50)}, 99 % ${duration(figures.p99)}` : "not known yet";
}
