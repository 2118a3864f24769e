import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { db } from "@/lib/platform/db";
import { newSubmissionKey } from "@/lib/platform/submissions";
import { logDelivery } from "@/lib/responses/log-delivery";
import { recordPublicising } from "@/lib/responses/record-publicising";
import { addTemplate } from "@/lib/responses/add-template";
import type { IssueResponseInput, PublicisingInput } from "@/lib/responses/schema";
import { leaderRecipients } from "@/lib/responses/vocabulary";
import type { Cast } from "./cast";
import { dayAfter, moment, officeDay } from "./clock";
import { plainPng } from "./tiny-files";

/** How an answer went its way: made public where it was asked, or still to be. */
export type DemoWay = {
  publicised?: { channel: PublicisingInput["channel"]; place: string; isShown?: boolean };
};

/** What the office chose when it issued the letter; the person who asked, where that is known. */
export function wayColumns(issuedOn: string, hasContributor: boolean): Partial<IssueResponseInput> {
  return {
    recipients: [...leaderRecipients, ...(hasContributor ? (["contributor"] as const) : [])],
    contributorWay: "front",
    contributorEmail: null,
    otherRecipients: null,
    publiciseBy: dayAfter(issuedOn, 10),
    notPublicReason: null,
  };
}

/** The Front hands the letter over, the leaders read it, and it is made public. */
export async function goItsWay(cast: Cast, responseId: string, issuedOn: string, way: DemoWay) {
  const day = officeDay(dayAfter(issuedOn, 2));
  const now = moment(`${day} 09:30`);
  const recipients = await db.responseRecipient.findMany({
    where: { responseId },
    select: { id: true, kind: true },
  });
  for (const { id, kind } of recipients) {
    if (kind === "frontChair") continue;
    const actor = await cast.actor(kind === "contributor" ? "front" : "office", now);
    const step = kind === "contributor" ? ("handedOver" as const) : ("read" as const);
    const entry = { recipientId: id, step, doneOn: day, note: null };
    await logDelivery(actor, { ...entry, submissionKey: newSubmissionKey() }, now);
  }
  if (way.publicised) await makePublic(cast, responseId, issuedOn, way.publicised);
}

async function makePublic(
  cast: Cast,
  responseId: string,
  issuedOn: string,
  { channel, place, isShown }: NonNullable<DemoWay["publicised"]>,
) {
  const doneOn = officeDay(dayAfter(issuedOn, 5));
  const now = moment(`${doneOn} 16:00`);
  const input = {
    ...{ responseId, channel, doneOn, place, doneBy: "Tổ trưởng tổ dân phố" },
    ...{ link: null, note: null, submissionKey: newSubmissionKey() },
  };
  const front = await cast.actor("front", now);
  if (!isShown) {
    await recordPublicising(front, { input, file: null }, now);
    return;
  }
  const folder = await mkdtemp(path.join(os.tmpdir(), "demo-photo-"));
  try {
    const content = plainPng(320, 240);
    const file = path.join(folder, "photo");
    await writeFile(file, content);
    const sha256 = createHash("sha256").update(content).digest("hex");
    const photo = { path: file, name: "Bảng tin.png", size: content.length, sha256 };
    await recordPublicising(front, { input, file: photo }, now);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A text that the ward's office made from its own letters. */
export async function keepOwnTemplate(cast: Cast): Promise<void> {
  const now = moment("2026-09-14 10:00");
  const input = {
    name: "Ngập úng, thoát nước",
    topicId: "environment",
    outcome: null,
    body: "{{đơn vị}} tiếp thu ý kiến về tình trạng ngập úng tại {{nơi}}:\n- Giao {{cơ quan được giao}} nạo vét cống, hố ga trước ngày {{hạn}};\n- Đưa việc cải tạo vào kế hoạch đầu tư công năm sau.\nKết quả được niêm yết tại bảng tin tổ dân phố.",
    submissionKey: newSubmissionKey(),
  };
  await addTemplate(await cast.actor("office", now), input, now);
}
