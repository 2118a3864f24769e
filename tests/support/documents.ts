import type { FormFamily, OfficialDocument } from "@/lib/documents/official-document";
import { signAs } from "@/lib/documents/sign-as";
import { answerLetter } from "@/lib/documents/templates/answer-letter";
import { announcement } from "@/lib/documents/templates/announcement";
import type { ConferenceFacts, Letterhead } from "@/lib/documents/templates/conference-facts";
import { conferencePlan } from "@/lib/documents/templates/conference-plan";
import { defaultRecipients } from "@/lib/documents/templates/default-recipients";
import { invitation } from "@/lib/documents/templates/invitation";
import { opinionSynthesis, type SynthesisLine } from "@/lib/documents/templates/opinion-synthesis";
import { programmeDocument } from "@/lib/documents/templates/programme";
import { redirectionNotice } from "@/lib/documents/templates/redirection-notice";
import { transmittal } from "@/lib/documents/templates/transmittal";
import { instantAt, plainDate } from "@/lib/platform/dates";
import { conclusionDocuments } from "./conclusion-documents";

const unit = { inSentence: "phường Tây Hồ", word: "phường", groups: "tổ dân phố" };

const issuers: Record<FormFamily, Letterhead["issuer"]> = {
  party: {
    superior: ["ĐẢNG BỘ THÀNH PHỐ HÀ NỘI"],
    name: ["ĐẢNG ỦY PHƯỜNG TÂY HỒ"],
    inSentence: "Đảng ủy phường Tây Hồ",
    actingBody: "Ban Thường vụ Đảng ủy phường Tây Hồ",
    office: "Văn phòng Đảng ủy",
    symbol: "ĐU",
    place: "Tây Hồ",
  },
  state: {
    superior: [],
    name: ["ỦY BAN NHÂN DÂN", "PHƯỜNG TÂY HỒ"],
    inSentence: "Ủy ban nhân dân phường Tây Hồ",
    actingBody: "Ủy ban nhân dân phường Tây Hồ",
    office: "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường",
    symbol: "UBND",
    place: "Tây Hồ",
  },
  front: {
    superior: ["ỦY BAN MTTQ VIỆT NAM", "PHƯỜNG TÂY HỒ"],
    name: ["BAN THƯỜNG TRỰC"],
    inSentence: "Ủy ban MTTQ Việt Nam phường Tây Hồ",
    actingBody: "Ban Thường trực Ủy ban MTTQ Việt Nam phường Tây Hồ",
    office: "Ban Thường trực Ủy ban MTTQ Việt Nam phường",
    symbol: "MTTQ-BTT",
    place: "Tây Hồ",
  },
};

export function letterhead(family: FormFamily, change: Partial<Letterhead> = {}): Letterhead {
  return {
    family,
    issuer: issuers[family],
    number: "9",
    day: plainDate("2026-12-02"),
    draftedOn: plainDate("2026-11-22"),
    signature: signAs(family, { rank: "head", name: "Nguyễn Thanh Tùng" }),
    recipients: defaultRecipients(family, unit),
    ...change,
  };
}

export const conference: ConferenceFacts = {
  title:
    "Hội nghị đối thoại định kỳ năm 2026 giữa người đứng đầu cấp ủy, chính quyền phường Tây Hồ với Mặt trận Tổ quốc, các tổ chức chính trị - xã hội và Nhân dân",
  theme: null,
  startsAt: instantAt("2026-12-10", "08:30"),
  endsAt: instantAt("2026-12-10", "11:30"),
  sites: [
    { name: "Hội trường Trung tâm Chính trị", address: "657 Lạc Long Quân", isOnline: false },
    { name: "Nhà sinh hoạt cộng đồng Xuân La", address: null, isOnline: true },
  ],
  chairs: [{ name: "Nguyễn Thanh Tùng", post: "Bí thư Đảng ủy phường" }],
  legalBases: ["Luật Tổ chức chính quyền địa phương số 72/2025/QH15"],
  unit,
};

const at = (time: string) => instantAt("2026-12-10", time);

const programme = [
  {
    startsAt: at("08:30"),
    endsAt: at("08:40"),
    title: "Tuyên bố lý do",
    presenter: "Văn phòng Đảng ủy",
  },
  { startsAt: at("08:40"), endsAt: at("11:30"), title: "Đối thoại", presenter: null },
];

const guests = [
  { name: "Phạm Văn Khang", standing: "Chủ tịch Ủy ban MTTQ Việt Nam phường" },
  { name: "Đỗ Minh Quân", standing: null, siteName: "Nhà sinh hoạt cộng đồng Xuân La" },
];

const answerRecipients = [
  "Như trên",
  "Bí thư Đảng ủy phường (để báo cáo)",
  "Chủ tịch UBND phường (để báo cáo)",
  "Chủ tịch Ủy ban MTTQ Việt Nam phường (để giám sát)",
  "Lưu: VT, VP",
];

const answer = {
  opinions: [
    {
      code: "PTH-2026-018",
      text: "Ngõ 264 Âu Cơ cứ mưa trên 30 phút là ngập đầu gối, nước tràn vào nhà. Đề nghị phường cho biết bao giờ cải tạo hệ thống thoát nước.",
      place: "Ngõ 264 Âu Cơ",
      receivedOn: plainDate("2026-05-14"),
      conference: { title: conference.title, day: plainDate("2026-05-14") },
    },
  ],
  body: "Ủy ban nhân dân phường đã đưa việc cải tạo vào kế hoạch đầu tư công năm 2027:\n- Khảo sát, lập thiết kế trong quý I/2027;\n- Thi công, hoàn thành trước ngày 30/9/2027.\nTrong khi chờ, phường nạo vét cống trước mỗi mùa mưa.",
  addressees: ["Ông Vũ Mạnh Cường"],
  drafter: "VP",
  finalDueOn: null,
};

const transmittalRecipients = [
  "Như trên",
  "Ủy ban MTTQ Việt Nam phường Tây Hồ (để giám sát)",
  "Lưu: VT, VP",
];

const sent = {
  receiver: "Ủy ban nhân dân thành phố Hà Nội",
  opinions: [
    {
      ...{ code: "PTH-2026-018", text: answer.opinions[0]!.text, place: "Ngõ 264 Âu Cơ" },
      ...{ source: "Ban công tác Mặt trận tổ dân phố số 5", receivedOn: plainDate("2026-05-14") },
      followers: ["PTH-2026-021", "PTH-2026-024"],
    },
    {
      ...{ code: "PTH-2026-030", text: "Đề nghị mở thêm lớp mầm non công lập.", place: null },
      ...{ source: null, receivedOn: plainDate("2026-11-02") },
    },
  ],
  request: "Đề nghị cơ quan, đơn vị nhận văn bản xem xét, giải quyết theo thẩm quyền.",
  dueOn: plainDate("2026-12-31"),
};

const redirected = {
  ...{ kind: "denunciation" as const, code: "PTH-2026-040", receivedOn: plainDate("2026-11-16") },
  addressee: "Bà Trần Thị Hoa",
  redirected: {
    body: "Thanh tra thành phố Hà Nội",
    on: plainDate("2026-11-20"),
    documentNumber: "215/UBND-VP",
  },
};

function line(number: number, reason = ""): SynthesisLine {
  return {
    topic: number < 4 ? "Xây dựng Đảng" : "Giao thông, dự án đường, an toàn giao thông",
    text: "Đề nghị phường bổ sung đèn chiếu sáng ở các ngõ, công khai tiến độ và đơn vị thực hiện để Nhân dân giám sát.",
    source: `Ban công tác Mặt trận tổ dân phố số ${number}`,
    count: number === 1 ? 3 : 1,
    code: `PTH-2026-${String(number).padStart(3, "0")}`,
    reason,
  };
}

const synthesis = {
  moments: "trước",
  within: unit.inSentence,
  number: 2,
  collected: 9,
  included: [1, 2, 3, 4, 5, 6, 7].map((number) => line(number)),
  leftOut: [line(8, "Thuộc thẩm quyền: Thành phố"), line(9, "Trùng với PTH-2026-001")],
  received: { from: plainDate("2026-11-11"), to: plainDate("2026-12-02") },
};

/** Every document there is, in one form. */
export function everyDocument(family: FormFamily): Record<string, OfficialDocument[]> {
  const head = letterhead(family);
  const replyBy = plainDate("2026-12-05");
  return {
    plan: [conferencePlan(head, conference, { programme, opinionsUntil: replyBy })],
    invitations: guests.map((guest) =>
      invitation(head, conference, { guest, hasProgramme: true, replyBy }),
    ),
    programme: [programmeDocument(head, conference, programme)],
    synthesis: [opinionSynthesis(head, conference, synthesis)],
    announcement: [announcement(head, conference, { opinionsUntil: replyBy, plan: null })],
    answer: [answerLetter({ ...head, recipients: answerRecipients }, answer)],
    ...conclusionDocuments(head, conference),
    transmittal: [
      transmittal(
        { ...head, recipients: transmittalRecipients },
        { ...sent, form: family === "front" ? "slip" : "letter" },
      ),
    ],
    redirection: [
      redirectionNotice(
        { ...head, recipients: ["Như trên", "Thanh tra thành phố Hà Nội", "Lưu: VT, VP"] },
        redirected,
      ),
    ],
  };
}
