// What Next's router asks for when somebody goes from one page of the list to another: taken from a
// real browser, so that the load repeats the very request and not our idea of it.
import { newVisitor } from "./open-browser.mjs";

const repeated = ["rsc", "next-router-state-tree", "next-url"];

/**
 * @param {{ origin: string, cookie: string, from: string, to: string }} way paths of the two pages
 * @returns {Promise<{ marker: string, headers: Record<string, string> }>} what a navigation adds to
 *   the address and the headers of a page
 */
export async function recordNavigation(browser, { origin, cookie, from, to }) {
  const visitor = await newVisitor(browser, origin, cookie);
  try {
    const page = await visitor.newPage();
    await page.goto(`${origin}${from}`, { waitUntil: "networkidle" });
    const navigation = page.waitForRequest(
      (request) =>
        request.headers().rsc === "1" &&
        !request.headers()["next-router-prefetch"] &&
        new URL(request.url()).pathname === new URL(to, origin).pathname,
      { timeout: 15_000 },
    );
    await page.evaluate((target) => window.next.router.push(target), to);
    const request = await navigation;
    const given = request.headers();
    const headers = Object.fromEntries(
      repeated.filter((name) => given[name]).map((name) => [name, given[name]]),
    );
    return { marker: new URL(request.url()).searchParams.get("_rsc") ?? "", headers };
  } finally {
    await visitor.close();
  }
}

/** The request for a page as the navigation to it. */
export function asNavigation({ path, headers, ...request }, { marker, headers: added }) {
  return { ...request, path: `${path}&_rsc=${marker}`, headers: { ...headers, ...added } };
}
