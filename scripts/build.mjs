// npm run build: needs no database and no secrets.
import { build } from "./set-up/build.mjs";
import { generateClient, installPackages } from "./set-up/install.mjs";
import { giveUp, step } from "./set-up/steps.mjs";

try {
  await installPackages();
  await generateClient();
  await step("Building the web application", build);
} catch (error) {
  giveUp(error);
}
