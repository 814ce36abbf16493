// The strip that tells of a shutdown: how many have agreed, who vetoes and why, how long there is.
import { Text, element } from "./dom.js";
import { age, count } from "./format.js";

const MOST = 12;

export class Stopping {
  #vetoes = "";

  constructor(strip, select) {
    this.strip = strip;
    this.select = select;
    const title = element("strong");
    const votes = element("span");
    this.title = new Text(title);
    this.votes = new Text(votes);
    this.progress = element("progress", { "aria-label": "Agreed to stop" });
    this.list = element("ul", { "aria-label": "Vetoes" });
    strip.append(title, element("span", { class: "votes" }, this.progress, " ", votes), this.list);
  }

  update(frame, notes) {
    const shows = frame.isStopping || frame.hasStopped;
    if (this.strip.hidden === shows) this.strip.hidden = !shows;
    if (!shows) return;
    const all = frame.topology.instances.length;
    const agreed = frame.topology.instances.reduce((sum, { id }) => sum + frame.instance("voted", id), 0);
    this.title.set(this.#title(frame, notes));
    this.strip.dataset.outcome = frame.hasStopped ? (frame.state === "STOPPED" ? "clean" : "unclean") : "";
    this.progress.max = all;
    this.progress.value = agreed;
    this.votes.set(`${count(agreed)} of ${count(all)} agree`);
    this.#show(notes?.vetoes ?? [], frame.topology);
  }

  #title(frame, notes) {
    if (frame.hasStopped) return frame.state === "STOPPED" ? "Stopped; nothing was lost" : "Stopped uncleanly";
    return notes?.deadline ? `Stopping, ${age(notes.deadline - frame.at)} left` : "Stopping";
  }

  #show(vetoes, topology) {
    const key = JSON.stringify(vetoes);
    if (key === this.#vetoes) return;
    this.#vetoes = key;
    const items = vetoes.slice(0, MOST).map(({ instance, reason }) => element("li", {}, element("button", {
      type: "button", onclick: () => instance >= 0 && this.select({ instance }),
    }, element("b", { text: instance >= 0 ? topology.instanceName(instance) : "somebody" }), ` vetoes: ${reason}`)));
    if (vetoes.length > MOST) items.push(element("li", { text: `and ${vetoes.length - MOST} others` }));
    this.list.replaceChildren(...items);
  }
}
