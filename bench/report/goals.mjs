// The goals, each as a number of this run and the limit it is held to. Peers (Directus 12, Strapi 5,
// Payload 3, KeystoneJS 8, NocoDB) are not run here: their share of bare's requests per second was
// measured once, on the same data and the same kind of machine, and is quoted.
const shareOfBare = {
  listPage: { payload: 20 / 2864 },
  list: { best: 220 / 2142 },
  searchRare: { best: 79 / 231 },
  searchCommon: { best: 36 / 86 },
  one: { directus: 282 / 5170, keystone: 690 / 5170 },
  create: { directus: 161 / 2002, keystone: 419 / 2002 },
};

/** @returns {{ goal: number, what: string, value: number, atLeast?: number, atMost?: number }[]} those measured */
export function listGoals({ figures, peaks, visits }) {
  const of = (item, server, figure) =>
    figures.find(({ name }) => name === item)?.servers[server]?.[figure] ?? NaN;
  const rate = (item, server) => of(item, "product", "rate") / of(item, server, "rate");
  const cpu = (item, server) => of(item, "product", "cpu") / of(item, server, "cpu");
  const peak = (server, figure) => peaks.find(({ name }) => name === server)[figure];
  const visit = (name, server, figure) =>
    visits.find((one) => one.name === name && one.server === server)?.[figure] ?? NaN;

  return [
    {
      goal: 1,
      what: "list page, req/s ÷ floor",
      value: rate("list-page-city", "floor"),
      atLeast: 0.8,
    },
    {
      goal: 1,
      what: "list page, req/s ÷ bare (6 × Payload)",
      value: rate("list-page-city", "bare"),
      atLeast: 6 * shareOfBare.listPage.payload,
    },
    {
      goal: 1,
      what: "list page, server CPU ÷ floor",
      value: cpu("list-page-city", "floor"),
      atMost: 1.25,
    },
    {
      goal: 1,
      what: "navigation to the list, server CPU ÷ floor",
      value: cpu("list-nav-city", "floor"),
      atMost: 1.4,
    },
    {
      goal: 2,
      what: "list JSON, req/s ÷ bare (3 × best peer)",
      value: rate("list-json-city", "bare"),
      atLeast: 3 * shareOfBare.list.best,
    },
    {
      goal: 2,
      what: "list JSON, server CPU ÷ floor",
      value: cpu("list-json-city", "floor"),
      atMost: 1.8,
    },
    {
      goal: 3,
      what: "search of 40 hits, req/s ÷ bare (5 × best peer)",
      value: rate("search-rare", "bare"),
      atLeast: 5 * shareOfBare.searchRare.best,
    },
    {
      goal: 3,
      what: "search of 40 hits, p50 ÷ floor's list",
      value: of("search-rare", "product", "p50") / of("list-json-city", "floor", "p50"),
      atMost: 2.5,
    },
    {
      goal: 4,
      what: "search of 9 %, req/s ÷ bare (3 × best peer)",
      value: rate("search-common", "bare"),
      atLeast: 3 * shareOfBare.searchCommon.best,
    },
    {
      goal: 4,
      what: "search of 9 %, longest answer in ms",
      value: of("search-common", "product", "max"),
      atMost: 250,
    },
    {
      goal: 5,
      what: "one opinion, req/s ÷ bare (3 × Directus)",
      value: rate("opinion", "bare"),
      atLeast: 3 * shareOfBare.one.directus,
    },
    {
      goal: 5,
      what: "one opinion, req/s ÷ bare (1.1 × Keystone)",
      value: rate("opinion", "bare"),
      atLeast: 1.1 * shareOfBare.one.keystone,
    },
    {
      goal: 6,
      what: "create, req/s ÷ bare (3 × Directus)",
      value: rate("create", "bare"),
      atLeast: 3 * shareOfBare.create.directus,
    },
    {
      goal: 6,
      what: "create, req/s ÷ bare (1 × Keystone)",
      value: rate("create", "bare"),
      atLeast: shareOfBare.create.keystone,
    },
    {
      goal: 7,
      what: "dashboard of the city, req/s ÷ bare's GROUP BY",
      value: rate("dashboard-city", "bare"),
      atLeast: 5,
    },
    {
      goal: 8,
      what: "start to first answer ÷ floor",
      value: peak("product", "startMs") / peak("floor", "startMs"),
      atMost: 2,
    },
    {
      goal: 8,
      what: "peak memory ÷ floor",
      value: peak("product", "peakMiB") / peak("floor", "peakMiB"),
      atMost: 1,
    },
    {
      goal: 9,
      what: "JavaScript of the list page, KiB",
      value: visit("list page", "product", "scriptKiB"),
      atMost: 170,
    },
    {
      goal: 9,
      what: "JavaScript of the public page ÷ floor's list",
      value:
        visit("public page", "product", "scriptKiB") / visit("list page", "floor", "scriptKiB"),
      atMost: 1,
    },
    {
      goal: 10,
      what: "rows visible, cold ÷ floor",
      value: visit("list page", "product", "coldMs") / visit("list page", "floor", "coldMs"),
      atMost: 1.3,
    },
    {
      goal: 10,
      what: "rows visible, warm ÷ floor",
      value: visit("list page", "product", "warmMs") / visit("list page", "floor", "warmMs"),
      atMost: 1.3,
    },
  ].filter(({ value }) => Number.isFinite(value));
}

export function isReached({ value, atLeast = -Infinity, atMost = Infinity }) {
  return value >= atLeast && value <= atMost;
}
