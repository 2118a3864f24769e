// npm run db:migrate: what a new version asks of the database, on a real installation too.
import { generateClient } from "../set-up/install.mjs";
import { readDotEnv } from "../set-up/settings.mjs";
import { giveUp } from "../set-up/steps.mjs";
import { loadReference, migrate, openDatabase } from "./prepare.mjs";

try {
  readDotEnv();
  await generateClient();
  const database = await openDatabase();
  try {
    const applied = await migrate(database);
    if (applied.length === 0) console.log("  nothing to apply: the tables are up to date");
    await loadReference(database);
  } finally {
    await database.stop();
  }
} catch (error) {
  giveUp(error);
}
