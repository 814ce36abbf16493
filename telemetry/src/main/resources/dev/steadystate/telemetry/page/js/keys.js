// The keys of the page: one table, from which the help is written as well.

/** Key as in KeyboardEvent.key, what it does, and the name of the action. */
export const KEYS = [
  { title: "Find your way", keys: [
    ["/", "find an actor or channel", "search"],
    ["f", "show all", "fit"],
    ["+", "zoom in", "zoomIn"],
    ["-", "zoom out", "zoomOut"],
    ["Tab", "into the graph"],
    ["Arrows", "to the next actor or channel that way; nothing chosen: pan"],
    ["Enter", "figures of what has the focus"],
    ["Escape", "back to the overview", "close"],
  ] },
  { title: "Fold", keys: [
    ["u", "unfold or fold what is chosen: group, instances, lanes", "fold"],
    ["g", "group by nothing, package, troupe", "group"],
  ] },
  { title: "History", keys: [
    ["p", "pause or play", "play"],
    [",", "a second back", "back"],
    [".", "a second on", "on"],
    ["[", "slower", "slower"],
    ["]", "faster", "faster"],
    ["l", "live", "live"],
  ] },
  { title: "Page", keys: [
    ["t", "theme: as the system, light, dark", "theme"],
    ["k", "legend", "legend"],
    ["?", "this help", "help"],
  ] },
];

const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** Calls `actions[name]()`, and `actions.arrow([dx, dy])`. Keys within fields and with Ctrl, Alt or Meta are left alone. */
export function startKeys(actions) {
  const names = new Map(KEYS.flatMap(({ keys }) => keys).filter(([, , name]) => name).map(([key, , name]) => [key, name]));
  names.set("=", "zoomIn");
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
    const isField = event.target.matches("input, select, textarea");
    if (isField || document.querySelector("dialog[open]")) return;
    const arrow = ARROWS[event.key];
    const name = names.get(event.key);
    if (arrow && !event.target.closest(".panel")) actions.arrow(arrow);
    else if (name) actions[name]();
    else return;
    event.preventDefault();
  });
}
