// The help overlay: how to read the picture, and the keys.
import { element } from "./dom.js";
import { KEYS } from "./keys.js";

const READING = [
  "A card is an actor, a line with a tag is a channel. The bar of a card says what the actor's time went to in the last seconds: busy, waiting for room in an output, or waiting for input. A purple card is held up by what stands behind it; follow the purple lines to the card with ◆, which holds up the others.",
  "A tag says how many messages a second are taken, how long half of them wait at most, and how full the channel is (of a bundle, its fullest lane). Click for all figures, double-click to unfold.",
  "The bar below is the last hour: blue is the busiest actor, purple the fullest channel, marks are alerts and restarts. Drag it to see an earlier moment.",
];

export class Help {
  constructor(dialog, opener) {
    this.dialog = dialog;
    const close = element("button", { class: "tool", type: "button", "aria-label": "Close help", text: "×", onclick: () => dialog.close() });
    dialog.append(
      element("header", {}, element("h2", { id: "help-title", text: "Help" }), close),
      ...READING.map((text) => element("p", { text })),
      ...KEYS.flatMap(({ title, keys }) => [element("h3", { text: title }), this.#table(keys)]));
    dialog.addEventListener("click", (event) => {
      if (event.target === dialog) dialog.close();
    });
    opener.addEventListener("click", () => this.open());
  }

  #table(keys) {
    return element("div", { class: "keys" },
      ...keys.map(([key, does]) => element("div", {}, element("span", { text: does }), element("kbd", { text: key }))));
  }

  open() {
    this.dialog.showModal();
  }
}
