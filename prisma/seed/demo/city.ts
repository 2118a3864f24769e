import { createFirstAdministrator } from "@/lib/people/create-first-administrator";
import { demoPassword } from "@/lib/people/demo-password";
import { openOffice, type Administrator } from "./cast";
import { moment } from "./clock";
import { planYear } from "./year-plans";

const firstDay = "2016-01-04";

/** Whoever sets up an installation makes the first administrator, who enters everybody else. */
export async function openCity() {
  const now = moment(`${firstDay} 07:00`);
  const setUp = {
    unitSymbol: "HN",
    fullName: "Nguyễn Khắc Tuấn",
    username: "caidat.hanoi",
    password: demoPassword,
  };
  const { id: personId } = await createFirstAdministrator(setUp, now);
  const administrator: Administrator = { personId };
  const cast = await openOffice(administrator, {
    unit: { level: "city", name: "Hà Nội", on: firstDay },
    heldFrom: firstDay,
    people: {
      administrator: {
        name: "Lý Thanh Bình",
        username: "quantri.hanoi",
        posts: [{ of: "governmentOffice", kind: "administrator", title: "Quản trị viên hệ thống" }],
      },
      office: {
        name: "Nguyễn Thị Phương Thảo",
        username: "vanphong.hanoi",
        posts: [
          {
            of: "partyOffice",
            kind: "secretariatOfficer",
            title: "Chuyên viên Văn phòng Thành ủy",
          },
        ],
      },
      front: {
        name: "Bùi Minh Đạt",
        username: "mattran.hanoi",
        posts: [{ of: "front", kind: "frontOfficer", title: "Chuyên viên Ủy ban MTTQ Thành phố" }],
      },
      leader: {
        name: "Đặng Thị Kim Oanh",
        username: "lanhdao.hanoi",
        posts: [
          { of: "partyCommittee", kind: "deputyPartySecretary", title: "Phó Bí thư Thành ủy" },
        ],
      },
    },
  });
  await planYear(cast, 2026, [
    { quarter: 2, note: "Với Nhân dân, qua Ủy ban MTTQ Thành phố" },
    { quarter: 4, kind: "thematic", theme: "Doanh nghiệp và hộ kinh doanh", chairPost: null },
  ]);
  return { administrator, cast };
}
