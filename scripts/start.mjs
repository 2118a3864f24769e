// npm start: from a fresh clone to a running product, with what is missing made on the way.
import { build, buildIsCurrent, serveCommand } from "./set-up/build.mjs";
import { demandNode, generateClient, installPackages } from "./set-up/install.mjs";
import { demandFreePort } from "./set-up/ports.mjs";
import { stopRequest } from "./set-up/processes.mjs";
import { serve } from "./set-up/serve.mjs";
import { readDotEnv, webPort, webSettings } from "./set-up/settings.mjs";
import { giveUp, step } from "./set-up/steps.mjs";

const stop = stopRequest();

try {
  demandNode();
  readDotEnv();
  const port = webPort();
  // Before the long steps, which would be waited for in vain.
  await demandFreePort(port);
  await installPackages();
  await generateClient();
  if (!buildIsCurrent()) await step("Building the web application", () => build());
  const settings = webSettings(port);
  const args = serveCommand(port, settings.HOSTNAME);
  await serve({ args, settings: { ...settings, NODE_ENV: "production" } }, stop);
} catch (error) {
  giveUp(error);
}
