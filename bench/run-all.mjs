// The run itself: people, servers, check, rounds, browser, plans.
import { step } from "../scripts/set-up/steps.mjs";
import { openBrowser } from "./browser/open-browser.mjs";
import { listVisits } from "./browser/visits.mjs";
import { visitPage } from "./browser/visit.mjs";
import { explainHotQueries } from "./explain.mjs";
import { listItems } from "./items/items.mjs";
import { recordNavigations } from "./items/navigations.mjs";
import { runJobs } from "./jobs/run-jobs.mjs";
import { startBare, startFloor } from "./limits/serve.mjs";
import { checkItems } from "./measure/check.mjs";
import { measure, summarise } from "./measure/measure.mjs";
import { peakMiB } from "./measure/usage.mjs";
import { signPeopleIn, startProduct } from "./product/serve.mjs";
import { readSample } from "./items/sample.mjs";

export async function runAll({ database, options, secret }) {
  const people = await step("Opening accounts and signing in", () => signPeopleIn(database));
  const sample = await readSample(database.ownerUrl, people.wards);
  const servers = {};
  let browser;
  try {
    servers.bare = await startBare(database.ownerUrl, secret);
    servers.floor = await startFloor(database.ownerUrl, secret);
    servers.product = await startProduct(database);
    browser = await openBrowser();

    const world = { people, sample, secret, servers };
    const navigations = await step("Recording navigations in Chromium", () =>
      recordNavigations(browser, world),
    );
    const items = listItems({ ...world, navigations }).filter(({ name }) =>
      options.only.some((wanted) => name.startsWith(wanted)),
    );
    await checkItems(items, servers);
    const figures = await measureItems(items, { servers, database, options });
    const peaks = Object.values(servers).map(({ name, pid, startMs, idleMiB }) => ({
      name,
      startMs,
      idleMiB,
      peakMiB: peakMiB(pid),
    }));
    const visits = await step("Visiting pages in Chromium", () =>
      visitAll(browser, listVisits(world)),
    );
    const jobs = options.only.some((wanted) => "jobs".startsWith(wanted))
      ? await step("Lists by the thousand, and what is asked while typing", () =>
          runJobs({ ...world, database }),
        )
      : [];
    const plans = options.explain ? await explainHotQueries({ database, items }) : [];
    return { figures, peaks, visits, jobs, plans };
  } finally {
    await browser?.close();
    for (const server of Object.values(servers)) await server.stop();
  }
}

async function measureItems(items, { servers, database, options }) {
  const seen = new Map(items.map(({ name }) => [name, {}]));
  // Round 0 only warms up; servers take turns within an item, so that noise hits them alike.
  for (let round = 0; round <= options.rounds; round += 1) {
    for (const item of items) {
      for (const [name, requests] of Object.entries(item.at)) {
        const result = await measure(servers[name], {
          postgresPid: database.postgresPid,
          requests,
          ...lengthOf(item, round, options),
        });
        if (round > 0) (seen.get(item.name)[name] ??= []).push(result);
      }
    }
    console.log(round === 0 ? "  warmed up" : `  round ${round} of ${options.rounds}`);
  }
  return items.map(({ name, title }) => ({
    name,
    title,
    servers: Object.fromEntries(
      Object.entries(seen.get(name)).map(([server, rounds]) => [server, summarise(rounds)]),
    ),
  }));
}

function lengthOf({ amount }, round, { seconds }) {
  if (amount) return { amount: round === 0 ? 200 : amount };
  return { seconds };
}

async function visitAll(browser, visits) {
  const seen = [];
  for (const { name, server, ...what } of visits) {
    seen.push({ name, server, ...(await visitPage(browser, what)) });
  }
  return seen;
}
