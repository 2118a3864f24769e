import { db } from "@/lib/platform/db";
import { openOffice, type Administrator, type Cast } from "./cast";
import { moment } from "./clock";
import { follow } from "./opinions";
import { acceptOn, actorNamed, opinionBeginning, sendOn, takeBackOn, tellOn } from "./transfers";

const ditch = "Mương thoát nước Sài Đồng nhận nước thải";
const junction = "Nút giao Nguyễn Văn Linh - Sài Đồng quá tải";
const households = "52 hộ khu tập thể xí nghiệp cũ";
const permits = "Đề nghị làm rõ phường hay quận trả lời về cấp phép";
const market = "Chợ tạm Sài Đồng tồn tại mười mấy năm";

/** What the district answered, in the ward's own files. */
const answers = [
  {
    text: permits,
    number: "2715/UBND-QLĐT",
    body: "Cấp giấy phép xây dựng nhà ở riêng lẻ thuộc thẩm quyền Ủy ban nhân dân quận; hồ sơ nộp tại bộ phận một cửa quận, thời hạn giải quyết 15 ngày làm việc. Phường tiếp nhận thông báo khởi công và kiểm tra theo phân cấp.",
  },
  {
    text: market,
    number: "2716/UBND-KT",
    body: "Chợ Sài Đồng nằm trong danh mục đầu tư chợ giai đoạn 2021 - 2025 của quận. Ủy ban nhân dân quận lựa chọn nhà đầu tư trong quý II/2022; trong thời gian chờ, phường quản lý trật tự chợ tạm.",
  },
];

/** The two that the district answered: their outcome is reported only after its answer. */
export async function answeredByDistrict(): Promise<Set<string>> {
  return new Set(await Promise.all(answers.map(({ text }) => opinionBeginning(text))));
}

/**
 * What the ward could not decide was compiled and submitted to quận Long Biên by one letter. Two
 * answers came back into the ward's files and were told; three had not when the district ended.
 */
export async function submitToDistrict(administrator: Administrator, ward: Cast): Promise<void> {
  const district = await openOffice(administrator, {
    unit: { level: "district", name: "Long Biên", on: "2021-07-01" },
    organisations: [["peoplesCommittee", "Ủy ban nhân dân quận Long Biên"]],
    people: {
      chair: {
        name: "Tống Khắc Viễn",
        posts: [
          { of: "peoplesCommittee", kind: "committeeViceChair", title: "Phó Chủ tịch UBND quận" },
        ],
        username: "phochutich.quanlongbien",
        account: "past",
      },
      office: {
        name: "Âu Thị Mỹ Hạnh",
        posts: [
          {
            of: "peoplesCommittee",
            kind: "secretariatOfficer",
            title: "Chuyên viên Văn phòng HĐND và UBND quận",
          },
        ],
        username: "vanphong.quanlongbien",
        account: "past",
      },
    },
    heldFrom: "2021-07-01",
    heldTo: "2025-06-30",
  });
  const ways = await sendOn(await ward.actor("office", moment("2021-10-12")), {
    texts: [permits, market, ditch, junction, households],
    ...{ to: { unit: "LB" }, number: "186", on: "2021-10-12", dueOn: "2021-11-12" },
    request:
      "Ủy ban nhân dân phường tổng hợp các ý kiến vượt thẩm quyền nêu tại hội nghị đối thoại ngày 07/10/2021.\nĐề nghị Ủy ban nhân dân quận xem xét, giải quyết và trả lời bằng văn bản để phường thông báo đến nhân dân.",
  });
  await acceptOn(await district.actor("office", moment("2021-10-14")), ways, "2021-10-14");
  for (const { text, number, body } of answers) {
    const written = { by: "chair", on: "2021-10-27", upTo: "issued", number, body } as const;
    const opinionId = await opinionBeginning(text);
    await follow([{ opinionId, story: { written }, cast: district }]);
  }
  const told = await ward.actor("office", moment("2021-11-02"));
  const how = "Gửi văn bản qua tổ trưởng tổ dân phố, đọc trên loa truyền thanh phường";
  await tellOn(told, ways.slice(0, 2), "2021-11-02", how);
}

/** In 2026 the ward that keeps the files takes back what the ended district had left unanswered. */
export async function takeBackFromDistrict(): Promise<void> {
  const left = await db.transferItem.findMany({
    where: { status: "accepted", transfer: { toUnit: { symbol: "LB" } } },
    select: { id: true },
  });
  const office = await actorNamed("vanphong.phucloi", "2026-03-16");
  const reason =
    "Quận Long Biên kết thúc hoạt động từ 01/7/2025, chưa trả lời; phường lấy lại hồ sơ để giải quyết hoặc chuyển cơ quan có thẩm quyền.";
  const waysLeft = left.map(({ id }) => id);
  await takeBackOn(office, waysLeft, "2026-03-16", reason);
  const [way] = await sendOn(office, {
    texts: [junction],
    ...{ to: { unit: "HN" }, on: "2026-03-20", dueOn: "2026-04-20" },
    request:
      "Ý kiến nêu từ năm 2021, quận Long Biên chưa trả lời trước khi kết thúc hoạt động.\nĐề nghị Ủy ban nhân dân Thành phố giao Sở Xây dựng xem xét, trả lời.",
  });
  await acceptOn(await actorNamed("vanphong.hanoi", "2026-03-24"), [way!], "2026-03-24");
}
