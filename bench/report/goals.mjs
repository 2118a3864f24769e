// The goals, each as a number of this run beside the limit it is held to. Peers are not run here: their
// share of bare's requests per second was measured once, on the same data, and is quoted.
const peers = {
  listPage: { payload: 20 / 2864 },
  list: { best: 220 / 2142 },
  searchRare: { best: 79 / 231 },
  searchCommon: { best: 36 / 86 },
  one: { directus: 282 / 5170, keystone: 690 / 5170 },
  create: { directus: 161 / 2002, keystone: 419 / 2002 },
};

/** @typedef {{ number: number, what: string, value: number, atLeast?: number, atMost?: number }} Goal */

/** @returns {Goal[]} those that this run measured */
export function listGoals(results) {
  const read = reading(results);
  const groups = [ofLists, ofSearches, ofRecords, ofProcesses, ofBrowser, ofJobs];
  return groups.flatMap((group) => group(read)).filter(({ value }) => Number.isFinite(value));
}

export function isReached({ value, atLeast = -Infinity, atMost = Infinity }) {
  return value >= atLeast && value <= atMost;
}

function reading({ figures, peaks, visits, jobs }) {
  const figure = (item, server, name) =>
    figures.find((one) => one.name === item)?.servers[server]?.[name];
  const visit = (page, server, name) =>
    visits.find((one) => one.name === page && one.server === server)?.[name];
  const ratio = (name) => (item, server) =>
    figure(item, "product", name) / figure(item, server, name);
  return {
    figure,
    visit,
    rate: ratio("rate"),
    cpu: ratio("cpu"),
    job: (name) => jobs.find((one) => one.name === name) ?? {},
    process: (server, name) => peaks.find((one) => one.name === server)[name],
  };
}

const atLeast = (number, what, value, limit) => ({ number, what, value, atLeast: limit });
const atMost = (number, what, value, limit) => ({ number, what, value, atMost: limit });

function ofLists({ rate, cpu }) {
  const sixPayloads = 6 * peers.listPage.payload;
  const threePeers = 3 * peers.list.best;
  return [
    atLeast(1, "list page: req/s ÷ floor", rate("list-page-city", "floor"), 0.8),
    atLeast(1, "list page: req/s ÷ bare, 6 × Payload", rate("list-page-city", "bare"), sixPayloads),
    atMost(1, "list page: server CPU ÷ floor", cpu("list-page-city", "floor"), 1.25),
    atMost(1, "navigation to the list: server CPU ÷ floor", cpu("list-nav-city", "floor"), 1.4),
    atLeast(2, "list JSON: req/s ÷ bare, 3 × best", rate("list-json-city", "bare"), threePeers),
    atMost(2, "list JSON: server CPU ÷ floor", cpu("list-json-city", "floor"), 1.8),
  ];
}

function ofSearches({ rate, figure }) {
  const fivePeers = 5 * peers.searchRare.best;
  const threePeers = 3 * peers.searchCommon.best;
  const asLists =
    figure("search-rare", "product", "p50") / figure("list-json-city", "floor", "p50");
  const longest = figure("search-common", "product", "max");
  return [
    atLeast(3, "40 hits: req/s ÷ bare, 5 × best", rate("search-rare", "bare"), fivePeers),
    atMost(3, "40 hits: p50 ÷ floor's list JSON", asLists, 2.5),
    atLeast(4, "9 % hits: req/s ÷ bare, 3 × best", rate("search-common", "bare"), threePeers),
    atMost(4, "9 % hits: longest answer, ms", longest, 250),
  ];
}

function ofRecords({ rate }) {
  const one = rate("opinion", "bare");
  const create = rate("create", "bare");
  const dashboard = rate("dashboard-city", "bare");
  return [
    atLeast(5, "one opinion: req/s ÷ bare, 3 × Directus", one, 3 * peers.one.directus),
    atLeast(5, "one opinion: req/s ÷ bare, 1.1 × Keystone", one, 1.1 * peers.one.keystone),
    atLeast(6, "create: req/s ÷ bare, 3 × Directus", create, 3 * peers.create.directus),
    atLeast(6, "create: req/s ÷ bare, 1 × Keystone", create, peers.create.keystone),
    atLeast(7, "the city's dashboard: req/s ÷ bare's GROUP BY", dashboard, 5),
  ];
}

function ofProcesses({ process }) {
  const start = process("product", "startMs") / process("floor", "startMs");
  const peak = process("product", "peakMiB") / process("floor", "peakMiB");
  return [
    atMost(8, "start to first answer ÷ floor", start, 2),
    atMost(8, "idle memory, MiB", process("product", "idleMiB"), 150),
    atMost(8, "peak memory ÷ floor", peak, 1),
  ];
}

function ofBrowser({ visit }) {
  const scripts = visit("list page", "product", "scriptKiB");
  const publicScripts = visit("public page", "product", "scriptKiB");
  const beside = (name) => visit("list page", "product", name) / visit("list page", "floor", name);
  return [
    atMost(9, "JavaScript of the list page, KiB gzip", scripts, 170),
    atMost(
      9,
      "JavaScript of the public page ÷ floor",
      publicScripts / visit("list page", "floor", "scriptKiB"),
      1,
    ),
    atMost(10, "rows visible, cold ÷ floor", beside("coldMs"), 1.3),
    atMost(10, "rows visible, warm ÷ floor", beside("warmMs"), 1.3),
  ];
}

// What is done to thousands of rows at once; the last is what it costs those who work meanwhile.
function ofJobs({ job }) {
  const { ms: besideMs, bareMs: aloneMs } = job("import-beside");
  return [
    atMost(13, "preview of 10,000 rows, s", job("import-preview").ms / 1000, 10),
    atMost(13, "loading 10,000 rows, s", job("import-load").ms / 1000, 30),
    atMost(13, "a neighbour's list page meanwhile ÷ alone", besideMs / aloneMs, 2),
    atMost(
      14,
      "similar while typing, a ward's officer: 95 %, ms",
      job("similar-ward-most").ms,
      150,
    ),
    atMost(14, "similar while typing, the city's: 95 %, ms", job("similar-city-most").ms, 150),
  ];
}
