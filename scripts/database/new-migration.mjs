// npm run db:new -- name: drafts the migration that leads to the edited schema files.
import fs from "node:fs";
import path from "node:path";
import { root } from "../set-up/run.mjs";
import { giveUp } from "../set-up/steps.mjs";
import { withDraftDatabase } from "./draft-database.mjs";
import { driftOf } from "./schema-engine.mjs";

try {
  const name = process.argv[2] ?? "";
  if (!/^[a-z][a-z0-9_]*$/.test(name)) {
    throw new Error("Say what changes, in snake_case: npm run db:new -- add_opinion_deadline");
  }
  const sql = await withDraftDatabase(driftOf);
  const moment = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const folder = path.join("prisma/migrations", `${moment}_${name}`);
  fs.mkdirSync(path.join(root, folder), { recursive: true });
  fs.writeFileSync(path.join(root, folder, "migration.sql"), sql || "-- Written by hand.\n");
  console.log(
    sql
      ? `\nRead and complete ${folder}/migration.sql, then: npm run db:migrate`
      : `\nThe schema files ask for nothing new; ${folder}/migration.sql is empty for what they cannot say.`,
  );
} catch (error) {
  giveUp(error);
}
