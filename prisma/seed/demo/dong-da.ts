import { openOffice, type Administrator, type Cast, type DemoPerson } from "./cast";
import { dayAfter, officeDay } from "./clock";
import { advance, holdConference, schedule, type NewConference } from "./conferences";
import { districtConferences, type DistrictConference } from "./dong-da-opinions";
import { decisionsOn } from "./legal-bases";
import { lastDay, oldWard, organisationsOfDistrict } from "./offices";
import { follow, logAt } from "./opinions";
import { together } from "./together";

const firstDay = "2016-01-11";

const people: Record<string, DemoPerson> = {
  secretary: {
    name: "Nguyễn Thế Vinh",
    username: "bithu.quandongda",
    account: "past",
    posts: [{ of: "partyCommittee", kind: "partySecretary", title: "Bí thư Quận ủy" }],
  },
  chair: {
    name: "Hà Thị Tuyết Mai",
    username: "chutich.quandongda",
    account: "past",
    posts: [
      { of: "peoplesCommittee", kind: "committeeChair", title: "Chủ tịch UBND quận" },
      { of: "partyCommittee", kind: "deputyPartySecretary", title: "Phó Bí thư Quận ủy" },
    ],
  },
  office: {
    name: "Phan Ngọc Tú",
    username: "vanphong.quandongda",
    account: "past",
    posts: [
      { of: "partyOffice", kind: "secretariatOfficer", title: "Chuyên viên Văn phòng Quận ủy" },
    ],
  },
  front: {
    name: "Đỗ Quang Trung",
    username: "mattran.quandongda",
    account: "past",
    posts: [{ of: "front", kind: "frontChair", title: "Chủ tịch UB MTTQ quận" }],
  },
};

/** The 21 wards that the district had then. */
const wards =
  "Cát Linh, Hàng Bột, Khâm Thiên, Khương Thượng, Kim Liên, Láng Hạ, Láng Thượng, Nam Đồng, Ngã Tư Sở, Ô Chợ Dừa, Phương Liên, Phương Mai, Quang Trung, Quốc Tử Giám, Thịnh Quang, Thổ Quan, Trung Liệt, Trung Phụng, Trung Tự, Văn Chương, Văn Miếu".split(
    ", ",
  );

/** The extraordinary conferences of wards: which ward, when, for which cause. */
const extraordinaryInWards: [
  ward: string,
  day: string,
  cause: DistrictConference["cause"],
  detail: string,
][] = [
  ["Trung Phụng", "2016-08-18", "grievance", "Bức xúc về việc thu gom rác chậm trong các ngõ nhỏ."],
  [
    "Văn Chương",
    "2017-03-16",
    "unsettledCase",
    "Việc lấn chiếm bờ hồ Văn Chương đã xử lý nhưng chưa dứt điểm.",
  ],
  [
    "Khương Thượng",
    "2017-09-21",
    "grievance",
    "Bức xúc về bãi trông giữ xe tự phát trong sân trường cũ.",
  ],
  [
    "Láng Thượng",
    "2018-03-22",
    "keyAreaOrField",
    "Địa bàn trọng điểm: khu nhà trọ sinh viên quanh các trường đại học.",
  ],
  [
    "Ô Chợ Dừa",
    "2018-07-12",
    "unsettledCase",
    "Kiến nghị về tái định cư vành đai 1 chưa được giải quyết xong.",
  ],
  [
    "Phương Mai",
    "2018-10-18",
    "keyAreaOrField",
    "Lĩnh vực trọng điểm: trật tự quanh khu vực bệnh viện.",
  ],
  [
    "Thịnh Quang",
    "2019-04-11",
    "grievance",
    "Bức xúc về chợ cóc ngõ Thái Thịnh gây ùn tắc, mất vệ sinh.",
  ],
  [
    "Quốc Tử Giám",
    "2019-08-15",
    "keyAreaOrField",
    "Địa bàn trọng điểm về du lịch quanh Văn Miếu - Quốc Tử Giám.",
  ],
  [
    "Hàng Bột",
    "2019-10-24",
    "unsettledCase",
    "Việc cấp giấy chứng nhận ngõ Văn Hương đã kiến nghị nhiều năm.",
  ],
  [
    "Kim Liên",
    "2020-03-05",
    "unsettledCase",
    "Việc bảo trì thang bộ khu tập thể Kim Liên kéo dài nhiều năm.",
  ],
];

/** Quận Đống Đa from 2016 to August 2020: 116 conferences in the district and its wards. */
export async function loadDongDa(administrator: Administrator): Promise<Cast> {
  const offices = wards.map((name, index) => {
    const sign = `dongda${String(index + 1).padStart(2, "0")}`;
    const to = endedEarly.has(name) ? "2024-12-31" : lastDay;
    return { name, index, office: oldWard({ name, above: "Đống Đa", sign, from: firstDay, to }) };
  });
  await together(offices, async ({ name, index, office }) => {
    const cast = await openOffice(administrator, office);
    for (const conference of conferencesOfWard(name, index)) {
      await holdConference(cast, conference, "resultPublished");
    }
  });

  const district = await openOffice(administrator, {
    unit: { level: "district", name: "Đống Đa", on: firstDay },
    organisations: organisationsOfDistrict("Quận ủy", "quận", "Đống Đa"),
    people,
    heldFrom: firstDay,
    heldTo: lastDay,
  });
  for (const conference of districtConferences) await tell(district, conference);
  return district;
}

/** Wards that were joined with others on 1 January 2025. */
const endedEarly = new Set([
  ...["Khương Thượng", "Ngã Tư Sở", "Phương Liên", "Quốc Tử Giám", "Thịnh Quang"],
  ...["Trung Phụng", "Trung Tự", "Văn Miếu"],
]);

/** One periodic conference a year from 2016 to 2019, in half of the wards one in 2020, and the extraordinary ones. */
function conferencesOfWard(name: string, index: number): NewConference[] {
  const usual = {
    sites: [{ name: `Hội trường UBND phường ${name}`, address: null, mode: "inPerson" as const }],
    chairs: ["secretary", "chair"],
  };
  const periodic = [2016, 2017, 2018, 2019].map((year) =>
    officeDay(dayAfter(`${year}-04-10`, (index * 53 + year * 17) % 210)),
  );
  if (index < wardsWithOneIn2020)
    periodic.push(officeDay(dayAfter("2020-05-04", (index * 29) % 75)));
  const extraordinary = extraordinaryInWards.filter(([ward]) => ward === name);
  return [
    ...periodic.map((day) => ({ ...usual, day, legalBasis: decisionsOn(day) })),
    ...extraordinary.map(([, day, cause, causeDetail]) => ({
      ...usual,
      day,
      kind: "extraordinary" as const,
      cause,
      causeDetail,
      scheduledOn: dayAfter(day, -12),
      legalBasis: decisionsOn(day),
    })),
  ].sort((one, other) => one.day.localeCompare(other.day));
}

// 21 wards × 4 years + 12 + 10 extraordinary ones = 106, with the district's own 10: 116.
const wardsWithOneIn2020 = 12;

async function tell(district: Cast, { day, cause, causeDetail, opinions }: DistrictConference) {
  const conference = await schedule(district, {
    day,
    start: "14:00",
    kind: cause ? "extraordinary" : "periodic",
    cause: cause ?? null,
    causeDetail,
    legalBasis: decisionsOn(day),
    sites: [{ name: "Hội trường Quận ủy Đống Đa", address: null, mode: "inPerson" }],
    chairs: ["secretary", "chair"],
  });
  await advance(conference, "inProgress");
  const logged = await logAt(conference, opinions);
  await advance(conference, "held", "inProgress");
  await follow(logged);
  await advance(conference, "resultPublished", "held");
}
