import fs from "node:fs";

export type Route = { pattern: string; matches: (path: string) => boolean };

/** Every page of the product by the shape of its address, those without a variable part first. */
export function readRoutes(): Route[] {
  return fs
    .readdirSync("app", { recursive: true, encoding: "utf8" })
    .filter((file) => /(^|\/)page\.tsx$/.test(file))
    .map((file) => `/${file}`.replace(/\/\([^)]*\)/g, "").replace(/\/page\.tsx$/, ""))
    .map((pattern) => ({ pattern: pattern || "/", matches: matcherOf(pattern) }))
    .sort((one, other) => variablesOf(one) - variablesOf(other));
}

function variablesOf({ pattern }: Route) {
  return pattern.split("[").length;
}

function matcherOf(pattern: string) {
  const shape = pattern.replace(/\[[^\]]*\]/g, "[^/]+");
  const address = new RegExp(`^${shape || "/"}$`);
  return (path: string) => address.test(path);
}
