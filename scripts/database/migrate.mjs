// npm run db:migrate
import { readDotEnv } from "../set-up/settings.mjs";
import { giveUp } from "../set-up/steps.mjs";
import { migrate, openDatabase } from "./prepare.mjs";

try {
  readDotEnv();
  const database = await openDatabase();
  const applied = await migrate(database).finally(database.stop);
  if (applied.length === 0) console.log("  nothing to apply: the tables are up to date");
} catch (error) {
  giveUp(error);
}
