import { stateTerm } from "@/lib/conclusions/terms";
import { writeConclusion } from "@/lib/conclusions/write-conclusion";
import { addItem } from "@/lib/conclusions/write-item";
import { db } from "@/lib/platform/db";
import { newSubmissionKey } from "@/lib/platform/submissions";
import type { Cast } from "./cast";
import { moment } from "./clock";
import {
  clarifyItems,
  draftNotice,
  type Followed,
  followItems,
  issueNotice,
  passUpTheRest,
  type UsualCharge,
  versionOf,
} from "./conclusions";
import { holdConference } from "./conferences";
import { decisions } from "./legal-bases";

type Promised = UsualCharge & { content: string; after?: Followed };

/** What Thông báo kết luận số 365-TB/QU of 15/12/2023 charged, and what came of it. */
const promises: Promised[] = [
  {
    content:
      "Công khai kết quả giải quyết kiến nghị của Nhân dân tại bảng tin 8 phường, mỗi quý một lần",
    ...{ lead: "governmentOffice", by: "viceChair", dueOn: "2024-06-30" },
    product: "Bảng tin công khai tại 8 phường",
    after: {
      progress: [["2024-03-28", 50, "4/8 phường đã công khai quý I."]],
      done: ["2024-06-25", "8/8 phường công khai đủ hai quý."],
      verifiedOn: "2024-07-04",
      closedOn: "2024-07-10",
    },
  },
  {
    content: "Rà soát, lập lại trật tự vỉa hè các tuyến Lạc Long Quân, Âu Cơ, Thụy Khuê",
    ...{ lead: "Phòng Quản lý đô thị", by: "chair", dueOn: "2024-09-30" },
    product: "Báo cáo kết quả có ảnh từng tuyến",
    after: {
      progress: [["2024-05-20", 60, "Đã xong tuyến Lạc Long Quân, Thụy Khuê."]],
      done: ["2024-09-24", "Hoàn thành ba tuyến, xử lý 214 trường hợp."],
      verifiedOn: "2024-10-08",
    },
  },
  {
    content: "Chỉ định đầu mối tiếp nhận, trả lời ý kiến góp ý xây dựng Đảng trong 15 ngày",
    ...{ lead: "partyOffice", by: "massMobilisation", dueOn: "2024-03-31" },
    product: "Quy trình tiếp nhận, trả lời góp ý",
    after: {
      done: ["2024-03-22", "Đã ban hành quy trình, phân công một chuyên viên phụ trách."],
      verifiedOn: "2024-04-02",
      closedOn: "2024-04-05",
    },
  },
  {
    content: "Lắp đặt 60 camera an ninh tại các ngõ còn thiếu ở Phú Thượng, Xuân La",
    ...{ lead: "Công an", by: "chair", dueOn: "2024-10-31" },
    product: "Biên bản nghiệm thu 60 camera",
    after: { done: ["2024-11-28", "Đã lắp, nghiệm thu 60 camera."], verifiedOn: "2024-12-10" },
  },
  {
    content: "Kè chống sạt lở bờ sông khu dân cư ngoài đê phường Tứ Liên",
    ...{ lead: "Ban Quản lý dự án", by: "viceChair", dueOn: "2024-08-31" },
    product: "Đoạn kè 420 m hoàn thành, bàn giao",
    after: {
      milestones: [["2024-05-31", "Xong hồ sơ thiết kế"]],
      progress: [
        ["2024-06-05", 20, "Đã khảo sát, chưa được bố trí vốn."],
        ["2024-10-15", 25, "Bão số 3 làm sạt thêm 60 m; Thành phố chưa bố trí vốn năm 2024."],
      ],
      extended: {
        on: "2024-08-20",
        to: "2024-11-30",
        reason: "Chờ Thành phố bố trí vốn, ảnh hưởng của mùa lũ",
      },
    },
  },
  {
    content: "Cải tạo, trả lại mặt bằng vườn hoa khu tập thể Xuân La",
    ...{ lead: "Trung tâm Phát triển quỹ đất", by: "viceChair", dueOn: "2025-03-31" },
    product: "Mặt bằng vườn hoa được bàn giao cho phường",
    after: { progress: [["2024-09-12", 40, "3/7 hộ đã bàn giao mặt bằng."]] },
  },
];

/** The notice of the conference of 2023, entered from its paper. */
export async function loadNotice365(district: Cast): Promise<void> {
  const now = moment("2023-11-06 08:00");
  const term = { unitId: district.unit.id, name: "2020 - 2025", beginsOn: "2020-08-10" };
  await stateTerm(await district.actor("office", now), term, now);
  const conference = await holdConference(
    district,
    {
      day: "2023-12-07",
      scheduledOn: "2023-11-07",
      legalBasis: decisions,
      sites: [
        { name: "Hội trường Quận ủy Tây Hồ", address: "657 Lạc Long Quân", mode: "inPerson" },
      ],
      chairs: ["secretary", "chair"],
    },
    "held",
  );
  const id = await draftNotice(district, conference.id, "2023-12-11");
  await writePromises(district, id);
  await issueNotice(district, id, "2023-12-15", 365);
  await followItems(
    district,
    id,
    promises.map(({ content, after }) => [content, after ?? {}]),
  );
}

async function writePromises(cast: Cast, conclusionId: string) {
  const now = moment("2023-12-12 09:00");
  const office = await cast.actor("office", now);
  const { sections, ...words } = await db.conclusion.findUniqueOrThrow({
    where: { id: conclusionId },
    select: {
      ...{ form: true, abstract: true, opening: true, recipients: true, signerId: true },
      sections: { select: { id: true, title: true, body: true } },
    },
  });
  const bodies = sections.map(({ id, title, body }) => [id, { title, body }]);
  const text = {
    conclusionId,
    version: 1,
    ...words,
    sections: Object.fromEntries(bodies),
    next: "group",
  };
  await writeConclusion(office, text, now);
  const group = await db.conclusionSection.update({
    where: {
      id: (await db.conclusionSection.findFirstOrThrow({ where: { conclusionId, kind: "group" } }))
        .id,
    },
    data: { title: "Xây dựng Đảng, chính quyền; quản lý đô thị; an toàn khu dân cư" },
    select: { id: true },
  });
  for (const { content, lead, by, dueOn, product } of promises) {
    const charge = {
      ...{ content, dueOn, product, decision: null, supportingIds: [], opinionIds: [] },
      leadOrganisationId: cast.organisation(lead),
      responsibleId: cast.holding(by),
    };
    const place = { conclusionId, version: await versionOf(conclusionId), sectionId: group.id };
    await addItem(office, { ...place, ...charge, submissionKey: newSubmissionKey() }, now);
  }
}

const usual: UsualCharge[] = [
  {
    ...{ lead: "Phòng Quản lý đô thị", by: "viceChair", dueOn: "2025-06-30" },
    product: "Báo cáo kết quả gửi Văn phòng Quận ủy và người có ý kiến",
  },
];

/** The notice of the conference of 05/12/2024, which names again what the last one left unfinished. */
export async function conclude2024(district: Cast, conferenceId: string): Promise<void> {
  const id = await draftNotice(district, conferenceId, "2024-12-11");
  await clarifyItems(district, id, "2024-12-11", usual);
  await passUpTheRest(district, id, "2024-12-11");
  await issueNotice(district, id, "2024-12-12", 487);
}
