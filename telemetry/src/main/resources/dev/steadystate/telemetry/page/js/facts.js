// A list of terms and figures whose values are written when they have changed.
import { Text, element } from "./dom.js";

export class Facts {
  #values = new Map();

  constructor() {
    this.element = element("dl");
  }

  /** Sets one line; an empty value hides it. */
  set(term, value) {
    const text = value ?? "";
    let line = this.#values.get(term);
    if (!line) {
      if (text === "") return;
      const name = element("dt", { text: term });
      const detail = element("dd");
      this.element.append(name, detail);
      line = { name, detail, text: new Text(detail) };
      this.#values.set(term, line);
    }
    line.text.set(text);
    line.name.hidden = text === "";
    line.detail.hidden = text === "";
  }
}
