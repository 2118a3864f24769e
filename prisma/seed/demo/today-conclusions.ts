import { commentOnConclusion } from "@/lib/conclusions/comment-on-conclusion";
import { handOverItem } from "@/lib/conclusions/hand-over-item";
import { issueResult } from "@/lib/conclusions/issue-result";
import { removeItem } from "@/lib/conclusions/remove-item";
import { defaultRecipients } from "@/lib/documents/templates/default-recipients";
import { unitWords } from "@/lib/drafts/issuers";
import { db } from "@/lib/platform/db";
import { newSubmissionKey } from "@/lib/platform/submissions";
import type { Cast } from "./cast";
import { moment } from "./clock";
import {
  clarifyItems,
  draftNotice,
  followItems,
  issueNotice,
  passUpTheRest,
  type UsualCharge,
  versionOf,
} from "./conclusions";

const charge: UsualCharge[] = [
  {
    ...{ lead: "Phòng Kinh tế", by: "economy", dueOn: "2026-10-31" },
    product: "Báo cáo kết quả, ảnh hiện trạng",
  },
  {
    ...{ lead: "Phòng Văn hóa", by: "culture", dueOn: "2026-12-15" },
    product: "Văn bản trả lời người có ý kiến",
  },
];

/** Phường Tây Hồ in 2026: what it inherited, a notice that is followed, and one that is being drawn up. */
export async function concludeToday(ward: Cast): Promise<void> {
  await takeOverPromises(ward);

  const may = await draftNotice(ward, await conferenceOn(ward, "2026-05-14"), "2026-05-18");
  await clarifyItems(ward, may, "2026-05-18", charge);
  await passUpTheRest(ward, may, "2026-05-18");
  await issueNotice(ward, may, "2026-05-20", 46);
  await tellResult(ward, may, "2026-05-22", 118);
  await followItems(ward, may, [
    [
      "Kè chống sạt lở",
      {
        milestones: [["2026-09-30", "Thành phố bố trí vốn"]],
        progress: [["2026-08-12", 35, "Thành phố đã ghi vốn năm 2027; đang lập hồ sơ thiết kế."]],
        extended: {
          ...{ on: "2026-10-20", to: "2026-12-31" },
          reason: "Hồ sơ thiết kế phải thẩm định lại sau bão",
        },
      },
    ],
    ["Cải tạo, trả lại", { progress: [["2026-07-22", 70, "5/7 hộ đã bàn giao mặt bằng."]] }],
    ["Đề nghị bổ sung", { done: ["2026-11-17", "Đã lắp đủ 12 thiết bị và 8 cột đèn."] }],
    ["Các nhà trọ", { progress: [["2026-09-03", 20, "Đã kiểm tra 12/38 cơ sở."]] }],
  ]);
  await draftNovember(ward);
}

/** The result notice, signed by the chair, with the number that the records clerk gave. */
async function tellResult(
  ward: Cast,
  conclusionId: string,
  on: string,
  number: number,
): Promise<void> {
  const now = moment(`${on} 09:00`);
  const { conferenceId, unit } = await db.conclusion.findUniqueOrThrow({
    where: { id: conclusionId },
    select: { conferenceId: true, unit: { select: { type: true, name: true, fullName: true } } },
  });
  const input = {
    ...{ conferenceId, number, day: on, signerId: ward.holding("chair") },
    recipients: defaultRecipients("state", unitWords(unit)).join("\n"),
    submissionKey: newSubmissionKey(),
  };
  await issueResult(await ward.actor("office", now), input, now);
}

/** What the district left open passes to the ward's own agency. */
async function takeOverPromises(ward: Cast) {
  const now = moment("2026-03-12 15:00");
  const office = await ward.actor("office", now);
  const open = await db.conclusionItem.findMany({
    where: { conclusion: { unit: { symbol: "TH" }, sign: { startsWith: "487" } }, status: "open" },
    select: { id: true, version: true },
    orderBy: { position: "asc" },
    take: 3,
  });
  for (const { id: itemId, version } of open) {
    const organisationId = ward.organisation("Phòng Kinh tế");
    const reason = "Quận Tây Hồ kết thúc hoạt động ngày 30/6/2025, phường tiếp nhận nhiệm vụ";
    await handOverItem(office, { itemId, version, organisationId, reason }, now);
  }
}

/** Two days after the conference: most of it clear, one opinion still without a word. */
async function draftNovember(ward: Cast) {
  const id = await draftNotice(ward, await conferenceOn(ward, "2026-11-18"), "2026-11-20");
  await clarifyItems(ward, id, "2026-11-20", charge);
  const now = moment("2026-11-20 15:10");
  const last = await db.conclusionItem.findFirstOrThrow({
    where: { conclusionId: id, opinions: { some: { opinion: { answerStatus: "unanswered" } } } },
    select: { id: true },
    orderBy: { position: "desc" },
  });
  const removal = { conclusionId: id, version: await versionOf(id), itemId: last.id };
  await removeItem(await ward.actor("office", now), removal, now);
  const comments = [
    ["front", "Đề nghị nêu rõ mốc thông xe đường Xuân La - Nguyễn Hoàng Tôn để Mặt trận giám sát."],
    ["secretary", "Bổ sung chế độ báo cáo hằng tháng về Văn phòng Đảng ủy."],
  ] as const;
  for (const [key, body] of comments) {
    const at = moment("2026-11-21 09:30");
    const comment = { conclusionId: id, aboutId: null, body, submissionKey: newSubmissionKey() };
    await commentOnConclusion(await ward.actor(key, at), comment, at);
  }
}

async function conferenceOn({ unit }: Cast, day: string): Promise<string> {
  const { id } = await db.conference.findFirstOrThrow({
    where: {
      unitId: unit.id,
      startsAt: { gte: moment(`${day} 00:00`), lt: moment(`${day} 23:59`) },
    },
    select: { id: true },
  });
  return id;
}
