import { advance, holdConference, schedule } from "./conferences";
import type { Administrator, Cast, DemoPerson } from "./cast";
import { openOffice } from "./cast";
import { lastDay, oldWard, organisationsOfDistrict } from "./offices";
import { follow, logAt, logBefore } from "./opinions";
import { type DemoProgramme, giveProgramme } from "./programmes";
import { sendTable } from "./syntheses";
import { together } from "./together";
import { fulfil, periodicIn, planYear } from "./year-plans";
import { conclude2024, loadNotice365 } from "./tay-ho-conclusions";
import { opinionsBefore } from "./tay-ho-opinions";
import { opinionsAt } from "./tay-ho-opinions-at";
import { decisions, pilotDecree } from "./legal-bases";

/** One person, two posts: the Secretary is also chair of the Council, as in many districts. */
const people: Record<string, DemoPerson> = {
  secretary: {
    name: "Trần Thị Minh Châu",
    username: "bithu.quantayho",
    account: "past",
    posts: [
      { of: "partyCommittee", kind: "partySecretary", title: "Bí thư Quận ủy" },
      { of: "council", kind: "councilChair", title: "Chủ tịch HĐND quận" },
    ],
  },
  chair: {
    name: "Phạm Quốc Hưng",
    username: "chutich.quantayho",
    account: "past",
    posts: [
      { of: "peoplesCommittee", kind: "committeeChair", title: "Chủ tịch UBND quận" },
      { of: "partyCommittee", kind: "deputyPartySecretary", title: "Phó Bí thư Quận ủy" },
    ],
  },
  viceChair: {
    name: "Vũ Đình Khôi",
    posts: [
      { of: "peoplesCommittee", kind: "committeeViceChair", title: "Phó Chủ tịch UBND quận" },
    ],
  },
  massMobilisation: {
    name: "Lương Thị Bích Ngân",
    posts: [{ of: "partyBuildingBoard", kind: "agencyHead", title: "Trưởng Ban Dân vận Quận ủy" }],
  },
  office: {
    name: "Đỗ Thu Hà",
    username: "vanphong.quantayho",
    account: "past",
    posts: [
      { of: "partyOffice", kind: "secretariatOfficer", title: "Chuyên viên Văn phòng Quận ủy" },
    ],
  },
  front: {
    name: "Hoàng Văn Lộc",
    username: "mattran.quantayho",
    account: "past",
    posts: [{ of: "front", kind: "frontChair", title: "Chủ tịch UB MTTQ quận" }],
  },
};

const programme: DemoProgramme = {
  from: "full",
  changes: {
    "Báo cáo tổng quan tình hình kinh tế - xã hội": {
      title: "Báo cáo tổng quan tình hình kinh tế - xã hội năm 2024",
    },
    "Báo cáo kết quả thực hiện thông báo kết luận hội nghị đối thoại kỳ trước": {
      title: "Báo cáo kết quả thực hiện Thông báo kết luận số 365-TB/QU ngày 15/12/2023",
      by: "massMobilisation",
    },
  },
};

/** Days of the wards' conferences; Tứ Liên held one only. */
const wards: [name: string, first: string, second: string | null, hall: string][] = [
  ["Bưởi", "2024-06-12", "2024-11-14", "Nhà văn hóa phường Bưởi"],
  ["Nhật Tân", "2024-06-18", "2024-12-10", "Hội trường UBND phường Nhật Tân"],
  ["Phú Thượng", "2024-06-06", "2024-11-19", "Nhà sinh hoạt cộng đồng Phú Gia"],
  ["Quảng An", "2024-06-20", "2024-12-12", "Hội trường UBND phường Quảng An"],
  ["Thụy Khuê", "2024-06-13", "2024-11-21", "Hội trường UBND phường Thụy Khuê"],
  ["Tứ Liên", "2024-12-17", null, "Nhà văn hóa phường Tứ Liên"],
  ["Xuân La", "2024-06-11", "2024-11-26", "Nhà văn hóa phường Xuân La"],
  ["Yên Phụ", "2024-06-25", "2024-12-18", "Hội trường UBND phường Yên Phụ"],
];

/** Quận Tây Hồ in 2024: 15 conferences in its 8 wards, and its own with 18 opinions before and 15 at it. */
export async function loadTayHo(administrator: Administrator): Promise<Cast> {
  const offices = wards.map(([name, first, second, hall], index) => ({
    office: oldWard({ name, above: "Tây Hồ", sign: `tayho${index + 1}`, from: "2024-01-02" }),
    days: second ? [first, second] : [first],
    hall,
  }));
  await together(offices, async ({ office, days, hall }) => {
    const cast = await openOffice(administrator, office);
    const lines = await planYear(cast, 2024, periodicIn(2, 4));
    for (const day of days) {
      const conference = await holdConference(cast, {
        day,
        legalBasis: pilotDecree,
        sites: [{ name: hall, address: null, mode: "inPerson" }],
        chairs: ["chair", "secretary"],
      });
      const line = lines[day < "2024-07-01" ? 0 : 1];
      await fulfil(cast, line ? [line] : [], [conference]);
    }
  });

  const district = await openOffice(administrator, {
    unit: { level: "district", name: "Tây Hồ", on: "2024-01-02" },
    organisations: organisationsOfDistrict("Quận ủy", "quận", "Tây Hồ"),
    people,
    heldFrom: "2023-11-01",
    heldTo: lastDay,
  });
  await loadNotice365(district);
  const plan = await planYear(district, 2024, [
    { quarter: 4, note: "Sau khi 8 phường tổ chức đối thoại lần thứ hai" },
  ]);
  const conference = await schedule(district, {
    day: "2024-12-05",
    start: "08:00",
    end: "11:30",
    scheduledOn: "2024-10-28",
    title:
      "Hội nghị đối thoại giữa người đứng đầu cấp ủy, chính quyền quận Tây Hồ với Mặt trận Tổ quốc, các tổ chức chính trị - xã hội và nhân dân năm 2024",
    legalBasis: decisions,
    sites: [{ name: "Hội trường Quận ủy Tây Hồ", address: "657 Lạc Long Quân", mode: "inPerson" }],
    chairs: ["secretary", "chair"],
  });
  await giveProgramme(conference, programme);
  await fulfil(district, plan, [conference]);
  await advance(conference, "planned");
  const before = await logBefore(conference, opinionsBefore, "2024-11-11");
  await sendTable(conference, "2024-11-28");
  await advance(conference, "inProgress", "planned");
  const at = await logAt(conference, opinionsAt);
  await advance(conference, "held", "inProgress");
  await follow([...before, ...at]);
  await conclude2024(district, conference.id);
  // The notice took the conference one step on.
  conference.version += 1;
  await advance(conference, "resultPublished", "concluded");
  return district;
}
