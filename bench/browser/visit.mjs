// What a browser gets of a page: bytes of JavaScript, and when the rows are there.
import { newVisitor } from "./open-browser.mjs";

const visits = 4;

/** @param {{ origin: string, path: string, cookie?: string, rows: number }} what how many rows to wait for */
export async function visitPage(browser, what) {
  const seen = [];
  for (let visit = 0; visit < visits; visit += 1) seen.push(await visitTwice(browser, what));
  const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
  const of = (name) => median(seen.map((visit) => visit[name]));
  return {
    scriptKiB: of("scriptKiB"),
    documentKiB: of("documentKiB"),
    requests: of("requests"),
    coldMs: of("coldMs"),
    warmMs: of("warmMs"),
  };
}

async function visitTwice(browser, { origin, path, cookie, rows }) {
  const visitor = await newVisitor(browser, origin, cookie);
  try {
    await visitor.addInitScript(noteWhenThere, rows);
    const page = await visitor.newPage();
    const bytes = await countBytes(visitor, page);
    const coldMs = await timeUntilThere(page, origin + path);
    const { Script = 0, Document = 0, requests } = bytes;
    const warmMs = await timeUntilThere(page, origin + path);
    const kib = (count) => Math.round((count / 1024) * 10) / 10;
    return { scriptKiB: kib(Script), documentKiB: kib(Document), requests, coldMs, warmMs };
  } finally {
    await visitor.close();
  }
}

async function timeUntilThere(page, url) {
  await page.goto(url, { waitUntil: "networkidle" });
  return page.evaluate(() => Math.round(window.rowsThereAt));
}

// Runs in the page before anything else of it; performance.now() counts from the navigation.
function noteWhenThere(rows) {
  const look = () => {
    if (document.querySelectorAll("tbody tr").length < rows) return;
    window.rowsThereAt ??= performance.now();
    observer.disconnect();
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
}

/** As transferred, so compressed where the server compresses. */
async function countBytes(visitor, page) {
  const devtools = await visitor.newCDPSession(page);
  await devtools.send("Network.enable");
  const types = new Map();
  const bytes = { requests: 0 };
  devtools.on("Network.responseReceived", ({ requestId, type }) => types.set(requestId, type));
  devtools.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const type = types.get(requestId);
    bytes[type] = (bytes[type] ?? 0) + encodedDataLength;
    bytes.requests += 1;
  });
  return bytes;
}
