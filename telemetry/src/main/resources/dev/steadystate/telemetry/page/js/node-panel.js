// The panel of a node: what it is, what it does, its figures over time, its last failure, its channels.
import { Chart } from "./chart.js";
import { element } from "./dom.js";
import { Facts } from "./facts.js";
import { bottlenecks, nodeFigures } from "./figures.js";
import { age, clock, count, duration, percent, plural, rate } from "./format.js";
import { Rows } from "./rows.js";

const SCHEDULES = { SHARED: "shared threads", DEDICATED: "dedicated thread", VIRTUAL: "virtual thread" };
const DOES = {
  WORKING: "works", THREAD: "waits for a thread", ROOM: "waits for room", INPUT: "waits for input", TIMER: "waits for its timer",
  RESTART: "waits for its restart", NOTHING: "waits for nothing",
};

export class NodePanel {
  constructor(node, topology, select) {
    this.node = node;
    this.topology = topology;
    this.facts = new Facts();
    this.failureTitle = element("h3", { text: "Last failure" });
    this.failure = element("pre", { class: "failure", tabindex: "0" });
    this.shares = new Chart("Time", [
      { name: "busy", colour: "busy" }, { name: "room", colour: "room" }, { name: "input", colour: "input" }], percent, 1);
    this.rates = new Chart("Activations", [{ name: "rate", colour: "accent" }], rate);
    this.inputs = new Rows("In", "No inputs.", select);
    this.outputs = new Rows("Out", "No outputs.", select);
    this.instances = new Rows("Instances", "", select);
    this.charts = [this.shares, this.rates];
    this.element = element("div", {}, this.facts.element, this.failureTitle, this.failure, this.shares.element, this.rates.element,
      this.inputs.element, this.outputs.element);
    if (node.members.length > 1) this.element.append(this.instances.element);
  }

  get title() {
    return this.node.title;
  }

  get kind() {
    const { members, kind, actors } = this.node;
    if (kind === "external") return "Outside the graph";
    if (kind === "group") return `${plural(actors, "actor")}, ${plural(members.length, "instance")}`;
    const { pkg, schedule, troupe, blocking } = this.topology.instances[members[0]];
    const thread = troupe ? `troupe ${troupe}` : SCHEDULES[schedule] ?? schedule;
    const many = members.length > 1 ? `${members.length} instances, ` : "";
    return `Actor, ${many}${thread}${blocking ? ", may block" : ""}; ${pkg || "no package"}`;
  }

  /** What /detail is to be asked for; null when one question does not cover it. */
  get question() {
    return this.node.members.length === 1 ? `detail?instance=${this.node.members[0]}` : null;
  }

  update({ frame, notes, detail }) {
    const { members } = this.node;
    if (members.length === 0) return this.#channels(frame);
    const figures = nodeFigures(members, frame, bottlenecks(frame));
    const facts = this.facts;
    facts.set("Does", this.#does(figures, frame));
    facts.set("Busy", `${percent(figures.busy)}${members.length > 1 ? " in the mean" : ""}, ${count(Math.round(figures.busy * 1024 * members.length))} mCPU`);
    facts.set("Share of the graph", detail ? percent(detail.shareOfGraph) : "");
    facts.set("Waits for room", percent(figures.room));
    facts.set("Waits for input", percent(figures.input));
    facts.set("Waits for timer or thread", figures.other >= 0.005 ? percent(figures.other) : "");
    facts.set("Activations", rate(figures.rate) + (detail ? `, ${count(detail.activations)} in all` : ""));
    facts.set("Time of one", duration(mean(members, (id) => frame.instance("ns", id))));
    facts.set("Wait for a thread", duration(mean(members, (id) => frame.instance("delay", id))));
    facts.set("Thread", threads(members, notes));
    facts.set("Restarts", count(figures.restarts));
    facts.set("Vote", frame.isStopping || frame.hasStopped ? this.#vote(figures, notes) : "");
    this.#failed(notes, frame);
    this.#channels(frame);
    if (members.length > 1) this.#members(frame);
  }

  #does(figures, frame) {
    if (this.node.members.length > 1) return figures.doing;
    const id = this.node.members[0];
    if (frame.phase(id) !== "RUNNING") return figures.doing;
    const { kind, channel } = frame.activity(id);
    return `${DOES[kind] ?? kind}${channel ? `: ${channel}` : ""}`;
  }

  #vote(figures, notes) {
    const vetoes = (notes?.vetoes ?? []).filter(({ instance }) => this.node.members.includes(instance));
    if (vetoes.length > 0) return `vetoes: ${vetoes.map(({ reason }) => reason).join("; ")}`;
    return figures.votes === figures.of ? "agrees to stop" : `${figures.votes} of ${figures.of} agree`;
  }

  #failed(notes, frame) {
    const failures = this.node.members.filter((id) => notes?.failures?.[id]).map((id) => ({ id, ...notes.failures[id] }));
    const last = failures.sort((a, b) => b.at - a.at)[0];
    this.failure.hidden = !last;
    this.failureTitle.hidden = !last;
    if (!last) return;
    const where = `${this.topology.instanceName(last.id)}.${last.method}, ${clock(last.at)}, ${age(frame.at - last.at)} ago`;
    const text = [where, last.message, ...(last.stack ?? []).map((line) => `\u00a0${line.replace(/^at /, "at\u00a0")}`)].join("\n");
    if (this.failure.textContent !== text) this.failure.textContent = text;
  }

  #channels(frame) {
    const external = this.node.kind === "external" ? this.topology.lanes.filter(({ channel }) => channel === this.node.title) : [];
    const lanes = (all, end) => this.node.members.flatMap((id) => all[id]).concat(external.filter((lane) => lane[end] < 0));
    this.inputs.set(channelRows(lanes(this.topology.inputs, "to"), "from", this.topology, frame));
    this.outputs.set(channelRows(lanes(this.topology.outputs, "from"), "to", this.topology, frame));
  }

  #members(frame) {
    this.instances.set(this.node.members.slice(0, 40).map((id) => ({
      what: this.topology.instanceName(id), figure: percent(frame.instance("busy", id) / 1024), mark: frame.instance("alert", id) || "",
      why: nodeFigures([id], frame, new Set()).doing, target: { instance: id },
    })));
  }

  /** Columns of the charts from frames of the past. */
  plot(frames) {
    const times = frames.map(({ at }) => at / 1000);
    const figures = frames.map((frame) => nodeFigures(this.node.members, frame, new Set()));
    this.shares.set(times, ["busy", "room", "input"].map((share) => figures.map((f) => f[share])));
    this.rates.set(times, [figures.map((f) => f.rate)]);
  }
}

function threads(members, notes) {
  const names = [...new Set(members.map((id) => notes?.threads?.[id]).filter(Boolean))];
  return names.length > 4 ? `${names.slice(0, 4).join(", ")} and ${names.length - 4} others` : names.join(", ");
}

function mean(members, figure) {
  const known = members.map(figure).filter((ns) => ns >= 0);
  return known.length > 0 ? known.reduce((a, b) => a + b, 0) / known.length : NaN;
}

/** One row a channel: where it leads, how full its fullest lane is. */
function channelRows(lanes, end, topology, frame) {
  const channels = new Map();
  for (const lane of lanes) {
    const row = channels.get(lane.channel) ?? { fill: 0, rate: 0, alert: 0, lane, others: new Set() };
    row.fill = Math.max(row.fill, frame.fill(lane.id));
    row.rate += frame.lane("rate", lane.id);
    row.alert = Math.max(row.alert, frame.lane("alert", lane.id));
    row.others.add(lane[end] >= 0 ? topology.instances[lane[end]].actor : "outside");
    channels.set(lane.channel, row);
  }
  return [...channels].slice(0, 30).map(([channel, row]) => ({
    what: channel, figure: percent(row.fill), mark: row.alert || (row.fill >= 0.8 ? "neck" : ""), target: { lane: row.lane.id },
    why: `${end === "from" ? "from" : "to"} ${[...row.others].slice(0, 4).join(", ")}, ${rate(row.rate)}`,
  }));
}
