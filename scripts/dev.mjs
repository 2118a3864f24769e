// npm run dev: the same as npm start, with Next's development server instead of a build.
import { demandNode, generateClient, installPackages } from "./set-up/install.mjs";
import { demandFreePort } from "./set-up/ports.mjs";
import { tool } from "./set-up/run.mjs";
import { stopRequest } from "./set-up/processes.mjs";
import { serve } from "./set-up/serve.mjs";
import { readDotEnv, webPort, webSettings } from "./set-up/settings.mjs";
import { giveUp } from "./set-up/steps.mjs";

const stop = stopRequest();

try {
  demandNode();
  readDotEnv();
  const port = webPort();
  // Before the long steps, which would be waited for in vain.
  await demandFreePort(port);
  await installPackages();
  await generateClient();
  const args = [tool.next, "dev", "--port", String(port)];
  await serve({ args, settings: webSettings(port) }, stop);
} catch (error) {
  giveUp(error);
}
