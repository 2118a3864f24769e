import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { db } from "@/lib/platform/db";
import { newSubmissionKey } from "@/lib/platform/submissions";
import { addSlips, type NewSlip } from "@/lib/slips/add-slips";
import { finishSlip } from "@/lib/slips/finish-slip";
import { linkOpinion } from "@/lib/slips/link-opinion";
import { setSlipAside } from "@/lib/slips/set-slip-aside";
import { moment } from "./clock";
import type { DemoConference } from "./conferences";
import { bindPages, drawSlip } from "./draw-slip";

/** The slips of opinions that were typed in from paper: scanned the same evening, each tied to its opinion. */
export async function scanSlips(
  conference: DemoConference,
  logged: { opinionId: string }[],
): Promise<void> {
  const at = moment(`${conference.day} 17:30`);
  const slips = await addScans(conference, { count: logged.length, at, by: conference.by });
  const actor = await conference.cast.actor(conference.by, at);
  for (const [index, { id: slipId }] of slips.entries()) {
    const { code } = await db.opinion.findUniqueOrThrow({
      where: { id: logged[index]!.opinionId },
      select: { code: true },
    });
    await linkOpinion(actor, { slipId, version: 1, code }, at);
    await finishSlip(actor, { slipId, version: 2 }, at);
  }
}

/** Slips that the Front has just scanned and nobody has read yet, but for one that cannot be read. */
export async function leaveSlipsWaiting(
  conference: DemoConference,
  { count, on }: { count: number; on: string },
): Promise<void> {
  const at = moment(`${on} 16:10`);
  const slips = await addScans(conference, { count, at, by: "front" });
  await leaveStackWaiting(conference, moment(`${on} 16:40`));
  const illegible = slips.at(-1);
  if (!illegible) return;
  const aside = { slipId: illegible.id, version: 1, reason: "illegible" as const };
  const note = "Mực nhòe, đã liên hệ tổ trưởng tổ dân phố";
  await setSlipAside(await conference.cast.actor("front", at), { ...aside, note }, at);
}

/** Three sheets that the copier scanned on both sides into one file, not yet divided into slips. */
async function leaveStackWaiting(conference: DemoConference, at: Date): Promise<void> {
  const names = Array.from({ length: 6 }, (_, index) => `${conference.code}/stack/${index + 1}`);
  const content = await bindPages(await Promise.all(names.map(drawSlip)));
  await send(conference, [{ name: "phieu-to-7-hai-mat.pdf", content }], { at, by: "front" });
}

type Scans = { count: number; at: Date; by: string };

async function addScans(conference: DemoConference, { count, at, by }: Scans) {
  const scans: Scan[] = [];
  for (let number = 1; number <= count; number += 1) {
    const name = `phieu-${String(number).padStart(2, "0")}.png`;
    scans.push({ name, content: await drawSlip(`${conference.code}/${number}`) });
  }
  await send(conference, scans, { at, by });
  return db.slip.findMany({
    where: { conferenceId: conference.id },
    select: { id: true },
    orderBy: { number: "asc" },
  });
}

type Scan = { name: string; content: Buffer };

async function send(
  conference: DemoConference,
  scans: Scan[],
  { at, by }: { at: Date; by: string },
): Promise<void> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "demo-slips-"));
  try {
    const files: NewSlip[] = [];
    for (const { name, content } of scans) {
      const place = path.join(folder, name);
      await writeFile(place, content);
      const sha256 = createHash("sha256").update(content).digest("hex");
      files.push({ path: place, name, size: content.length, sha256 });
    }
    const asked = { conferenceId: conference.id, submissionKey: newSubmissionKey(), files };
    await addSlips(await conference.cast.actor(by, at), { ...asked, maxMegabytes: 50 }, at);
  } finally {
    await rm(folder, { recursive: true });
  }
}
