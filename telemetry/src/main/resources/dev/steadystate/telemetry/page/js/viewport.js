// Zoom, pan and fit: one transform of the world. From afar less is shown, in larger type; from very far names and colours only.

const LEAST = 0.04;
const MOST = 2.5;
const FAR = 0.5;
const TINY = 0.2;
const DRAG_FROM = 4;

export class Viewport {
  scale = 1;
  x = 0;
  y = 0;
  #pointers = new Map();
  #dragged = false;
  #fits = true;

  constructor(view, world) {
    this.view = view;
    this.world = world;
    this.size = [1, 1];
    view.addEventListener("wheel", (event) => this.#wheel(event), { passive: false });
    view.addEventListener("pointerdown", (event) => this.#down(event));
    view.addEventListener("pointermove", (event) => this.#move(event));
    for (const name of ["pointerup", "pointercancel"]) view.addEventListener(name, (event) => this.#up(event));
    new ResizeObserver(() => (this.#fits ? this.fit() : this.#apply())).observe(view);
  }

  /** Whether the last press was a drag, and so no click. */
  get wasDragged() {
    return this.#dragged;
  }

  get isFar() {
    return this.scale < FAR;
  }

  get isTiny() {
    return this.scale < TINY;
  }

  /** The part of the world that is seen. */
  get seen() {
    const { clientWidth, clientHeight } = this.view;
    return {
      left: -this.x / this.scale, top: -this.y / this.scale,
      right: (clientWidth - this.x) / this.scale, bottom: (clientHeight - this.y) / this.scale,
    };
  }

  /** Shows all of a world of this size. */
  fit(size = this.size) {
    this.size = size;
    const { clientWidth, clientHeight } = this.view;
    const margin = 26;
    const scale = Math.min((clientWidth - 2 * margin) / size[0], (clientHeight - 2 * margin) / size[1], 1.15);
    this.scale = Math.max(LEAST, scale);
    this.x = (clientWidth - size[0] * this.scale) / 2;
    this.y = (clientHeight - size[1] * this.scale) / 2;
    this.#fits = true;
    this.#apply();
  }

  get isFitted() {
    return this.#fits;
  }

  zoom(factor, atX = this.view.clientWidth / 2, atY = this.view.clientHeight / 2) {
    const scale = Math.min(MOST, Math.max(LEAST, this.scale * factor));
    this.x = atX - ((atX - this.x) * scale) / this.scale;
    this.y = atY - ((atY - this.y) * scale) / this.scale;
    this.scale = scale;
    this.#fits = false;
    this.#apply();
  }

  pan(dx, dy) {
    this.x += dx;
    this.y += dy;
    this.#fits = false;
    this.#apply();
  }

  /** Brings a point of the world to the middle, at a scale at which it can be read. */
  centreOn([x, y]) {
    this.scale = Math.max(this.scale, 0.85);
    this.hold([x, y], [this.view.clientWidth / 2, this.view.clientHeight / 2]);
  }

  /** Puts a point of the world at a point of the screen. */
  hold([x, y], [atX, atY]) {
    this.x = atX - x * this.scale;
    this.y = atY - y * this.scale;
    this.#fits = false;
    this.#apply();
  }

  /** Moves just so far that a point is seen. */
  reveal([x, y]) {
    const { left, top, right, bottom } = this.seen;
    const inset = 110;
    const dx = x < left + inset ? left + inset - x : x > right - inset ? right - inset - x : 0;
    const dy = y < top + inset / 2 ? top + inset / 2 - y : y > bottom - inset / 2 ? bottom - inset / 2 - y : 0;
    if (dx !== 0 || dy !== 0) this.pan(dx * this.scale, dy * this.scale);
  }

  onScreen([x, y]) {
    return [this.x + x * this.scale, this.y + y * this.scale];
  }

  #apply() {
    this.world.style.transform = `translate(${this.x.toFixed(1)}px,${this.y.toFixed(1)}px) scale(${this.scale.toFixed(4)})`;
    this.world.classList.toggle("far", this.isFar);
    this.world.classList.toggle("tiny", this.isTiny);
  }

  #wheel(event) {
    event.preventDefault();
    if (event.shiftKey) return this.pan(-event.deltaY - event.deltaX, 0);
    const box = this.view.getBoundingClientRect();
    const step = event.deltaMode === 1 ? event.deltaY * 20 : event.deltaY;
    this.zoom(Math.exp(-step * (event.ctrlKey ? 0.01 : 0.0015)), event.clientX - box.left, event.clientY - box.top);
  }

  #down(event) {
    if (event.button !== 0) return;
    this.#pointers.set(event.pointerId, [event.clientX, event.clientY]);
    this.#dragged = false;
    this.start = [event.clientX, event.clientY];
  }

  #move(event) {
    const last = this.#pointers.get(event.pointerId);
    if (!last) return;
    const here = [event.clientX, event.clientY];
    if (!this.#dragged && Math.hypot(here[0] - this.start[0], here[1] - this.start[1]) < DRAG_FROM) return;
    if (!this.#dragged) {
      this.#dragged = true;
      this.view.setPointerCapture(event.pointerId);
      this.view.classList.add("panning");
    }
    if (this.#pointers.size === 2) this.#pinch(event.pointerId, last, here);
    else this.pan(here[0] - last[0], here[1] - last[1]);
    this.#pointers.set(event.pointerId, here);
  }

  #pinch(pointer, last, here) {
    const [, other] = [...this.#pointers].find(([id]) => id !== pointer);
    const box = this.view.getBoundingClientRect();
    const before = Math.hypot(last[0] - other[0], last[1] - other[1]);
    const now = Math.hypot(here[0] - other[0], here[1] - other[1]);
    this.zoom(now / Math.max(1, before), (here[0] + other[0]) / 2 - box.left, (here[1] + other[1]) / 2 - box.top);
  }

  #up(event) {
    this.#pointers.delete(event.pointerId);
    this.view.classList.remove("panning");
  }
}
