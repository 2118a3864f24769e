import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { messagesOf } from "@/i18n/messages";
import { locales } from "@/i18n/locales";
import { describeEvent } from "./describe-event";
import { eventData, type EventOf, type EventType } from "./events";

/** One event of every type. */
const samples: { [T in EventType]: Omit<EventOf<T>, "type"> } = {
  "unit.imported": { units: 126, successions: 300 },
  "unit.registered": { name: "Phường Tây Hồ" },
  "organisation.registered": { name: "UBND phường Tây Hồ" },
  "person.registered": {},
  "person.changed": { fields: ["phone"] },
  "post.given": { title: "Bí thư", from: "2026-01-02" },
  "post.ended": { title: "Bí thư", on: "2026-01-02" },
  "absence.recorded": { from: "2026-12-08", to: "2026-12-12" },
  "absence.withdrawn": { from: "2026-12-08", to: "2026-12-12" },
  "account.opened": { username: "lan" },
  "account.disabled": { username: "lan" },
  "account.enabled": { username: "lan" },
  "password.changed": {},
  "session.begun": {},
  "session.ended": {},
  "conference.scheduled": { code: "TH-2026-HN01", startsAt: "2026-11-22T01:00:00.000Z" },
  "conference.changed": { fields: ["sites", "chairs"] },
  "conference.moved": { from: "2026-11-22T01:00:00.000Z", to: "2026-11-23T01:00:00.000Z" },
  "conference.relocated": { from: "Nhà văn hóa phường", to: "Hội trường UBND phường" },
  "conference.advanced": { from: "planned", to: "announced" },
  "conference.postponed": { reason: "bão số 3" },
  "conference.rescheduled": { startsAt: "2026-11-22T01:00:00.000Z" },
  "conference.cancelled": { reason: "bão số 3" },
  "conference.standInSeated": { standIn: "Phó Chủ tịch UBND", absent: "Chủ tịch UBND" },
  "programme.filled": { template: "Cấp phường, xã", items: 9 },
  "programme.copied": { from: "TH-2024-HN01", items: 9 },
  "programme.itemAdded": { title: "Phát biểu khai mạc" },
  "programme.itemChanged": { title: "Phát biểu khai mạc", fields: ["minutes", "presenter"] },
  "programme.itemRemoved": { title: "Phát biểu khai mạc" },
  "programme.itemMoved": { title: "Phát biểu khai mạc" },
  "programme.itemUnfinished": { title: "Trả lời, giải trình" },
  "programme.itemFinished": { title: "Trả lời, giải trình" },
  "programme.itemCarried": { title: "Trả lời, giải trình", from: "TH-2024-HN01" },
  "programme.itemDismissed": {
    title: "Trả lời, giải trình",
    from: "TH-2024-HN01",
    reason: "đã trả lời bằng văn bản",
  },
  "template.saved": { name: "Mẫu của phường" },
  "template.removed": { name: "Mẫu của phường" },
  "feed.opened": {},
  "feed.renewed": {},
  "feed.revoked": {},
  "invitation.added": { count: 12 },
  "invitation.sent": { count: 12, mailed: 8 },
  "invitation.reminded": { count: 3 },
  "invitation.replied": { reply: "coming", means: "link" },
  "invitation.changed": { fields: ["role", "siteId"] },
  "invitation.withdrawn": {},
  "invitee.told": { count: 12, mailed: 8 },
  "invitee.toldDirectly": {},
  "attendance.recorded": {},
  "attendance.added": {},
  "attendance.undone": {},
  "paper.added": { kind: "plan", title: "Kế hoạch", audience: "office" },
  "paper.changed": { fields: ["number", "issuedOn", "presenter"] },
  "synthesis.drafted": { number: 1 },
  "synthesis.discarded": { number: 1 },
  "synthesis.leftOut": { number: 1, code: "TH-2024-007" },
  "synthesis.takenIn": { number: 1, code: "TH-2024-007" },
  "synthesis.approved": { number: 1, included: 18, leftOut: 2 },
  "synthesis.sent": { number: 1, on: "2024-11-29" },
  "slip.uploaded": { count: 18 },
  "slip.opened": { number: 7 },
  "slip.linked": { number: 7, code: "SD-2021-007" },
  "slip.unlinked": { number: 7, code: "SD-2021-007" },
  "slip.finished": { number: 7 },
  "slip.setAside": { number: 7, reason: "illegible" },
  "slip.takenUp": { number: 7 },
  "slip.turned": { number: 7 },
  "slipStack.uploaded": { pages: 36 },
  "slipStack.opened": { pages: 36 },
  "slipStack.divided": { pages: 36, from: 5, to: 22 },
  "slipStack.putBack": { from: 5, to: 22 },
  "paper.withdrawn": { title: "Kế hoạch", reason: "thay bằng bản đã ký" },
  "import.uploaded": { rows: 18 },
  "import.loaded": { rows: 15, left: 3 },
  "import.undone": { rows: 15 },
  "topic.added": { name: "Đèn chiếu sáng ngõ" },
  "topic.changed": { name: "Đèn chiếu sáng ngõ", fields: ["topicName"] },
  "opinion.recorded": { code: "TH-2026-018" },
  "opinion.corrected": { fields: ["text"] },
  "opinion.charged": { organisation: "Phòng Kinh tế", dueOn: "2026-12-02" },
  "competence.ruled": { competence: "city", weight: "ruling" },
  "bulkAct.begun": { kind: "topic", total: 120 },
  "bulkAct.undone": {},
  "competence.withdrawn": {},
  "receipt.made": { isMailed: true },
  "opinion.setApart": {},
  "opinion.redirected": { body: "Thanh tra thành phố", on: "2026-11-20" },
  "opinion.turnedBack": { reason: "Đây là kiến nghị" },
  "assignment.accepted": { organisation: "Phòng Kinh tế" },
  "assignment.returned": { organisation: "Phòng Kinh tế", reason: "thuộc Phòng Văn hóa" },
  "assignment.handedOver": { from: "Phòng Kinh tế", to: "Phòng Văn hóa", reason: "đúng việc" },
  "support.asked": { organisation: "Công an phường", dueOn: "2026-12-02" },
  "support.given": { organisation: "Công an phường" },
  "support.withdrawn": { organisation: "Công an phường" },
  "clock.stopped": { cause: "otherLevel", reason: "chờ Sở Xây dựng" },
  "clock.resumed": { dueOn: "2026-12-02" },
  "extension.asked": { amount: 3, unit: "workingDays", reason: "chờ đo đạc" },
  "extension.granted": { dueOn: "2026-12-02" },
  "extension.refused": { reason: "đã gia hạn một lần" },
  "opinion.urged": {},
  "ladder.changed": { beforeDays: 3, chairAfterDays: 3, leadershipAfterDays: 7 },
  "answerRule.chosen": { code: "R25" },
  "contributor.viewed": {},
  "opinion.undone": { code: "TH-2024-019" },
  "opinion.split": { parts: ["TH-2024-018", "TH-2024-019"] },
  "opinion.splitOff": { from: "TH-2024-018" },
  "opinion.splitUndone": { parts: ["TH-2024-019"] },
  "matter.joined": { lead: "TH-2024-018" },
  "matter.left": { lead: "TH-2024-018", answer: "keep" },
  "matter.leadMoved": { lead: "TH-2024-018" },
  "matter.renamed": {},
  "transfer.sent": { sign: "12-CV/ĐU", to: "Thành ủy Hà Nội", dueOn: null },
  "transfer.accepted": { sign: "12-CV/ĐU", to: "Thành ủy Hà Nội" },
  "transfer.returned": { sign: "12-CV/ĐU", to: "Thành ủy Hà Nội", reason: "Không đúng thẩm quyền" },
  "transfer.recalled": { sign: "12-CV/ĐU", to: "Thành ủy Hà Nội", reason: "Gửi nhầm nơi nhận" },
  "transfer.replied": {
    ...{ sign: "03/UBND-VP", to: "Công ty Điện lực Tây Hồ" },
    ...{ number: "118/ĐLTH", on: "2026-11-20" },
  },
  "transfer.informed": { sign: "12-CV/ĐU", to: "Thành ủy Hà Nội", on: "2026-11-20" },
  "response.given": { answerer: "Trần Văn Bình", post: "Chủ tịch UBND" },
  "response.drafted": {},
  "response.revised": {},
  "response.submitted": { to: "Chủ tịch UBND" },
  "response.returned": { comment: "nêu rõ thời hạn" },
  "response.checked": { points: 4 },
  "response.commented": {},
  "response.commentSettled": {},
  "response.takenOver": { from: "Phạm Hồng Nhung" },
  "response.approved": {},
  "response.issued": { number: "12/UBND", on: "2026-12-02" },
  "answerTemplate.saved": { name: "Ngập úng" },
  "answerTemplate.removed": { name: "Ngập úng" },
  "answer.rejected": { reason: "chưa đúng nội dung" },
  "answer.delivered": { to: "contributor", step: "handedOver", on: "2026-06-05" },
  "answer.publicised": { channel: "noticeBoard", on: "2026-06-08" },
  "answer.notPublicised": { reason: "việc riêng của một hộ" },
  "outcome.reported": { outcome: "resolved" },
  "outcome.shown": { outcome: "resolved" },
  "outcome.stepReached": { title: "Lập thiết kế", on: "2026-09-30" },
  "outcome.confirmed": { outcome: "resolved" },
  "outcome.contested": { outcome: "resolved", judgement: "chưa xong" },
  "holiday.added": { day: "2027-02-04", name: "Tết Nguyên đán" },
  "holiday.removed": { day: "2027-02-04", name: "Tết Nguyên đán" },
  "announcement.recorded": { duty: "notice", channel: "massMedia", on: "2026-11-18" },
  "announcement.removed": { duty: "result", channel: "office" },
  "notice.written": {},
  "frequencyRule.stated": { name: "Quy chế của phường", times: 2, period: "year" },
  "plannedConference.added": { year: 2026, quarter: 4 },
  "plannedConference.changed": { fields: ["quarter", "chairPost", "note"] },
  "plannedConference.removed": { year: 2026, quarter: 4 },
  "plannedConference.scheduled": { code: "PTH-2026-HN04" },
  "deadlineRule.stated": { code: "R08-A", amount: 15, unit: "workingDays" },
  "conclusion.drafted": {},
  "conclusion.written": { version: 3 },
  "conclusion.itemAdded": {},
  "conclusion.itemChanged": {},
  "conclusion.itemRemoved": {},
  "conclusion.itemCarried": { from: "365-TB/QU" },
  "conclusion.leftOverStated": { code: "TH-2024-003", reason: "passedUp" },
  "conclusion.leftOverWithdrawn": { code: "TH-2024-003" },
  "conclusion.commented": {},
  "conclusion.commentSettled": {},
  "conclusion.issued": { sign: "365-TB/QU", on: "2023-12-15" },
  "conclusion.resultIssued": { sign: "12/TB-UBND", on: "2026-05-20" },
  "conclusion.corrected": { sign: "365-TB/QU" },
  "item.progressed": { percent: 40 },
  "item.reportedDone": { percent: 100 },
  "item.verified": {},
  "item.contested": { judgement: "Còn 3 hộ chưa nhận được." },
  "item.closed": {},
  "item.carriedOver": {},
  "item.extensionAsked": { to: "2026-12-31" },
  "item.extended": { to: "2026-12-31" },
  "item.extensionRefused": { note: "Đã gia hạn một lần." },
  "item.milestoneSet": { content: "Xong hồ sơ", on: "2026-12-01" },
  "item.milestoneReached": { content: "Xong hồ sơ" },
  "item.handedOver": { from: "Phòng Kinh tế", to: "Phòng Kinh tế, Hạ tầng và Đô thị" },
  "item.evidenceAdded": { title: "Biên bản nghiệm thu" },
  "term.stated": { name: "2025 - 2030", beginsOn: "2025-07-01" },
};

const types = Object.keys(eventData) as EventType[];

function sentence(type: EventType, locale: "vi" | "en", sample: object = samples[type]): string {
  const messages = messagesOf(locale);
  const onError = (error: Error) => {
    throw error;
  };
  const word = createTranslator({ locale, messages: messages as Record<string, object>, onError });
  const t = createTranslator({ locale, messages: messages.audit as object, onError });
  const { key, params, words, fields } = describeEvent({ type, ...sample } as never);
  const translated = Object.entries(words).map(([name, at]) => [name, word(at as never)]);
  return t(
    key as never,
    {
      ...params,
      ...Object.fromEntries(translated),
      fields: fields.map((field) => t(`field.${field}` as never)).join(", "),
      who: "Lan, Chuyên viên,",
    } as never,
  );
}

describe.each(locales)("in %s", (locale) => {
  it.each(types)("%s is a sentence with all its particulars", (type) => {
    const told = sentence(type, locale);
    expect(told).toMatch(/^Lan, Chuyên viên, .{4,}[.\p{L}\d]$/u);
    expect(told).not.toMatch(/[{}]|undefined/);
  });
});

it("names the enum values by the words of their nouns", () => {
  expect(sentence("conference.advanced", "vi")).toBe(
    "Lan, Chuyên viên, chuyển hội nghị từ “Đã lên kế hoạch” sang “Đã công bố”.",
  );
});

it("tells instants in Vietnamese time", () => {
  expect(sentence("conference.moved", "vi")).toContain(
    "từ 08:00, 22/11/2026 sang 08:00, 23/11/2026",
  );
});

it("leaves out what an event does not have", () => {
  expect(sentence("opinion.charged", "vi", { organisation: "Phòng Kinh tế", dueOn: null })).toBe(
    "Lan, Chuyên viên, giao Phòng Kinh tế xử lý.",
  );
  expect(sentence("response.issued", "vi", { number: null, on: "2026-12-02" })).toBe(
    "Lan, Chuyên viên, ban hành văn bản trả lời ngày 02/12/2026.",
  );
});

it("shows braces and markup in a reason as they were typed", () => {
  const reason = "<b>{who}</b> =1+1";
  expect(sentence("conference.cancelled", "vi", { reason })).toContain(reason);
});
