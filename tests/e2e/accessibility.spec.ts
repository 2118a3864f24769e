// Every page of the product, in both themes and on a phone: axe finds nothing, nothing scrolls sideways.
import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { readRoutes } from "../support/routes";
import { pageOf } from "../support/sign-in";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const anyone = null;

/** Who begins where. From there links are followed until each kind of page has been seen once. */
const walks: [username: string | null, beginnings: string[]][] = [
  [anyone, ["/", "/sign-in", "/demo", "/help"]],
  [
    "vanphong.tayho",
    [
      ...["/work", "/conferences", "/conferences/new", "/opinions", "/opinions/new", "/account"],
      ...[
        "/opinions/TH-2024-001",
        "/opinions/TH-2024-018/edit",
        "/opinions/TH-2024-018/answers/new",
      ],
      "/find?q=ho+tay",
    ],
  ],
  ["mattran.tayho", ["/work", "/opinions"]],
  ["chutich.tayho", ["/work"]],
  ["phongkinhte.tayho", ["/work"]],
  ["quantri.hanoi", ["/people", "/people/new", "/units", "/units/PTH"]],
  ["vanphong.hanoi", ["/dashboard", "/conferences"]],
];

/** The same page in another state, that looks different. */
const further = [
  ...["/dashboard?unit=TH&year=2024", "/opinions?q=khong+co+chu+nay", "/opinions?more=yes"],
  ...["/opinions/KHONG-CO", "/calendar?view=week", "/calendar?view=list"],
];

for (const theme of ["light", "dark"] as const) {
  test(`every page can be read by everybody and fits, ${theme}`, async ({ browser, isMobile }) => {
    test.skip(isMobile && theme === "dark", "the phone differs in layout, the theme in colours");
    test.setTimeout(600_000);
    const unseen = new Set(readRoutes());
    for (const [username, beginnings] of walks) {
      const page = username
        ? await pageOf(browser, username, { colorScheme: theme })
        : await (await browser.newContext({ colorScheme: theme })).newPage();
      await walk(page, beginnings, unseen);
      if (username === "vanphong.tayho")
        for (const path of further) await test.step(path, () => scan(page, path));
      await page.context().close();
    }
    expect(
      [...unseen].map(({ pattern }) => pattern),
      "begin a walk at a page that leads there",
    ).toEqual([]);
  });
}

async function walk(
  page: Page,
  beginnings: string[],
  unseen: Set<ReturnType<typeof readRoutes>[number]>,
) {
  const waiting = [...beginnings];
  const asked = new Set<string>();
  for (let path = waiting.shift(); path; path = waiting.shift()) {
    const pathname = new URL(path, "http://any").pathname;
    const route = [...unseen].find(({ matches }) => matches(pathname));
    const isBeginning = beginnings.includes(path);
    if (asked.has(path) || !(route || isBeginning)) continue;
    asked.add(path);
    const links = await test.step(path, () => (route ? scan(page, path) : visit(page, path)));
    const isThere = new URL(page.url()).pathname === pathname && links.length > 0;
    if (route && isThere) unseen.delete(route);
    waiting.push(...links);
  }
}

async function scan(page: Page, path: string): Promise<string[]> {
  const links = await visit(page, path);
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target}`),
  );
  expect.soft(found, `${path} breaks no rule`).toEqual([]);

  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect.soft(overflow, `${path} does not scroll sideways`).toBeLessThanOrEqual(0);
  return links;
}

/** The pages to which this one leads; none where it is not there. */
async function visit(page: Page, path: string): Promise<string[]> {
  const response = await page.goto(path);
  await expect(page).toHaveTitle(/./);
  if (!response?.ok()) return [];
  return page
    .locator('a[href^="/"]:not([download])')
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")!.split("#")[0]!));
}
