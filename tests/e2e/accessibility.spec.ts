// Every page of the product, in both themes and on a phone: axe finds nothing, nothing scrolls sideways.
import { expect, test, type Page } from "@playwright/test";
import { readRoutes } from "../support/routes";
import { expectReadable, expectReadableInDark } from "../support/scan";
import { pageOf } from "../support/sign-in";

const anyone = null;

/**
 * Who begins where. From there links are followed until each kind of page has been seen once; after
 * an address with ` >` the first record of the list is opened, or the part of it that is named, for the
 * links that only its state has.
 */
const walks: [username: string | null, beginnings: string[]][] = [
  [anyone, ["/", "/sign-in", "/demo", "/help"]],
  [
    "vanphong.tayho",
    [
      ...["/work", "/conferences", "/conferences/new", "/opinions", "/opinions/new", "/account"],
      ...[
        "/opinions/TH-2024-001",
        "/opinions/PTH-2026-029",
        "/opinions/TH-2024-018/edit",
        "/opinions/TH-2024-018/answers/new",
        "/settings/answer-templates",
      ],
      ...["/find?q=ho+tay", "/conferences?status=planned >", "/conferences?status=announced >"],
      ...["/conferences?status=announced >/invitations", "/conferences?status=held >"],
      ...["/calendar?view=list&date=2026-12-01", "/transfers?box=outgoing&state=toAccept >"],
      ...["concluded", "resultPublished"].map(
        (status) => `/conferences?status=${status} >/conclusion`,
      ),
      "/opinions?moment=before",
      "/conclusions?standing=underWay >",
    ],
  ],
  ["mattran.tayho", ["/work", "/opinions"]],
  ["chutich.tayho", ["/work"]],
  ["phongkinhte.tayho", ["/work"]],
  ["quantri.hanoi", ["/people >", "/people/new", "/units", "/units/PTH"]],
  ["vanphong.hanoi", ["/dashboard", "/conferences"]],
];

/** Reached only by what a journey makes: it scans them itself. */
const seenOnJourneys = [
  ...["/opinions/selection/[bulkActId]", "/t/[secret]"],
  ...["/r/[secret]", "/opinions/imports/[batchId]", "/opinions/imports/[batchId]/table"],
  ...["/opinions/imports/[batchId]/preview", "/conferences/[conferenceId]/reschedule"],
  ...["tell", "remind", "send"].map((act) => `/conferences/[conferenceId]/invitations/${act}`),
  "/conferences/[conferenceId]/check-in",
  ...["edit", "issue", "items/new", "items/[itemId]", "versions/[version]"].map(
    (page) => `/conferences/[conferenceId]/conclusion/${page}`,
  ),
  "/conclusions/[conclusionId]/items/[itemId]/hand-over",
  ...["slips/[slipId]", "slips/stacks/[stackId]", "synthesis/leave-out"].map(
    (page) => `/conferences/[conferenceId]/${page}`,
  ),
  ...["publicising", "versions"].map((page) => `/opinions/[code]/answers/[responseId]/${page}`),
  ...["new", "[reportId]/evidence"].map((page) => `/opinions/[code]/outcomes/${page}`),
];

/** The same page in another state, that looks different. */
const further = [
  ...["/dashboard?unit=TH&year=2024", "/opinions?q=khong+co+chu+nay", "/opinions?more=yes"],
  ...["/opinions/KHONG-CO", "/calendar?view=week", "/calendar?view=list"],
];

test("every page can be read by everybody and fits", async ({ browser, isMobile }) => {
  test.setTimeout(900_000);
  const unseen = new Set(readRoutes().filter(({ pattern }) => !seenOnJourneys.includes(pattern)));
  // The phone differs in layout, the theme in colours: dark is looked at on one of them.
  const look = isMobile ? [expectReadable] : [expectReadable, expectReadableInDark];
  for (const [username, beginnings] of walks) {
    const page = username
      ? await pageOf(browser, username, { colorScheme: "light" })
      : await (await browser.newContext({ colorScheme: "light" })).newPage();
    await walk(page, beginnings, { unseen, look });
    if (username === "vanphong.tayho")
      for (const path of further) await test.step(path, () => scan(page, path, look));
    await page.context().close();
  }
  expect(
    [...unseen].map(({ pattern }) => pattern),
    "begin a walk at a page that leads there",
  ).toEqual([]);
});

type Look = ((page: Page) => Promise<void>)[];

async function walk(
  page: Page,
  beginnings: string[],
  { unseen, look }: { unseen: Set<ReturnType<typeof readRoutes>[number]>; look: Look },
) {
  const waiting = [...beginnings];
  const asked = new Set<string>();
  for (let path = waiting.shift(); path; path = waiting.shift()) {
    const pathname = new URL(path.split(" ")[0]!, "http://any").pathname;
    const route = [...unseen].find(({ matches }) => matches(pathname));
    const isBeginning = beginnings.includes(path);
    if (asked.has(path) || !(route || isBeginning)) continue;
    asked.add(path);
    const links = await test.step(path, () =>
      route && !path.includes(" >") ? scan(page, path, look) : visit(page, path),
    );
    const isThere = new URL(page.url()).pathname === pathname && links.length > 0;
    if (route && isThere) unseen.delete(route);
    waiting.push(...links);
  }
}

async function scan(page: Page, path: string, look: Look): Promise<string[]> {
  const links = await visit(page, path);
  for (const expectIt of look) await expectIt(page);
  return links;
}

/** The pages to which this one leads; none where it is not there. */
async function visit(page: Page, path: string): Promise<string[]> {
  const [address = path, first] = path.split(" ");
  let response = await page.goto(address);
  if (first) {
    const [row] = await page.locator("a.row-link").all();
    const record = await row?.getAttribute("href");
    response = await page.goto((record ?? address) + first.slice(1));
  }
  await expect(page).toHaveTitle(/./);
  if (!response?.ok()) return [];
  return page
    .locator('a[href^="/"]:not([download])')
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")!.split("#")[0]!));
}
