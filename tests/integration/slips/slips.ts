import { mkdirSync, rmSync } from "node:fs";
import { randomUUID } from "node:crypto";
import { buffer } from "node:stream/consumers";
import sharp from "sharp";
import type { Actor } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { fileStorage } from "@/lib/platform/storage";
import { addSlips, type NewSlip } from "@/lib/slips/add-slips";
import { file } from "../papers/papers";
import { scheduled, type Scheduled, today } from "../conferences/scheduled";

export { file } from "../papers/papers";

export type Intake = Scheduled & { conferenceId: string };

/** The cast, a planned conference, and an empty store. */
export async function intake(): Promise<Intake> {
  rmSync(env().STORAGE_DIR, { recursive: true, force: true });
  mkdirSync(env().STORAGE_DIR);
  const w = await scheduled("planned");
  return { ...w, conferenceId: w.conference.conferenceId };
}

let made = 0;

/** A small sheet of paper, each of another colour. */
export function sheet(width = 60, height = 84): Promise<Buffer> {
  made += 1;
  const background = { r: (made * 37) % 256, g: (made * 91) % 256, b: (made * 53) % 256 };
  return sharp({ create: { width, height, channels: 3, background } })
    .jpeg()
    .toBuffer();
}

export async function photo(name = "phieu.jpg"): Promise<NewSlip> {
  return file(name, await sheet());
}

/** Photos as they come, sent by the Front's officer unless said otherwise. */
export async function sent(
  w: Intake,
  files: NewSlip[],
  by: Actor = w.frontOfficer,
  key = randomUUID(),
) {
  const asked = { conferenceId: w.conferenceId, submissionKey: key, files, maxMegabytes: 50 };
  return addSlips(by, asked, today);
}

/** So many slips, in their order. */
export async function slipsOf(w: Intake, count: number) {
  const files: NewSlip[] = [];
  for (let number = 1; number <= count; number += 1) files.push(await photo(`phieu-${number}.jpg`));
  await sent(w, files);
  return readSlips(w);
}

export function readSlips({ conferenceId }: Intake) {
  return db.slip.findMany({
    where: { conferenceId },
    include: { file: true, opinions: true },
    orderBy: { number: "asc" },
  });
}

/** What the store holds of a slip. */
export async function storedOf(slip: { fileKey: string }): Promise<Buffer> {
  return buffer(await (await fileStorage()).open(slip.fileKey));
}

export async function eventTypes(subjectId?: string): Promise<string[]> {
  const rows = await db.auditEvent.findMany({
    where: { type: { startsWith: "slip" }, ...(subjectId && { subjectId }) },
    select: { type: true },
    orderBy: { seq: "asc" },
  });
  return rows.map(({ type }) => type);
}
