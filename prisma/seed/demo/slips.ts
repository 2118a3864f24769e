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
import { drawSlip } from "./draw-slip";

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
  const illegible = slips.at(-1);
  if (!illegible) return;
  const aside = { slipId: illegible.id, version: 1, reason: "illegible" as const };
  const note = "Mực nhòe, đã liên hệ tổ trưởng tổ dân phố";
  await setSlipAside(await conference.cast.actor("front", at), { ...aside, note }, at);
}

type Scans = { count: number; at: Date; by: string };

async function addScans(conference: DemoConference, { count, at, by }: Scans) {
  const folder = await mkdtemp(path.join(os.tmpdir(), "demo-slips-"));
  try {
    const files: NewSlip[] = [];
    for (let number = 1; number <= count; number += 1) {
      const content = await drawSlip(`${conference.code}/${number}`);
      const place = path.join(folder, String(number));
      await writeFile(place, content);
      const sha256 = createHash("sha256").update(content).digest("hex");
      const name = `phieu-${String(number).padStart(2, "0")}.png`;
      files.push({ path: place, name, size: content.length, sha256 });
    }
    const asked = { conferenceId: conference.id, submissionKey: newSubmissionKey(), files };
    await addSlips(await conference.cast.actor(by, at), { ...asked, maxMegabytes: 50 }, at);
  } finally {
    await rm(folder, { recursive: true });
  }
  return db.slip.findMany({
    where: { conferenceId: conference.id },
    select: { id: true },
    orderBy: { number: "asc" },
  });
}
