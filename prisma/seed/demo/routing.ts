import { askExtension } from "@/lib/assignments/ask-extension";
import { askSupport } from "@/lib/assignments/ask-support";
import { handOver } from "@/lib/assignments/hand-over";
import { stopClock } from "@/lib/assignments/stop-clock";
import { db } from "@/lib/platform/db";
import { newSubmissionKey } from "@/lib/platform/submissions";
import { remind } from "@/lib/reminders/remind";
import { urgeOpinion } from "@/lib/reminders/urge-opinion";
import type { Cast } from "./cast";
import { moment } from "./clock";
import { versionOf } from "./opinions";

/** What happened on the way of this autumn's opinions in phường Tây Hồ. */
export async function routeTayHo(cast: Cast): Promise<void> {
  await askForHelpAndTime(cast, await opinionAbout(cast, "Đề nghị phường công bố quy định"));
  await waitForTheCity(cast, await opinionAbout(cast, "Quy hoạch treo ở ngõ 52 Tô Ngọc Vân"));
  await passOn(cast, await opinionAbout(cast, "Điểm tập kết rác đặt ngay cổng trường mầm non"));
  await urge(cast, await opinionAbout(cast, "Khoảng 70 hộ ở khu tập thể cũ"));
}

/** The steps of the ladder that the working days of this week asked for. */
export async function remindThisWeek(): Promise<void> {
  for (const day of ["2026-11-16", "2026-11-17", "2026-11-18", "2026-11-19", "2026-11-20"]) {
    await remind(moment(`${day} 07:05`));
  }
}

async function opinionAbout({ unit }: Cast, beginning: string): Promise<string> {
  const { id } = await db.opinion.findFirstOrThrow({
    where: { unitId: unit.id, text: { startsWith: beginning } },
    select: { id: true },
  });
  return id;
}

async function seen(opinionId: string) {
  return { opinionId, version: await versionOf(opinionId) };
}

/** The economy office asks the police for figures, and for five more days. */
async function askForHelpAndTime(cast: Cast, opinionId: string) {
  const morning = moment("2026-11-20 09:30");
  const economy = await cast.actor("economy", morning);
  const support = {
    ...(await seen(opinionId)),
    organisationId: cast.organisation("police"),
    task: "Số vụ vi phạm trật tự, lấn chiếm lối đi ven hồ đã xử lý từ đầu năm, theo từng tuyến phố",
    dueOn: "2026-11-26",
  };
  await askSupport(economy, support, morning);
  const asked = {
    ...{ amount: 5, unit: "workingDays" as const },
    reason: "Quy hoạch chi tiết ven hồ được thẩm định ngày 08/12, quy định phải theo quy hoạch đó",
  };
  const afternoon = moment("2026-11-20 15:10");
  await askExtension(economy, { ...(await seen(opinionId)), ...asked }, afternoon);
}

/** Nothing can be said before the city has answered: the clock stands still. */
async function waitForTheCity(cast: Cast, opinionId: string) {
  const now = moment("2026-11-20 16:20");
  const reason = "Đã gửi văn bản hỏi Sở Quy hoạch - Kiến trúc ngày 20/11/2026";
  const stop = { ...(await seen(opinionId)), cause: "otherLevel" as const, reason };
  await stopClock(await cast.actor("office", now), stop, now);
}

/** The economy office hands over what the culture office has to settle with the school. */
async function passOn(cast: Cast, opinionId: string) {
  const now = moment("2026-11-20 16:40");
  const assignee = { organisationId: cast.organisation("Phòng Văn hóa"), personId: null };
  const reason = "Vị trí mới do Phòng Văn hóa - Xã hội thống nhất với trường mầm non và phụ huynh";
  const given = { ...(await seen(opinionId)), assignee, reason };
  await handOver(await cast.actor("economy", now), given, now);
}

async function urge(cast: Cast, opinionId: string) {
  const now = moment("2026-11-19 10:15");
  const note =
    "Tại hội nghị ngày 18/11 các hộ hỏi lại lần nữa. Đề nghị trả lời từng hộ còn thiếu giấy tờ gì.";
  const urging = { opinionId, note, submissionKey: newSubmissionKey() };
  await urgeOpinion(await cast.actor("front", now), urging, now);
}
