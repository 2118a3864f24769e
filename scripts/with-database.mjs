// Runs one of our TypeScript commands beside the product's database: the given one, or the embedded.
import { generateClient, installPackages } from "./set-up/install.mjs";
import { exitCodeOf, typeScript } from "./set-up/run.mjs";
import { readDotEnv, webPort, webSettings } from "./set-up/settings.mjs";
import { giveUp } from "./set-up/steps.mjs";

try {
  const [file, ...args] = process.argv.slice(2);
  await installPackages();
  readDotEnv();
  await generateClient();
  const { databaseEnv, migrate, openDatabase } = await import("./database/prepare.mjs");
  const database = await openDatabase();
  try {
    await migrate(database);
    process.exitCode = await exitCodeOf(process.execPath, typeScript(file, args), {
      env: { ...webSettings(webPort()), ...databaseEnv(database) },
      interactive: true,
    });
  } finally {
    await database.stop();
  }
} catch (error) {
  giveUp(error);
}
