// npm run import:opinions -- FILE --conference CODE --dry-run: judges a list as the page would and
// prints { rows, good, bad: [{ row, column, value, reason }] }. Without --dry-run, --as USERNAME loads it.
import { parseArgs } from "node:util";
import { createTranslator } from "use-intl/core";
import { confirmImport } from "@/lib/imports/confirm-import";
import { judgeList } from "@/lib/imports/judge-list";
import { reasonMessage } from "@/lib/imports/labels";
import { getBatch } from "@/lib/imports/queries";
import { readList } from "@/lib/imports/read-list";
import { runImports } from "@/lib/imports/run-imports";
import { startImport } from "@/lib/imports/start-import";
import imports from "@/messages/vi/imports.json";
import refusals from "@/messages/vi/refusals.json";
import validation from "@/messages/vi/validation.json";
import { actorOfPerson } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db";
import { found, Refusal } from "@/lib/refusals";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    conference: { type: "string" },
    as: { type: "string" },
    "dry-run": { type: "boolean", default: false },
  },
});
const t = createTranslator({ locale: "vi", messages: { imports, refusals, validation } });

function sentenceOf(reason: string): string {
  const { key, params } = reasonMessage(reason);
  return t(key as "validation.text", params as never);
}

async function judge(path: string, code: string) {
  const { sheets } = await readList(path, path);
  const { rows, headerOf } = await judgeList(sheets, code);
  const bad = rows.flatMap(({ number, problems }) =>
    problems.map((one) => ({
      ...{ row: number, column: headerOf(one), value: one.value },
      reason: sentenceOf(one.reason),
    })),
  );
  return { rows: rows.length, good: rows.filter(({ input }) => input).length, bad };
}

async function load(path: string, code: string, username: string) {
  const account = found(
    await db.account.findUnique({ where: { username }, select: { personId: true } }),
  );
  const actor = found(await actorOfPerson(account.personId, new Date()));
  const conference = found(
    await db.conference.findUnique({ where: { code }, select: { id: true } }),
  );
  const list = await readList(path, path);
  const fileName = path.split("/").at(-1) ?? path;
  const { id } = await startImport(actor, { conferenceId: conference.id, fileName, ...list });
  await confirmImport(actor, { batchId: id, version: 1, skipsLikely: true, skipsSimilar: false });
  await runImports();
  const batch = found(await getBatch(actor, id));
  if (batch.status !== "loaded") throw new Error(`${batch.status} ${batch.failure ?? ""}`);
  return { loaded: batch.loadedRows, left: batch.leftRows };
}

try {
  const [path] = positionals;
  const { conference, as } = values;
  if (!path || !conference || (!values["dry-run"] && !as)) {
    throw new Error(
      "npm run import:opinions -- FILE --conference CODE (--dry-run | --as USERNAME)",
    );
  }
  const told =
    as && !values["dry-run"] ? await load(path, conference, as) : await judge(path, conference);
  console.log(JSON.stringify(told, null, 2));
} catch (error) {
  process.exitCode = 1;
  if (error instanceof Refusal)
    console.error(t(`refusals.${error.code}` as never, error.params as never));
  else console.error(error instanceof Error ? error.message : error);
} finally {
  await db.$disconnect();
}
