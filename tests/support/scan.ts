import fs from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const namespaces = fs.readdirSync("messages/vi").map((file) => file.replace(".json", ""));
/** What next-intl prints when it cannot say a sentence: its key. */
const unsaid = new RegExp(`\\b(${namespaces.join("|")})\\.[a-zA-Z]+`, "g");

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * Frames hold nothing but PDFs, so axe need not open a second page to gather what it found, and what is well need
 * not be listed: either halves its time.
 */
const axe = (page: Page) =>
  new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });

/** The same page in dark: only its colours differ. */
export async function expectReadableInDark(page: Page): Promise<void> {
  const { pathname } = new URL(page.url());
  // A button fades from one colour to the other, and half-way has neither; without motion it does at once.
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  await page.waitForFunction(() =>
    document.getAnimations().every(({ playState }) => playState !== "running"),
  );
  const { violations } = await axe(page).withRules("color-contrast").analyze();
  await page.emulateMedia({ colorScheme: "light", reducedMotion: null });
  const found = violations.flatMap(({ nodes }) => nodes.map(({ target }) => String(target)));
  expect.soft(found, `${pathname} can be read in dark`).toEqual([]);
}

/** The page as it stands breaks no rule that axe can check, and does not scroll sideways. */
export async function expectReadable(page: Page): Promise<void> {
  const { pathname } = new URL(page.url());
  const { violations } = await axe(page).withTags(rules).analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target}`),
  );
  expect.soft(found, `${pathname} breaks no rule`).toEqual([]);

  const words = await page.locator("body").innerText();
  expect.soft(words.match(unsaid) ?? [], `${pathname} says every sentence`).toEqual([]);

  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect.soft(overflow, `${pathname} does not scroll sideways`).toBeLessThanOrEqual(0);
}
