// Making elements, and touching them only when something has changed.

/** An element with properties; `class`, `text` and `data-…`, `aria-…`, `role` are known. Texts are never read as HTML. */
export function element(name, properties = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value === undefined || value === null) continue;
    if (key === "text") made.textContent = value;
    else if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}

export function svg(name, attributes = {}) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

/** A text that is written when it has changed. */
export class Text {
  #node = document.createTextNode("");
  #shown = "";

  constructor(parent) {
    parent.append(this.#node);
  }

  set(text) {
    if (text === this.#shown) return;
    this.#shown = text;
    this.#node.data = text;
  }
}

/** An attribute that is written when it has changed; the empty value removes it. */
export class Mark {
  #shown = "";

  constructor(target, name) {
    this.target = target;
    this.name = name;
  }

  set(value) {
    const text = String(value);
    if (text === this.#shown) return;
    this.#shown = text;
    if (text === "") this.target.removeAttribute(this.name);
    else this.target.setAttribute(this.name, text);
  }
}

/**
 * A bar of coloured parts, painted as one background and written when a part has moved by half a percent. Parts of their own, moved by
 * transforms, would each be one more thing for the browser to arrange in every frame.
 */
export class Bar {
  #shown = "";

  /** `colours` are those of the theme, from left to right. */
  constructor(colours) {
    this.colours = colours;
    this.element = element("div", { class: "bar-of" });
  }

  /** Shares of the length, 0 to 1, one a colour. */
  set(...shares) {
    let end = 0;
    const stops = shares.map((share, i) => {
      const start = end;
      end = Math.min(100, end + Math.round(share * 200) / 2);
      return `var(--${this.colours[i]}) ${start}% ${end}%`;
    });
    const image = `linear-gradient(90deg,${stops.join()},transparent ${end}%)`;
    if (image === this.#shown) return;
    this.#shown = image;
    this.element.style.backgroundImage = image;
  }
}
