// npm run db:reset: throws everything away and starts again with the demo.
import { readDotEnv } from "../set-up/settings.mjs";
import { giveUp, step } from "../set-up/steps.mjs";
import { emptyDatabase, fillWhenEmpty, migrate, openDatabase } from "./prepare.mjs";

try {
  readDotEnv();
  const database = await openDatabase();
  try {
    if (!database.isEmbedded && process.argv[2] !== "--yes") {
      throw new Error(
        "This would delete everything in the database of DATABASE_URL. If that is meant: npm run db:reset -- --yes",
      );
    }
    await step("Dropping all tables", () => emptyDatabase(database));
    await migrate(database);
    await fillWhenEmpty(database);
  } finally {
    await database.stop();
  }
} catch (error) {
  giveUp(error);
}
