// What /graph.json says of the graph and never changes within a run; frames and notes by instance and lane.

export class Topology {
  constructor(json) {
    this.run = json.run;
    this.name = json.graph;
    this.startedAt = json.startedAt;
    this.newest = json.frame?.t ?? json.history?.newest ?? 0;
    this.intervalMs = json.intervalMs;
    this.windowMs = json.windowMs;
    this.phases = json.phases;
    this.activities = json.activities;
    this.states = json.states;
    this.alerts = json.alerts ?? [];
    this.channels = json.channels;
    this.actors = json.actors.map((actor) => ({ ...actor, pkg: actor.package ?? "" }));
    this.instances = json.instances.map(({ actor, instance }, id) => {
      const { name, pkg, instances, schedule, troupe, blocking } = this.actors[actor];
      return { id, actor: name, index: instance, of: instances, pkg, schedule, troupe, blocking };
    });
    this.lanes = json.lanes.map((lane, id) => {
      const channel = json.channels[lane.channel];
      const { from, to, capacity, ringBytes } = lane;
      return { id, channel: channel.name, type: channel.type, overflow: channel.overflow, index: lane.lane, of: channel.lanes, from, to, capacity, ringBytes };
    });
    this.inputs = this.#lanesBy("to");
    this.outputs = this.#lanesBy("from");
  }

  #lanesBy(end) {
    const lanes = this.instances.map(() => []);
    for (const lane of this.lanes) if (lane[end] >= 0) lanes[lane[end]].push(lane);
    return lanes;
  }

  /** The name of an instance as the runtime says it. */
  instanceName(id) {
    const instance = this.instances[id];
    if (!instance) return "outside";
    return instance.of > 1 ? `${instance.actor}-${instance.index}` : instance.actor;
  }
}

/** One frame: every figure at one moment. Columns that are one number hold it for all. */
export class Frame {
  constructor(json, topology) {
    this.topology = topology;
    this.run = json.run;
    this.number = json.n;
    this.at = json.t;
    this.upMs = json.upMs;
    this.state = topology.states[json.state] ?? "UNKNOWN";
    this.instances = json.i;
    this.lanes = json.l;
  }

  instance(column, id) {
    return value(this.instances[column], id);
  }

  lane(column, id) {
    return value(this.lanes[column], id);
  }

  phase(id) {
    return this.topology.phases[this.instance("phase", id)];
  }

  /** What an instance does at this moment, and the channel that it waits for. */
  activity(id) {
    const channel = this.topology.channels[this.instance("ch", id)];
    return { kind: this.topology.activities[this.instance("does", id)], channel: channel?.name ?? "" };
  }

  /** The share of its capacity that a lane held in the mean, 0 to 1. */
  fill(id) {
    return Math.min(1, this.lane("avg", id) / this.topology.lanes[id].capacity);
  }

  get isStopping() {
    return this.state === "STOPPING";
  }

  get hasStopped() {
    return this.state.startsWith("STOPPED");
  }
}

function value(column, id) {
  return typeof column === "number" ? column : column?.[id] ?? NaN;
}
