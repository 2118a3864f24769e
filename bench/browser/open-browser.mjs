import { chromium } from "@playwright/test";
import { chromiumForTests } from "../../scripts/set-up/browser.mjs";

const quietly = ["--disable-quic", "--no-first-run", "--disable-background-networking"];

export async function openBrowser() {
  return chromium.launch({
    executablePath: await chromiumForTests(),
    args: [...quietly, ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
  });
}

/** A fresh person at a screen: nothing cached, signed in by the given cookie. */
export async function newVisitor(browser, origin, cookie) {
  const visitor = await browser.newContext({ viewport: { width: 1400, height: 1000 } });
  if (cookie) {
    const [name, value] = cookie.split(/=(.*)/s);
    await visitor.addCookies([{ name, value, url: origin }]);
  }
  return visitor;
}
