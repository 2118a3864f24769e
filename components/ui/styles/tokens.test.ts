import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const sheet = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
const tokens = new Map(
  [...sheet.matchAll(/--([a-z-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name = "", light = "", dark = ""]) => [name, { light, dark }] as const,
  ),
);

const texts = [
  "ink",
  "soft",
  "accent",
  "accent-strong",
  "late",
  "late-strong",
  "soon",
  "done",
  "way",
];
const grounds = [
  "ground",
  "sheet",
  "selected",
  "accent-soft",
  "late-soft",
  "soon-soft",
  "done-soft",
];

describe.each(["light", "dark"] as const)("in the %s theme", (theme) => {
  it.each(texts)("%s can be read on every ground", (text) => {
    for (const ground of grounds) expect(contrast(text, ground, theme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(["accent", "accent-strong", "late"])("what stands on %s can be read", (fill) => {
    expect(contrast("on-accent", fill, theme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(["edge", "grey"])("%s can be told from the ground and the sheet", (mark) => {
    for (const ground of ["ground", "sheet"]) {
      expect(contrast(mark, ground, theme)).toBeGreaterThanOrEqual(3);
    }
  });
});

function contrast(one: string, other: string, theme: "light" | "dark") {
  const [darker = 0, lighter = 0] = [luminance(one, theme), luminance(other, theme)].sort(
    (a, b) => a - b,
  );
  return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(name: string, theme: "light" | "dark") {
  const colour = tokens.get(name)?.[theme];
  if (!colour) throw new Error(`There is no colour --${name} with a value for each theme`);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
