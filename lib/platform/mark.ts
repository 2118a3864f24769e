/** How the state of a record looks: the colour of its dot, and how full it is as the record advances. */
export type Mark = {
  tone: "done" | "soon" | "late" | "way" | "grey";
  fill: "full" | "half" | "hollow";
};
