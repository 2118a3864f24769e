import { executionReport, type ExecutedItem } from "@/lib/documents/templates/execution-report";
import { defaultRecipients } from "@/lib/documents/templates/default-recipients";
import type { FormFamily } from "@/lib/documents/official-document";
import { insideSentence } from "@/lib/units/labels";
import { shortDay } from "@/lib/documents/official-wording";
import { signAs } from "@/lib/documents/sign-as";
import { writeDocx } from "@/lib/documents/write-docx";
import { issuerOf, unitWords } from "@/lib/drafts/issuers";
import { listSigners } from "@/lib/drafts/signers";
import type { Actor } from "@/lib/platform/actor";
import { unitsVisibleTo } from "@/lib/platform/actor";
import { dayOf, formatDayOf } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { recordId } from "@/lib/platform/fields";
import { getLastNoticeReport, type ReportedItem } from "./last-notice";
import type { Standing } from "./vocabulary";

const named = { type: true, name: true, fullName: true } as const;

/** The report on the last notice in Word; null where the actor may not see the conference, or there is none. */
export async function reportFile(actor: Actor, conferenceId: string, now = new Date()) {
  if (!recordId().safeParse(conferenceId).success) return null;
  const conference = await db.conference.findFirst({
    where: { id: conferenceId, ...unitsVisibleTo(actor) },
    select: {
      ...{ id: true, code: true, title: true, unitId: true, startsAt: true },
      unit: { select: { ...named, parent: { select: named } } },
    },
  });
  if (!conference) return null;
  const report = await getLastNoticeReport(actor, conference, now);
  if (!report) return null;
  const { unit, unitId, code, title } = conference;
  const family: FormFamily = "party";
  const day = dayOf(report.asOf);
  const [signer] = await listSigners(actor, { unitId, day, family });
  const issuer = issuerOf(unit, family);
  const letterhead = {
    ...{ family, issuer, number: null, day: null, draftedOn: day },
    signature: signAs(family, signer ?? { rank: "head", name: null }),
    recipients: defaultRecipients(family, unitWords(unit)),
  };
  const notice = `số ${report.sign}, ngày ${shortDay(report.issuedOn)}`;
  const document = executionReport(letterhead, {
    ...{ notice, conference: insideSentence(title), asOf: day, counts: report.counts },
    items: report.items.map(executed),
  });
  const name = `Báo cáo thực hiện thông báo kết luận - ${code}.docx`;
  return { name, content: await writeDocx([document]) };
}

const standingWords: Record<Standing, string> = {
  done: "Đã hoàn thành, Mặt trận Tổ quốc đã xác nhận",
  reported: "Cơ quan thực hiện báo cáo hoàn thành, chờ Mặt trận Tổ quốc xác nhận",
  underWay: "Đang thực hiện",
  late: "Quá hạn, chưa hoàn thành",
  notBegun: "Chưa bắt đầu",
  carriedOver: "Đã chuyển tiếp sang thông báo sau",
};

function executed(item: ReportedItem): ExecutedItem {
  const {
    content,
    leadOrganisation,
    dueOn,
    standing,
    percent,
    latest,
    evidence,
    before,
    contested,
  } = item;
  const isOpen = standing === "late" || standing === "underWay" || standing === "notBegun";
  const told =
    latest &&
    `${latest.body} (${latest.reportedBy}, ${latest.reportedAs}, ${formatDayOf(latest.reportedAt)})`;
  const [extension] = item.extended.slice(-1);
  const why = [
    standingWords[standing],
    contested?.note && `Mặt trận Tổ quốc chưa xác nhận: ${contested.note}`,
    extension && `Đã gia hạn đến ${shortDay(extension.toDay)}: ${extension.reason}`,
    latest ? `Báo cáo gần nhất: ${latest.body}` : "Cơ quan chủ trì chưa báo cáo",
  ];
  return {
    ...{ content, dueOn, percent, lead: leadOrganisation?.name ?? null },
    standing: standingWords[standing],
    done: told,
    evidence: evidence.map(({ title }) => title),
    open: isOpen
      ? why
          .filter(Boolean)
          .map((words) => String(words).replace(/[.\s]+$/u, ""))
          .join(". ")
      : null,
    since: before
      ? `Nhiệm vụ đã được nêu từ Thông báo số ${before.firstSign}, ngày ${shortDay(before.firstIssuedOn)}; chuyển tiếp ${before.times} lần`
      : null,
  };
}
