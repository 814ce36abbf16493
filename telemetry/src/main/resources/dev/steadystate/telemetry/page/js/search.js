// Finds actors and channels by a part of their name, type or package.
import { element } from "./dom.js";

const MOST = 12;

export class Search {
  #found = [];
  #marked = 0;

  /** `listener` has chosen(target), and spotlight(targets or null) while one types. */
  constructor(input, list, listener) {
    this.input = input;
    this.list = list;
    this.listener = listener;
    input.addEventListener("input", () => this.#find());
    input.addEventListener("focus", () => this.#find());
    input.addEventListener("keydown", (event) => this.#key(event));
    input.addEventListener("blur", () => setTimeout(() => this.#close(), 150));
  }

  follow(topology) {
    this.entries = [
      ...topology.instances.filter(({ index }) => index === 0)
        .map((i) => ({ name: i.actor, what: i.pkg, words: `${i.actor} ${i.pkg} ${i.troupe}`.toLowerCase(), target: { instance: i.id } })),
      ...topology.lanes.filter(({ index }) => index === 0)
        .map((l) => ({ name: l.channel, what: `channel of ${l.type}`, words: `${l.channel} ${l.type}`.toLowerCase(), target: { lane: l.id } })),
    ];
  }

  open() {
    this.input.focus();
    this.input.select();
  }

  #find() {
    const wanted = this.input.value.trim().toLowerCase();
    if (wanted === "" || !this.entries) return this.#close();
    const all = this.entries.filter(({ words }) => words.includes(wanted));
    all.sort((a, b) => rank(a, wanted) - rank(b, wanted) || a.name.localeCompare(b.name));
    this.#found = all.slice(0, MOST);
    this.#marked = 0;
    this.list.hidden = false;
    this.input.setAttribute("aria-expanded", "true");
    this.listener.spotlight(all.map(({ target }) => target));
    this.#show();
  }

  #show() {
    const items = this.#found.map((entry, i) => element("li", {
      id: `hit-${i}`, role: "option", "aria-selected": String(i === this.#marked), onpointerdown: () => this.#choose(i),
    }, element("b", { text: entry.name }), element("span", { text: entry.what })));
    if (items.length === 0) items.push(element("li", { role: "option", "aria-disabled": "true", text: "Nothing found" }));
    this.list.replaceChildren(...items);
    this.input.setAttribute("aria-activedescendant", this.#found.length > 0 ? `hit-${this.#marked}` : "");
  }

  #key(event) {
    if (event.key === "Escape") {
      this.input.value = "";
      this.#close();
      this.input.blur();
      event.stopPropagation();
    } else if (event.key === "Enter" && this.#found.length > 0) {
      this.#choose(this.#marked);
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const step = event.key === "ArrowDown" ? 1 : this.#found.length - 1;
      this.#marked = (this.#marked + step) % Math.max(1, this.#found.length);
      this.#show();
      event.preventDefault();
    }
  }

  #choose(i) {
    const { target } = this.#found[i];
    this.#close();
    this.input.blur();
    this.listener.chosen(target);
  }

  #close() {
    this.list.hidden = true;
    this.#found = [];
    this.input.setAttribute("aria-expanded", "false");
    this.input.removeAttribute("aria-activedescendant");
    this.listener.spotlight(null);
  }
}

function rank({ name }, wanted) {
  const lower = name.toLowerCase();
  if (lower === wanted) return 0;
  if (lower.startsWith(wanted)) return 1;
  return lower.includes(wanted) ? 2 : 3;
}
