// Figures as text: short, of steady width, with their unit.

const MISSING = "–";
const GROUPED = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });

/** Three digits that matter: 0.12, 1.23, 12.3, 123. */
function digits(x) {
  if (x >= 99.95) return x.toFixed(0);
  if (x >= 9.995) return x.toFixed(1);
  return x.toFixed(x >= 0.995 || x === 0 ? 1 : 2);
}

/** A number with k, M, G. */
export function short(x) {
  if (!Number.isFinite(x)) return MISSING;
  const size = Math.abs(x);
  if (size < 999.5) return Number.isInteger(x) ? String(x) : digits(x);
  if (size < 999_500) return `${digits(x / 1e3)} k`;
  if (size < 999_500_000) return `${digits(x / 1e6)} M`;
  return `${digits(x / 1e9)} G`;
}

/** Messages or activations a second. */
export function rate(perSecond) {
  if (!Number.isFinite(perSecond)) return MISSING;
  if (perSecond > 0 && perSecond < 0.05) return "<0.1/s";
  const text = short(perSecond >= 100 ? Math.round(perSecond) : Math.round(perSecond * 10) / 10);
  return `${text}/s`;
}

export function percent(share) {
  if (!Number.isFinite(share)) return MISSING;
  if (share > 0 && share < 0.005) return "<1 %";
  return `${Math.round(share * 100)} %`;
}

/** A time in nanoseconds. */
export function duration(ns) {
  if (!Number.isFinite(ns)) return MISSING;
  if (ns === 0) return "0 s";
  if (ns < 999.5) return `${Math.round(ns)} ns`;
  if (ns < 999_500) return `${digits(ns / 1e3)} µs`;
  if (ns < 999_500_000) return `${digits(ns / 1e6)} ms`;
  if (ns < 99.95e9) return `${digits(ns / 1e9)} s`;
  return age(ns / 1e6);
}

/** A longer time in milliseconds, in its two greatest units. */
export function age(ms) {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes} min ${seconds % 60} s`;
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return `${hours} h ${minutes % 60} min`;
  return `${Math.floor(hours / 24)} d ${hours % 24} h`;
}

/** A whole number with its thousands told apart. */
export function count(x) {
  return Number.isFinite(x) ? GROUPED.format(x) : MISSING;
}

export function bytes(x) {
  if (!Number.isFinite(x)) return MISSING;
  if (x < 1024) return `${x} B`;
  if (x < 1024 * 1024) return `${digits(x / 1024)} KiB`;
  return `${digits(x / 1024 / 1024)} MiB`;
}

/** A moment (milliseconds since 1970) as time of day. */
export function clock(at) {
  return new Date(at).toLocaleTimeString("en-GB");
}

/** A number of things. */
export function plural(n, one, many = `${one}s`) {
  return `${count(n)} ${n === 1 ? one : many}`;
}
