import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { pageOf } from "@/tests/support/sign-in";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const forAnyone = ["/", "/sign-in", "/demo", "/help"];
const forTheOffice = [
  "/work",
  "/dashboard?unit=TH&year=2024",
  "/conferences",
  "/conferences/new",
  "/opinions",
  "/opinions?q=khong+co+chu+nay",
  "/opinions/TH-2024-001",
  "/opinions/TH-2024-018",
  "/opinions/TH-2024-018/edit",
  "/opinions/TH-2024-018/answers/new",
  "/units",
  "/units/TH",
  "/people",
  "/account",
  "/opinions/KHONG-CO",
];

for (const theme of ["light", "dark"] as const) {
  test(`every page of the office is accessible and fits, ${theme}`, async ({ browser }) => {
    test.slow();
    const page = await pageOf(browser, "vanphong.tayho", { colorScheme: theme });
    for (const path of [...forTheOffice, await pathOfFirst(page, "/conferences")]) {
      await test.step(path, () => scan(page, path));
    }
    await page.goto("/opinions");
    await page.goto(await pathOfFirst(page, "/conferences"));
    await page
      .getByRole("link", { name: /^Ghi ý kiến/ })
      .first()
      .click();
    await page.waitForURL(/\/opinions\/new/);
    await test.step("the desk", () => scan(page, page.url()));
  });

  test(`every page of an administrator is accessible and fits, ${theme}`, async ({ browser }) => {
    const page = await pageOf(browser, "quantri.hanoi", { colorScheme: theme });
    const paths = ["/dashboard", "/units/PTH", "/people/new", await pathOfFirst(page, "/people")];
    for (const path of paths) await test.step(path, () => scan(page, path));
  });

  test(`every public page is accessible and fits, ${theme}`, async ({ browser }) => {
    const page = await (await browser.newContext({ colorScheme: theme })).newPage();
    for (const path of forAnyone) await test.step(path, () => scan(page, path));
  });
}

async function pathOfFirst(page: Page, list: string): Promise<string> {
  await page.goto(list);
  const href = await page.locator("a.row-link").first().getAttribute("href");
  return href ?? list;
}

async function scan(page: Page, path: string) {
  await page.goto(path);
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target}`),
  );
  expect.soft(found, `${path} breaks no rule`).toEqual([]);

  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect.soft(overflow, `${path} does not scroll sideways`).toBeLessThanOrEqual(0);
}
