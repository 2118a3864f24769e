// The import rules and size limits of the house. Every failure says what to do instead.
import { expect, it } from "vitest";
import { type Import, readSourceFiles, type SourceFile } from "./support/source-files";

const nouns = [
  ...["units", "people", "notifications", "conferences"],
  ...["programmes", "papers", "invitations", "announcements", "plans", "drafts"],
  ...["topics", "opinions", "matters", "slips", "imports"],
  ...["assignments", "transfers", "selections"],
  ...["responses", "syntheses", "conclusions", "reminders", "oversight", "publication"],
  ...["dashboards", "calendars", "search"],
];
const foundations = ["platform", "audit", "deadlines", "documents"];
const doorsToNext = ["platform/session", "platform/unit-cookie", "platform/form-action"];
const pureFiles = /\/(schema|policy|rules|labels)\.ts$/;
const prismaClient = "lib/generated/prisma/client.ts";
const database = [prismaClient, ...["db", "pool", "rows"].map((name) => `lib/platform/${name}.ts`)];

const everything = readSourceFiles("app", "components", "lib", "i18n");
const product = everything.filter((file) => !file.isTest);
const byPath = new Map(product.map((file) => [file.path, file]));

/** lib/opinions/rules.ts → opinions; lib/refusals.ts → refusals. */
function roomOf(path: string): string {
  return path.split("/")[1]?.replace(/\.ts$/, "") ?? "";
}

function breaches(
  files: SourceFile[],
  isBreach: (found: Import & { target: string }, file: SourceFile) => boolean,
): string[] {
  return files.flatMap((file) =>
    file.imports
      .filter((found): found is Import & { target: string } => found.target !== null)
      .filter((found) => isBreach(found, file))
      .map((found) => `${file.path} imports ${found.specifier}`),
  );
}

const below = (folder: string) => product.filter((file) => file.path.startsWith(`${folder}/`));

it("reads the product", () => {
  expect(product.length).toBeGreaterThan(50);
});

it("lets lib know nothing of app and components", () => {
  expect(
    breaches(below("lib"), ({ target }) => /^(app|components)\//.test(target)),
    "lib decides without knowing who asks: move what it needs into lib, or pass it as an argument",
  ).toEqual([]);
});

it("lets components know nothing of app", () => {
  expect(
    breaches(below("components"), ({ target }) => target.startsWith("app/")),
    "pass the action or the link as a prop, or keep the component beside its page",
  ).toEqual([]);
});

it("keeps domain words out of components/ui", () => {
  expect(
    breaches(below("components/ui"), ({ target }) => !target.startsWith("components/ui/")),
    "a primitive takes words and values as props; what knows the domain belongs in components/<noun>",
  ).toEqual([]);
});

it("lets a noun import only earlier nouns and the foundations", () => {
  const isBreach = ({ target }: { target: string }, file: SourceFile) => {
    const [from, to] = [roomOf(file.path), roomOf(target)];
    if (!target.startsWith("lib/") || from === to) return false;
    return nouns.includes(to) && nouns.indexOf(to) >= nouns.indexOf(from);
  };
  expect(
    breaches(
      below("lib").filter((file) => nouns.includes(roomOf(file.path))),
      isBreach,
    ),
    `the order is ${nouns.join(" ← ")}: move the shared part to the earlier noun, or call from the later one`,
  ).toEqual([]);
});

it("lets the foundations know no noun", () => {
  expect(
    breaches(
      below("lib").filter((file) => foundations.includes(roomOf(file.path))),
      ({ target, isTypeOnly }) =>
        target.startsWith("lib/") && nouns.includes(roomOf(target)) && !isTypeOnly,
    ),
    "platform, audit, deadlines and documents carry every noun: take what they need as an argument",
  ).toEqual([]);
});

it("lets only app, components and the doors of platform know Next", () => {
  const found = below("lib")
    .filter((file) => !doorsToNext.includes(file.path.replace(/^lib\/|\.ts$/g, "")))
    .flatMap((file) =>
      file.imports
        .filter(({ specifier }) => /^next(\/|$)/.test(specifier))
        .map(({ specifier }) => `${file.path} imports ${specifier}`),
    );
  expect(
    found,
    `lib runs without a web request; read it in ${doorsToNext.join(" or ")} and pass plain values`,
  ).toEqual([]);
});

it("keeps the database out of pages, components, schemas, policies, rules and labels", () => {
  const files = product.filter(({ path }) => !path.startsWith("lib/") || pureFiles.test(path));
  expect(
    breaches(files, ({ target, isTypeOnly }) => database.includes(target) && !isTypeOnly),
    "read through a function of queries.ts, write through a use case",
  ).toEqual([]);
});

it("sends nothing to the browser that only a server can run", () => {
  const files = [...below("components"), ...below("app").filter((file) => file.isClient)];
  expect(
    breaches(
      files,
      ({ target, isTypeOnly }) =>
        target.startsWith("lib/") && !isTypeOnly && !isSafeInBrowser(target),
    ),
    "import from schema.ts, rules.ts, labels.ts or refusals.ts, or let the page pass the value as a prop",
  ).toEqual([]);
});

function isSafeInBrowser(path: string, seen = new Set<string>()): boolean {
  if (database.includes(path)) return false;
  if (seen.has(path)) return true;
  seen.add(path);
  const imports = byPath.get(path)?.imports.filter(({ isTypeOnly }) => !isTypeOnly) ?? [];
  return imports.every(({ specifier, target }) =>
    target
      ? isSafeInBrowser(target, seen)
      : !/^(node:|server-only$|pg$|pino$|next\/headers$|next-auth)/.test(specifier),
  );
}

it("has no circle of imports", () => {
  expect(circles(), "move what both need into a third file").toEqual([]);
});

function circles(): string[] {
  const state = new Map<string, "open" | "done">();
  const found: string[] = [];
  const walk = (path: string, trail: string[]) => {
    if (state.get(path) === "done") return;
    if (state.get(path) === "open") {
      found.push([...trail.slice(trail.indexOf(path)), path].join(" → "));
      return;
    }
    state.set(path, "open");
    for (const { target, isTypeOnly } of byPath.get(path)?.imports ?? []) {
      if (target && !isTypeOnly) walk(target, [...trail, path]);
    }
    state.set(path, "done");
  };
  for (const path of byPath.keys()) walk(path, []);
  return found;
}

it("has no barrels", () => {
  // In app a file has the place that its URL demands, so there one may stand for another.
  const barrels = product.filter(
    (file) =>
      !file.path.startsWith("app/") &&
      (/\/index\.tsx?$/.test(file.path) ||
        file.hasOnlyReExports ||
        file.imports.some(({ isReExport, target }) => isReExport && target !== null)),
  );
  expect(
    barrels.map(({ path }) => path),
    "import from the file that defines the thing; do not export it a second time",
  ).toEqual([]);
});

it("mocks none of its own modules", () => {
  const tests = [...everything, ...readSourceFiles("tests")];
  expect(
    tests.flatMap((file) =>
      file.mockedModules
        .filter((module) => /^(@\/|\.)/.test(module))
        .map((module) => `${file.path} mocks ${module}`),
    ),
    "pass the thing as an argument, or test against the real database",
  ).toEqual([]);
});

it("keeps pages to 80 lines", () => {
  const long = product.filter(({ path, lines }) => path.endsWith("/page.tsx") && lines > 80);
  expect(
    long.map(({ path, lines }) => `${path}: ${lines} lines`),
    "a page is actor, query, compose: move a section into a component beside it",
  ).toEqual([]);
});

it("keeps files to 250 lines and functions to 50, components to 120", () => {
  const longFiles = product.filter(({ lines }) => lines > 250);
  const longFunctions = product.flatMap(({ path, functions }) =>
    functions
      .filter(({ lines }) => lines > (path.endsWith(".tsx") ? 120 : 50))
      .map(({ name, lines }) => `${path}: ${name} has ${lines} lines`),
  );
  expect(
    [...longFiles.map(({ path, lines }) => `${path}: ${lines} lines`), ...longFunctions],
    "find the second idea in it and give it a name and a place of its own",
  ).toEqual([]);
});
