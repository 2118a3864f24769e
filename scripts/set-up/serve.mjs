// Database, then web server, until someone says stop; then both in the opposite order.
import { step } from "./steps.mjs";
import { startWebServer, untilReady } from "./web-server.mjs";

/**
 * @param {{ args: string[], settings: Record<string, string> }} web how Node serves it, and its environment
 * @param {{ tidily: () => Promise<string> }} stop
 */
export async function serve({ args, settings }, stop) {
  // Not before the packages are installed: this imports some of them.
  const { fillWhenEmpty, migrate, openDatabase, webEnv } = await import("../database/prepare.mjs");
  const { announceDemo, hasDemo } = await import("../database/demo-accounts.mjs");

  let isAsked = false;
  const asked = stop.tidily().finally(() => (isAsked = true));
  const database = await openDatabase();
  let web;
  try {
    await migrate(database);
    await fillWhenEmpty(database);
    const isDemo = await hasDemo(database.ownerUrl);
    if (isAsked) return;

    web = await step("Starting the web server", async () => {
      const env = { DEMO: isDemo ? "1" : "0", ...settings, ...webEnv(database) };
      const server = startWebServer(args, env);
      await untilReady(`http://127.0.0.1:${settings.PORT}/api/health/live`, server);
      return server;
    });
    console.log(`\n  ${settings.APP_ORIGIN}\n`);
    if (isDemo) await announceDemo(database.ownerUrl);
    console.log("  Ctrl-C stops it.\n");
    const cause = await Promise.race([asked, web.ended.then(() => "ended")]);
    if (cause === "ended") throw new Error("The web server ended by itself; see above.");
    console.log(`\n${cause}: stopping …`);
  } finally {
    await web?.stop();
    await database.stop();
  }
}
