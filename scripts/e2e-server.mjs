// What Playwright starts: the production build over a throw-away database with the demo in it.
import path from "node:path";
import { migrate, seed, webEnv } from "./database/prepare.mjs";
import { startThrowAway } from "./database/throw-away.mjs";
import { build, buildIsCurrent, serveCommand } from "./set-up/build.mjs";
import { stopRequest } from "./set-up/processes.mjs";
import { giveUp, step } from "./set-up/steps.mjs";
import { startWebServer } from "./set-up/web-server.mjs";

const port = Number(process.argv[2]);
const stop = stopRequest();

try {
  if (!buildIsCurrent()) await step("Building the web application", build);
  const asked = stop.tidily();
  const server = await startThrowAway({ durable: true });
  let web;
  try {
    const filesFolder = path.join(server.folder, "files");
    const urls = { ownerUrl: server.ownerUrl(), appUrl: server.appUrl() };
    const database = { ...urls, isEmbedded: true, filesFolder };
    await migrate(database);
    await seed("reference", "Loading units and topics", database);
    await seed("demo", "Loading the demo data", database);
    web = startWebServer(serveCommand(port, "127.0.0.1"), {
      ...webEnv(database),
      PORT: String(port),
      HOSTNAME: "127.0.0.1",
      APP_ORIGIN: `http://127.0.0.1:${port}`,
      NEXTAUTH_URL: `http://127.0.0.1:${port}`,
      NEXTAUTH_SECRET: "known-to-the-tests-and-to-nothing-else",
      DEMO: "1",
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
    });
    await Promise.race([asked, web.ended]);
  } finally {
    await web?.stop();
    await server.remove();
  }
} catch (error) {
  giveUp(error);
}
