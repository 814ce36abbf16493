// A list of things that one may click: name, figure, and why it is listed. Rows are reused; only what changed is written.
import { Mark, Text, element } from "./dom.js";

export class Rows {
  #rows = [];

  /** `chosen` gets the item that was clicked; `quiet` is said when there is none. */
  constructor(title, quiet, chosen) {
    this.heading = element("h3", { text: title });
    this.list = element("ul", { class: "rows", "aria-label": title });
    this.quiet = element("p", { class: "quiet", text: quiet });
    this.chosen = chosen;
    this.element = element("section", {}, this.heading, this.list, this.quiet);
  }

  /** Items are {what, figure, why, mark, target}. */
  set(items) {
    this.quiet.hidden = items.length > 0;
    while (this.#rows.length < items.length) this.#rows.push(this.#row());
    while (this.#rows.length > items.length) this.#rows.pop().element.remove();
    items.forEach((item, i) => {
      const row = this.#rows[i];
      row.item = item;
      row.what.set(item.what);
      row.figure.set(item.figure ?? "");
      row.why.set(item.why ?? "");
      row.hasWhy.set(item.why ? "" : "true");
      row.mark.set(item.mark ?? "");
    });
  }

  #row() {
    const row = { item: null };
    const what = element("span", { class: "what" });
    const figure = element("span", { class: "figure" });
    const why = element("span", { class: "why" });
    const button = element("button", { type: "button", onclick: () => this.chosen(row.item.target) }, what, figure, why);
    row.element = element("li", {}, button);
    row.what = new Text(what);
    row.figure = new Text(figure);
    row.why = new Text(why);
    row.hasWhy = new Mark(why, "hidden");
    row.mark = new Mark(button, "data-alert");
    this.list.append(row.element);
    return row;
  }
}
