import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { changedMeanwhile } from "@/lib/audit/who-changed";
import { recordEvent } from "@/lib/audit/record-event";
import { keepFile, removeStored } from "@/lib/papers/store-file";
import { type Actor, unitsVisibleTo } from "@/lib/platform/actor";
import { db, transaction } from "@/lib/platform/db";
import { fileStorage, type Storage } from "@/lib/platform/storage";
import { found, Refusal, refuseUnless } from "@/lib/refusals";
import { sumOf } from "./clean-slip";
import { subjectOf } from "./lock-slip";
import { mayWorkOnSlips } from "./policy";
import type { SlipTurn } from "./schema";
import { turnImage } from "./turn-image";
import { turnPdf } from "./take-pages";
import type { TurnWay } from "./vocabulary";

const quarters = { right: 1, over: 2, left: 3 } as const satisfies Record<TurnWay, number>;

/**
 * Turns a slip that lies on its side or upside down, for everybody who opens it from now on. What
 * is typed beside it goes on: the slip's version stays.
 */
export async function turnSlip(
  actor: Actor,
  { slipId, turn }: SlipTurn,
  now = new Date(),
  openStorage = fileStorage,
) {
  const slip = found(
    await db.slip.findFirst({
      where: { id: slipId, conference: unitsVisibleTo(actor) },
      select: turned,
    }),
  );
  const { id, number, version, conferenceId, conference, fileKey, stack } = slip;
  refuseUnless(mayWorkOnSlips(actor, conference));
  const storage = await openStorage();
  const content = await readKept(storage, slip);
  const key = await keepTurned(storage, content, slip.file.type, quarters[turn], now);
  try {
    await transaction(async (tx) => {
      const { count } = await tx.slip.updateMany({
        where: { id, fileKey },
        data: { fileKey: key, ...sidesOf(slip, turn) },
      });
      if (count === 0) throw await changedMeanwhile(tx, id, version);
      await recordEvent(tx, actor, { type: "slip.turned", number, ...subjectOf(slip) }, now);
    });
  } catch (error) {
    await removeStored(storage, key);
    throw error;
  }
  if (fileKey !== stack?.fileKey) await removeStored(storage, fileKey);
  return { id, conferenceId };
}

const turned = {
  ...{ id: true, number: true, version: true, conferenceId: true, fileKey: true },
  ...{ width: true, height: true },
  conference: { select: { unitId: true } },
  file: { select: { type: true } },
  stack: { select: { fileKey: true } },
} as const;

/** Who turns it at the same moment as another finds the file that they saw replaced, and is told. */
async function readKept(storage: Storage, slip: { id: string; version: number; fileKey: string }) {
  const { id, version, fileKey } = slip;
  try {
    return await buffer(await storage.open(fileKey));
  } catch (error) {
    const isThere = await db.slip.count({ where: { id, fileKey } });
    if (isThere > 0) throw error;
    throw await changedMeanwhile(db, id, version);
  }
}

type Sides = { width: number | null; height: number | null };

function sidesOf({ width, height }: Sides, turn: TurnWay): Sides {
  return turn === "over" ? { width, height } : { width: height, height: width };
}

async function keepTurned(
  storage: Storage,
  content: Buffer,
  type: string,
  turn: 1 | 2 | 3,
  now: Date,
): Promise<string> {
  const drawn = await (type === "application/pdf" ? turnPdf : turnImage)(content, turn);
  if (typeof drawn === "string") throw new Refusal(drawn);
  const folder = await mkdtemp(path.join(os.tmpdir(), "slips-"));
  try {
    const place = path.join(folder, "turned");
    await writeFile(place, drawn, { mode: 0o600 });
    const about = { path: place, type, size: drawn.length, sha256: sumOf(drawn) };
    return await keepFile(storage, about, now);
  } finally {
    await rm(folder, { recursive: true });
  }
}
