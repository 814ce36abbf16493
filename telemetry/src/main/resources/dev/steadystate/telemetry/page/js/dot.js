// The visible graph in Graphviz's language. Names never go into it, only numbers and the sizes of the places: so nothing that a
// figure or a name does can move anything, and no name can say something in that language.

export const SIZES = {
  actor: [206, 70],
  instance: [206, 70],
  group: [226, 70],
  external: [150, 40],
  edge: [128, 52],
};

/** What Graphviz keeps free beside a tag, so that its own line, up to ten pixels wide, runs past it and not beneath it. */
const ASIDE = [16, 6];

/** From this many nodes on, layouts are drafted in less time. */
export const MANY = 250;

/** The text, and nodes, edges and clusters in the order of their numbers. `direction` is LR or TB. */
export function toDot(visible, direction) {
  const nodes = [...visible.nodes.values()];
  const edges = [...visible.edges.values()];
  const clusters = [...visible.clusters.values()];
  const numbers = new Map(nodes.map((node, i) => [node.key, i]));
  const lines = [
    "digraph {",
    `rankdir=${direction} nodesep=0.3 ranksep=${direction === "LR" ? 0.36 : 0.3} remincross=true`,
    nodes.length > MANY ? "nslimit=2 nslimit1=2 mclimit=0.4 splines=polyline" : "splines=spline",
    'node [shape=box fixedsize=true label=""]',
    "edge [arrowsize=0.9]",
  ];
  const inside = (parent) => {
    clusters.forEach((cluster, i) => {
      if (cluster.parent !== parent) return;
      lines.push(`subgraph cluster_${i} { margin=16 label=${place(60, 22)} labeljust=l`);
      inside(cluster.key);
      lines.push("}");
    });
    nodes.forEach((node, i) => {
      if (node.cluster === parent) lines.push(nodeLine(node, i));
    });
  };
  inside(null);
  const tagPlace = place(SIZES.edge[0] + ASIDE[0], SIZES.edge[1] + ASIDE[1]);
  edges.forEach((edge, i) => {
    lines.push(`n${numbers.get(edge.from)} -> n${numbers.get(edge.to)} [id=e${i} label=${tagPlace}]`);
  });
  lines.push("}");
  return { text: lines.join("\n"), nodes, edges, clusters };
}

function nodeLine(node, i) {
  const [width, height] = SIZES[node.kind];
  return `n${i} [width=${(width / 72).toFixed(3)} height=${(height / 72).toFixed(3)}]`;
}

/** A label of a fixed size: the place that Graphviz keeps free. */
function place(width, height) {
  return `<<table border="0" cellborder="0" cellspacing="0" fixedsize="true" width="${width}" height="${height}"><tr><td></td></tr></table>>`;
}
