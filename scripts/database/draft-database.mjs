// A database that exists for one question: all migrations applied, dropped again afterwards.
import { step } from "../set-up/steps.mjs";
import { openDatabase } from "./prepare.mjs";
import { readDotEnv } from "../set-up/settings.mjs";
import { connected } from "./roles.mjs";
import { applyMigrations } from "./schema-engine.mjs";

/** @template T @param {(url: string) => Promise<T>} work @returns {Promise<T>} */
export async function withDraftDatabase(work) {
  readDotEnv();
  const database = await openDatabase();
  const name = `doi_thoai_draft_${process.pid}`;
  const draft = new URL(database.ownerUrl);
  draft.pathname = `/${name}`;
  try {
    await onServer(database, `CREATE DATABASE ${name}`);
    await step("Applying all migrations to a draft database", () => applyMigrations(draft.href));
    return await work(draft.href);
  } finally {
    await onServer(database, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await database.stop();
  }
}

function onServer({ ownerUrl }, sql) {
  return connected(ownerUrl, (client) => client.query(sql));
}
