// Graphviz, in a thread of its own, so that a large layout never holds up the page.
import { instance } from "../vendor/viz.js";

const graphviz = instance();

addEventListener("message", async ({ data }) => {
  try {
    const viz = await graphviz;
    postMessage({ id: data.id, layout: viz.renderJSON(data.text) });
  } catch (problem) {
    postMessage({ id: data.id, problem: String(problem?.message ?? problem) });
  }
});
