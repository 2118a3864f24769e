import { openOffice, type Administrator, type Cast, type DemoPerson } from "./cast";
import { advance, holdConference, schedule, type NewConference } from "./conferences";
import { decisions, decisionsOn } from "./legal-bases";
import { lastDay, organisationsOfDistrict } from "./offices";
import { follow, logAt } from "./opinions";
import { giveProgramme } from "./programmes";
import { thanhTriOpinions } from "./thanh-tri-opinions";

const firstDay = "2017-01-09";

const people: Record<string, DemoPerson> = {
  secretary: {
    name: "Lê Đức Thuận",
    posts: [{ of: "partyCommittee", kind: "partySecretary", title: "Bí thư Huyện ủy" }],
  },
  chair: {
    name: "Nguyễn Hữu Nghị",
    username: "chutich.huyenthanhtri",
    account: "past",
    posts: [
      { of: "peoplesCommittee", kind: "committeeChair", title: "Chủ tịch UBND huyện" },
      { of: "partyCommittee", kind: "deputyPartySecretary", title: "Phó Bí thư Huyện ủy" },
    ],
  },
  councilChair: {
    name: "Trịnh Xuân Lĩnh",
    posts: [{ of: "council", kind: "councilChair", title: "Chủ tịch HĐND huyện" }],
  },
  office: {
    name: "Nguyễn Thị Thúy Hồng",
    username: "vanphong.huyenthanhtri",
    account: "past",
    posts: [
      { of: "partyOffice", kind: "secretariatOfficer", title: "Chuyên viên Văn phòng Huyện ủy" },
    ],
  },
  front: {
    name: "Vương Văn Tước",
    username: "mattran.huyenthanhtri",
    account: "past",
    posts: [{ of: "front", kind: "frontChair", title: "Chủ tịch UB MTTQ huyện" }],
  },
};

const mainSite = {
  name: "Hội trường Trung tâm Văn hóa - Thông tin và Thể thao huyện",
  address: "Thị trấn Văn Điển",
  mode: "inPerson" as const,
};

const connected = ["xã Đại Áng", "xã Tả Thanh Oai", "xã Đông Mỹ", "xã Ngũ Hiệp", "xã Vĩnh Quỳnh"];

/** Huyện Thanh Trì: one periodic conference a year from 2017 to 2020, and that of 21/10/2021 over connected sites. */
export async function loadThanhTri(administrator: Administrator): Promise<Cast> {
  const district = await openOffice(administrator, {
    unit: { level: "district", name: "Thanh Trì", on: firstDay },
    organisations: organisationsOfDistrict("Huyện ủy", "huyện", "Thanh Trì"),
    people,
    heldFrom: firstDay,
    heldTo: lastDay,
  });
  for (const day of ["2017-10-19", "2018-10-16", "2019-10-24", "2020-10-08"]) {
    await holdConference(district, {
      day,
      legalBasis: decisionsOn(day),
      sites: [mainSite],
      chairs: ["secretary", "chair", "councilChair"],
    });
  }

  const conference = await schedule(district, connectedConference);
  await giveProgramme(conference, {
    from: "connected",
    changes: {
      "Báo cáo tình hình kinh tế - xã hội, quốc phòng - an ninh và nhiệm vụ trọng tâm": {
        title:
          "Báo cáo kinh tế - xã hội, quốc phòng - an ninh 9 tháng và nhiệm vụ còn lại của năm 2021",
      },
    },
  });
  await advance(conference, "inProgress");
  const logged = await logAt(conference, thanhTriOpinions);
  await advance(conference, "held", "inProgress");
  await follow(logged);
  await advance(conference, "resultPublished", "held");
  return district;
}

const connectedConference: NewConference = {
  day: "2021-10-21",
  start: "08:00",
  end: "11:45",
  title:
    "Hội nghị đối thoại định kỳ giữa người đứng đầu cấp ủy, chính quyền huyện Thanh Trì với Mặt trận Tổ quốc, các tổ chức chính trị - xã hội và nhân dân năm 2021",
  legalBasis: decisions,
  sites: [
    mainSite,
    ...connected.map((unit) => ({
      name: `Điểm cầu ${unit}`,
      address: null,
      mode: "online" as const,
    })),
  ],
  chairs: ["secretary", "chair", "councilChair"],
};
