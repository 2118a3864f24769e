import type { Browser, Page } from "@playwright/test";
import { demoPassword } from "@/lib/people/demo-password";

/** Fills in the form of the sign-in page and waits until it leads on. */
export async function signIn(page: Page, username: string): Promise<void> {
  await page.goto("/sign-in");
  await page.locator("input[name=username]").fill(username);
  await page.locator("input[name=password]").fill(demoPassword);
  await page.locator("input[name=password]").press("Enter");
  await page.waitForURL((url) => url.pathname !== "/sign-in");
}

/** A page in a browser of its own, with somebody of the demo signed in. */
export async function pageOf(browser: Browser, username: string, options = {}): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await signIn(page, username);
  return page;
}
