// The figures as Markdown tables, for the terminal and for the README.
import { isReached } from "./goals.mjs";

const count = (value) => (value === undefined ? "" : value.toFixed(value < 10 ? 1 : 0));
const milliseconds = (value) => (value === undefined ? "" : value.toFixed(value < 10 ? 2 : 0));
const ratio = (value) => (Number.isFinite(value) ? value.toFixed(value < 0.1 ? 3 : 2) : "");

export function figuresTable(figures) {
  const rows = figures.map(({ title, servers: { bare, floor, product } }) => [
    title,
    count(bare?.rate),
    count(floor?.rate),
    count(product.rate),
    ratio(product.rate / bare?.rate),
    ratio(product.rate / floor?.rate),
    `${milliseconds(product.p50)} / ${milliseconds(product.p99)}`,
    [bare, floor, product].map((server) => milliseconds(server?.cpu) || "–").join(" / "),
    milliseconds(product.postgresCpu),
    [bare, floor, product].reduce((sum, server) => sum + (server?.errors ?? 0), 0),
  ]);
  return table(
    [
      "item",
      "bare req/s",
      "floor req/s",
      "product req/s",
      "÷ bare",
      "÷ floor",
      "p50 / p99 ms",
      "CPU ms: bare / floor / product",
      "Postgres CPU ms",
      "errors",
    ],
    rows,
  );
}

export function memoryTable(peaks) {
  return table(
    ["server", "start, ms", "idle, MiB RSS", "peak, MiB RSS"],
    peaks.map(({ name, startMs, idleMiB, peakMiB }) => [name, startMs, idleMiB, peakMiB]),
  );
}

export function visitsTable(visits) {
  return table(
    [
      "in Chromium",
      "visible cold, ms",
      "visible warm, ms",
      "JavaScript, KiB gzip",
      "document, KiB",
      "requests",
    ],
    visits.map(({ name, server, coldMs, warmMs, scriptKiB, documentKiB, requests }) => [
      `${name}, ${server}`,
      coldMs,
      warmMs,
      scriptKiB,
      documentKiB,
      requests,
    ]),
  );
}

export function jobsTable(jobs) {
  return table(
    ["job", "product, ms", "bare, ms", "× bare"],
    jobs.map(({ title, ms, bareMs }) => [
      title,
      milliseconds(ms),
      milliseconds(bareMs),
      ratio(ms / bareMs),
    ]),
  );
}

export function goalsTable(goals) {
  return table(
    ["goal", "what", "measured", "wanted", "reached"],
    goals.map((goal) => [
      goal.number,
      goal.what,
      ratio(goal.value),
      goal.atLeast === undefined ? `≤ ${ratio(goal.atMost)}` : `≥ ${ratio(goal.atLeast)}`,
      isReached(goal) ? "yes" : `no: ${ratio(goal.value / (goal.atLeast ?? goal.atMost))} of it`,
    ]),
  );
}

function table(head, rows) {
  const numeric = head.map((_, index) => (index === 0 ? "---" : "---:"));
  return [head, numeric, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
