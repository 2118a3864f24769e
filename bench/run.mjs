// npm run bench: the product beside what this machine can do at most ("bare") and beside the smallest
// Next application that does the same ("floor"), on one database, in one run.
import { randomBytes } from "node:crypto";
import { generateClient, installPackages } from "../scripts/set-up/install.mjs";
import { giveUp } from "../scripts/set-up/steps.mjs";
import { readOptions } from "./options.mjs";

try {
  const options = readOptions(process.argv.slice(2));
  await installPackages();
  await generateClient();
  // Not before the packages are installed: these import some of them.
  const { prepareDatabase } = await import("./database/prepare.mjs");
  const { buildFloor } = await import("./limits/serve.mjs");
  const { buildProduct } = await import("./product/serve.mjs");
  const { runAll } = await import("./run-all.mjs");
  const { report } = await import("./report/report.mjs");

  await buildFloor();
  await buildProduct();
  const database = await prepareDatabase(options.opinions);
  const secret = randomBytes(32).toString("base64url");
  report(await runAll({ database, options, secret }).finally(database.stop), options);
} catch (error) {
  giveUp(error);
}
