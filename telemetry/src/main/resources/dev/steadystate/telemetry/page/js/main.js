// The page: connects wire, graph, panel, history and keys. Frames are painted at most once per frame of the screen.
import { Freshness } from "./freshness.js";
import { age } from "./format.js";
import { Graph } from "./graph.js";
import { Help } from "./help.js";
import { startKeys } from "./keys.js";
import { Panel } from "./panel.js";
import { Past } from "./past.js";
import { Player } from "./player.js";
import { Search } from "./search.js";
import { Stopping } from "./stopping.js";
import { startTheme } from "./theme.js";
import { Timeline } from "./timeline.js";
import { Frame } from "./topology.js";
import { Wire, read } from "./wire.js";

const SECOND = 1000;
const STATES = { BUILT: "built, not started", RUNNING: "running", STOPPING: "stopping", STOPPED: "stopped", STOPPED_UNCLEANLY: "stopped uncleanly" };
const $ = (id) => document.getElementById(id);

let topology = null;
let player = null;
let past = new Past();
/** The newest frame and notes that came, and those that are shown: others while the history is replayed. */
let newest = null;
let newestNotes = null;
let shown = null;
let shownNotes = null;
let isDue = false;
let everything = false;

const announce = (text) => ($("announcer").textContent = text);
const freshness = new Freshness($("freshness"), announce);
const stopping = new Stopping($("stopping"), (target) => graph.find(target));
const timeline = new Timeline({
  canvas: $("overview"), scrub: $("scrub"), play: $("play"), live: $("live"), speed: $("speed"), moment: $("moment"),
});
const graph = new Graph($("graph"), {
  selected: (part) => {
    if (topology) panel.show(part, topology);
    due(true);
  },
  laidOut: () => {
    $("grouping").value = graph.view.grouping;
    due(true);
  },
  working: notice,
});
const panel = new Panel($("panel"), {
  select: (target) => graph.find(target),
  close: () => graph.select(null),
  centre: () => graph.viewport.centreOn(graph.drawing.centre(graph.selected)),
  fold: (part) => graph.toggle(part),
  canFold: (part) => graph.foldName(part),
});
const search = new Search($("search"), $("hits"), {
  chosen: (target) => graph.find(target),
  spotlight: (targets) => graph.visible && graph.drawing.spotlight(targets && graph.keysOf(targets)),
});
const wire = new Wire({ topology: follow, frame: came, notes: noted, ended: () => freshness.ended(), lost });

function notice(text) {
  $("notice").hidden = !text;
  if (text) $("notice").textContent = text;
}

function lost() {
  if (!topology) notice("The graph does not answer. Trying again…");
}

async function follow(next) {
  topology = next;
  past = new Past();
  newest = newestNotes = shown = shownNotes = null;
  $("name").textContent = topology.name;
  $("name").title = topology.name;
  player?.close();
  player = new Player(topology, { moment: showMoment, changed: moved });
  timeline.follow(player, topology);
  search.follow(topology);
  panel.show(null, topology);
  graph.follow(topology);
  prefill(past, topology);
}

/** The charts are full from the start: the last minutes come from the history. */
async function prefill(into, of) {
  try {
    const step = SECOND * Math.max(2, Math.ceil(of.instances.length / 50));
    const json = await read(`history?from=${Math.max(0, of.newest - 180 * SECOND)}&step=${step}`);
    into.precede(json.frames.filter(({ run }) => run === of.run).map((frame) => new Frame(frame, of)));
  } catch {
    // no history: the charts fill as frames come
  }
}

function came(frame, isFresh) {
  newest = frame;
  if (isFresh) {
    freshness.fresh(performance.now());
    past.add(frame);
  }
  player.newest(frame.at);
  if (!player.isLive) return due(false);
  const changedState = shown?.state !== frame.state;
  shown = frame;
  shownNotes = newestNotes;
  due(changedState);
}

function noted(notes) {
  newestNotes = notes;
  if (player?.isLive) shownNotes = notes;
}

function showMoment(frame, notes) {
  shown = frame;
  shownNotes = notes;
  due(true);
}

function moved() {
  if (player.isLive && newest) {
    shown = newest;
    shownNotes = newestNotes;
  }
  due(true);
}

/** Asks for a paint with the screen's next frame; `all` also writes texts that are not due yet. */
function due(all) {
  everything ||= all;
  if (isDue) return;
  isDue = true;
  requestAnimationFrame(paint);
}

function paint() {
  isDue = false;
  if (!topology || !shown) return;
  const now = performance.now();
  const all = everything;
  everything = false;
  if (graph.drawing.layout) graph.drawing.paint(shown, graph.viewport, now, all);
  panel.update({ frame: shown, notes: shownNotes, isLive: player.isLive, frames: framesBefore }, now, all);
  stopping.update(shown, shownNotes);
  timeline.update();
  if (freshness.update(now, shown, topology, !player.isLive, player.newestAt)) due(true);
  const state = `${STATES[shown.state] ?? shown.state}, up ${age(shown.upMs)}`;
  if ($("state").textContent !== state) $("state").textContent = state;
}

/** What the charts show: the frames until the moment shown, and that one, so that they end with the figures beside them. */
function framesBefore() {
  const frames = player.isLive || player.frames.length === 0 ? past.frames : player.frames;
  return [...frames.filter((frame) => frame.at < shown.at && frame.at >= shown.at - 180 * SECOND), shown];
}

function nextOf(select, step) {
  const next = (select.selectedIndex + step + select.length) % select.length;
  select.selectedIndex = next;
  select.dispatchEvent(new Event("change"));
}

const nextTheme = startTheme($("theme"), () => {
  panel.restyle();
  timeline.draw();
  due(true);
});
const help = new Help($("help"), $("help-open"));

$("grouping").addEventListener("change", () => graph.group($("grouping").value));
$("zoom-in").addEventListener("click", () => zoom(1.3));
$("zoom-out").addEventListener("click", () => zoom(1 / 1.3));
$("zoom-fit").addEventListener("click", () => fit());
$("graph").addEventListener("wheel", () => due(true), { passive: true });
$("graph").addEventListener("pointermove", (event) => event.buttons && due(true), { passive: true });

function zoom(factor) {
  graph.viewport.zoom(factor);
  due(true);
}

function fit() {
  graph.viewport.fit();
  due(true);
}

startKeys({
  search: () => search.open(),
  fit,
  zoomIn: () => zoom(1.3),
  zoomOut: () => zoom(1 / 1.3),
  arrow: (direction) => {
    graph.arrow(direction);
    due(true);
  },
  close: () => graph.select(null),
  fold: () => graph.toggle(graph.part(graph.selected)),
  group: () => nextOf($("grouping"), 1),
  play: () => $("play").click(),
  back: () => player?.step(-SECOND),
  on: () => player?.step(SECOND),
  slower: () => $("speed").selectedIndex > 0 && nextOf($("speed"), -1),
  faster: () => $("speed").selectedIndex < $("speed").length - 1 && nextOf($("speed"), 1),
  live: () => player?.live(),
  theme: nextTheme,
  legend: () => $("legend").toggleAttribute("hidden"),
  help: () => help.open(),
});

// The age of a snapshot goes on when nothing comes.
setInterval(() => due(false), SECOND);
wire.connect();
