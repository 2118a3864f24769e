import type { AnnouncementChannel } from "@/lib/generated/prisma/enums";
import { recordAnnouncement } from "@/lib/announcements/record-announcement";
import { writeNotice } from "@/lib/announcements/write-notice";
import { newSubmissionKey } from "@/lib/platform/submissions";
import type { DemoConference } from "./conferences";
import { dayAfter, demoToday, moment } from "./clock";

/** From then on some text says when the public is to be told. */
const firstRule = "2021-07-01";

/** Wards whose notices went out too late, or never; and those that did not publish everywhere. */
const lateNotice = ["Phường Láng", "Phường Vĩnh Tuy", "Xã Ba Vì"];
const noNotice = ["Phường Phúc Lợi", "Phường Định Công"];
const lateResult = ["Phường Kim Liên", "Xã Hoài Đức"];
const nothingToGroups = ["Phường Long Biên", "Phường Tây Hồ", "Phường Tứ Liên"];

const places: Record<AnnouncementChannel, string | null> = {
  massMedia: "Hệ thống truyền thanh cơ sở, hai buổi mỗi ngày trong ba ngày",
  office: "Bảng tin tại trụ sở UBND",
  groupHeads: "Nhóm Zalo tổ trưởng tổ dân phố, trưởng thôn",
  publicPage: null,
};

type Told = { duty: "notice" | "result"; channels: AnnouncementChannel[]; on: string };

/** What the office did for the public after the conference was announced, or its result published. */
export async function tellPublic(conference: DemoConference, duty: Told["duty"]): Promise<void> {
  const { day, cast } = conference;
  const { fullName } = cast.unit;
  if (day < firstRule) return;
  if (duty === "notice") {
    if (noNotice.includes(fullName)) return;
    const on = dayAfter(day, lateNotice.includes(fullName) ? -4 : -8);
    await record(conference, { duty, channels: ["massMedia", "office"], on });
    return;
  }
  const channels: AnnouncementChannel[] = nothingToGroups.includes(fullName)
    ? ["massMedia", "office"]
    : ["massMedia", "office", "groupHeads"];
  const on = dayAfter(day, lateResult.includes(fullName) ? 15 : 8);
  if (on < demoToday) await record(conference, { duty, channels, on });
}

async function record({ id, cast, by }: DemoConference, { duty, channels, on }: Told) {
  const now = moment(`${on} 16:00`);
  const actor = await cast.actor(by, now);
  for (const channel of channels) {
    const input = {
      conferenceId: id,
      duty,
      channel,
      doneOn: on,
      doneBy: actor.fullName,
      place: places[channel],
      note: null,
      link: null,
      submissionKey: newSubmissionKey(),
    };
    await recordAnnouncement(actor, input, now);
  }
}

/** What the notice says beyond day and place. */
export async function writeNoticeOf(
  { id: conferenceId, cast, by, day }: DemoConference,
  content: string,
): Promise<void> {
  const now = moment(`${dayAfter(day, -10)} 15:00`);
  const howToAttend =
    "Nhân dân, đại diện hộ gia đình, tổ chức, doanh nghiệp trên địa bàn đều được tham dự; vào cửa không cần giấy mời. Ý kiến gửi trước tại Ban công tác Mặt trận tổ dân phố, hộp thư góp ý ở trụ sở UBND hoặc phát biểu trực tiếp tại hội nghị.";
  await writeNotice(
    await cast.actor(by, now),
    { conferenceId, version: 0, content, howToAttend },
    now,
  );
}
