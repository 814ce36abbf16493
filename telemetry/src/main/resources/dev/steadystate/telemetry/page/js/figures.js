// The figures of what is shown: of a node (one or many instances) and of an edge (one or many lanes).

/** From this share of a channel on it counts as full, for the eye and for the bottleneck. */
const FULL = 0.8;
const HALF = 0.5;

/** Points of a hundred by which a mood must lead to replace the last one. */
const AHEAD = 5;

/** Moods from worst to best; a node of several shows the worst. */
const MOODS = ["failed", "room", "busy", "thread", "input", "timer", "rest", "ended"];
const SAYS = {
  failed: ["failed", "failed"],
  room: ["waits for room", "wait for room"],
  busy: ["busy", "busy"],
  thread: ["waits for a thread", "wait for a thread"],
  input: ["waits for input", "wait for input"],
  timer: ["waits for its timer", "wait for their timers"],
  rest: ["at rest", "at rest"],
  ended: ["stopped", "stopped"],
};
const PHASES = { NEW: "not started", RESTARTING: "restarting", STOPPING: "stopping", STOPPED: "stopped", FAILED: "failed" };

/** Instances whose input is full although nothing holds them up: what is behind them waits for them. */
export function bottlenecks(frame) {
  const found = new Set();
  if (frame.hasStopped) return found;
  frame.topology.inputs.forEach((lanes, id) => {
    const full = lanes.some((lane) => frame.fill(lane.id) >= FULL);
    if (full && frame.instance("room", id) < 30) found.add(id);
  });
  return found;
}

/** `moods` says the mood of an instance: that of the moment, unless steady ones are wanted. */
export function nodeFigures(members, frame, necks, moods = moodOf) {
  const figures = {
    busy: 0, room: 0, input: 0, other: 0, rate: 0, restarts: 0, alert: 0, votes: 0, neck: false,
    mood: "rest", doing: "", of: members.length, frame,
  };
  const found = new Map();
  for (const id of members) {
    figures.busy += frame.instance("busy", id) / 1024;
    figures.room += frame.instance("room", id) / 100;
    figures.input += frame.instance("input", id) / 100;
    figures.other += (frame.instance("timer", id) + frame.instance("thread", id)) / 100;
    figures.rate += frame.instance("rate", id);
    figures.restarts += frame.instance("restarts", id);
    figures.alert = Math.max(figures.alert, frame.instance("alert", id));
    figures.votes += frame.instance("voted", id);
    figures.neck ||= necks.has(id);
    const mood = moods(id, frame);
    found.set(mood, (found.get(mood) ?? 0) + 1);
  }
  const many = Math.max(1, members.length);
  for (const share of ["busy", "room", "input", "other"]) figures[share] /= many;
  figures.mood = MOODS.find((mood) => found.has(mood)) ?? "rest";
  figures.doing = members.length === 1 ? saysOne(members[0], frame, figures.mood) : saysMany(found, members.length);
  return figures;
}

/** Moods that do not flicker: another one must be ahead by some points. For one sequence of frames. */
export function steadyMoods() {
  const last = new Map();
  return (id, frame) => {
    const mood = moodOf(id, frame, last.get(id));
    last.set(id, mood);
    return mood;
  };
}

function moodOf(id, frame, kept) {
  const phase = frame.phase(id);
  if (phase === "FAILED" || phase === "RESTARTING") return "failed";
  if (phase === "STOPPED") return "ended";
  const shares = { room: 0, busy: (frame.instance("busy", id) * 100) / 1024, thread: 0, input: 0, timer: 0 };
  for (const reason of ["room", "thread", "input", "timer"]) shares[reason] = frame.instance(reason, id);
  shares.rest = Math.max(1, 100 - Object.values(shares).reduce((sum, share) => sum + share));
  if (kept in shares) shares[kept] += AHEAD;
  return Object.keys(shares).reduce((most, mood) => (shares[mood] > shares[most] ? mood : most));
}

function saysOne(id, frame, mood) {
  return PHASES[frame.phase(id)] ?? SAYS[mood][0];
}

function saysMany(moods, many) {
  if (moods.size === 1) return `all ${SAYS[moods.keys().next().value][1]}`;
  const [worst, number] = MOODS.filter((mood) => moods.has(mood)).map((mood) => [mood, moods.get(mood)])[0];
  return `${number} of ${many} ${SAYS[worst][number === 1 ? 0 : 1]}`;
}

export function edgeFigures(lanes, frame) {
  const figures = { rate: 0, fill: 0, level: 0, p50: NaN, p99: NaN, dropped: 0, dead: 0, sent: 0, waiting: 0, alert: 0, closed: true };
  let weight = 0;
  let middle = 0;
  for (const id of lanes) {
    const rate = frame.lane("rate", id);
    figures.rate += rate;
    figures.fill = Math.max(figures.fill, frame.fill(id));
    figures.alert = Math.max(figures.alert, frame.lane("alert", id));
    figures.closed &&= frame.lane("closed", id) === 1;
    for (const total of ["dropped", "dead", "sent"]) figures[total] += frame.lane(total, id);
    figures.waiting += frame.lane("fill", id);
    const p50 = frame.lane("p50", id);
    if (p50 >= 0) {
      middle += p50 * Math.max(rate, 1e-9);
      weight += Math.max(rate, 1e-9);
      figures.p99 = Math.max(figures.p99 || 0, frame.lane("p99", id));
    }
  }
  if (weight > 0) figures.p50 = middle / weight;
  figures.level = figures.fill >= FULL ? 3 : figures.fill >= HALF ? 2 : 1;
  return figures;
}
