import type { Browser, Cookie, Page } from "@playwright/test";
import { demoPassword } from "@/lib/people/demo-password";

/** Fills in the form of the sign-in page and waits until it leads on. */
export async function signIn(page: Page, username: string): Promise<void> {
  await page.goto("/sign-in");
  await page.locator("input[name=username]").fill(username);
  await page.locator("input[name=password]").fill(demoPassword);
  await page.locator("input[name=password]").press("Enter");
  await page.waitForURL((url) => url.pathname !== "/sign-in");
}

const sessions = new Map<string, Cookie[]>();

/**
 * Signs in by the cookie that the form gave this worker the first time; the page is still empty.
 * Whoever will end the session takes `signIn`, since others share this one.
 */
export async function enter(page: Page, username: string): Promise<void> {
  const known = sessions.get(username);
  if (known) return page.context().addCookies(known);
  await signIn(page, username);
  sessions.set(username, await page.context().cookies());
  await page.goto("about:blank");
}

/** An empty page in a browser of its own, with somebody of the demo signed in. */
export async function pageOf(browser: Browser, username: string, options = {}): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await enter(page, username);
  return page;
}
