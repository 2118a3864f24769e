import { openOffice, type Administrator, type Cast, type DemoPerson } from "./cast";
import { advance, schedule } from "./conferences";
import { pilotDecree } from "./legal-bases";
import { lastDay, oldWard, organisationsOfDistrict } from "./offices";
import { follow, logAt, type DemoOpinion } from "./opinions";

const people: Record<string, DemoPerson> = {
  councilChair: {
    name: "Phạm Thị Lan Anh",
    posts: [{ of: "council", kind: "councilChair", title: "Chủ tịch HĐND quận" }],
  },
  councilViceChair: {
    name: "Đoàn Văn Hiển",
    posts: [{ of: "council", kind: "councilViceChair", title: "Phó Chủ tịch HĐND quận" }],
  },
  chair: {
    name: "Bùi Anh Dũng",
    posts: [{ of: "peoplesCommittee", kind: "committeeChair", title: "Chủ tịch UBND quận" }],
  },
  front: {
    name: "Thái Thị Quỳnh Nga",
    posts: [{ of: "front", kind: "frontChair", title: "Chủ tịch UB MTTQ quận" }],
  },
};

type WardStory = { name: string; sign: string; day: string; hall: string; opinions: DemoOpinion[] };

const wards: WardStory[] = [
  {
    name: "Dịch Vọng",
    sign: "dichvong",
    day: "2022-06-14",
    hall: "Nhà văn hóa phường Dịch Vọng",
    opinions: [
      {
        topic: "constructionOrder",
        place: "Phố Thành Thái",
        source: "Ban công tác Mặt trận tổ dân phố số 8",
        text: "Xe ô tô đỗ kín hai bên phố Thành Thái, xe cứu hỏa không vào được ngõ. Đề nghị cấm đỗ một bên theo ngày chẵn, lẻ.",
        onSpot: [
          "chair",
          "Phường đề xuất quận cắm biển đỗ xe ngày chẵn, ngày lẻ; thực hiện từ tháng 8/2022.",
        ],
        outcome: {
          kind: "resolved",
          explanation: "Biển đỗ xe ngày chẵn, ngày lẻ đã cắm ngày 10/8/2022.",
          on: "2022-08-12",
          confirmedOn: "2022-08-26",
        },
      },
      {
        topic: "residentialGroups",
        source: "Ban công tác Mặt trận tổ dân phố số 2",
        text: "Ban quản trị chung cư và tổ dân phố chồng chéo việc, cư dân không biết hỏi ai. Đề nghị phường có quy chế phối hợp.",
        onSpot: ["secretary", "Phường ban hành quy chế phối hợp mẫu trong tháng 7/2022."],
        outcome: {
          kind: "resolved",
          explanation: "Quy chế mẫu đã ban hành, 11 chung cư áp dụng.",
          on: "2022-07-29",
          confirmedOn: "2022-08-26",
        },
      },
    ],
  },
  {
    name: "Nghĩa Tân",
    sign: "nghiatan",
    day: "2022-11-24",
    hall: "Hội trường UBND phường Nghĩa Tân",
    opinions: [
      {
        topic: "urbanPlanning",
        place: "Khu tập thể Nghĩa Tân",
        source: "Hội Người cao tuổi phường",
        text: "Khu tập thể Nghĩa Tân đã kiểm định, bao giờ lập quy hoạch xây dựng lại? Người già lo không đủ tiền đóng phần chênh lệch.",
        onSpot: [
          "chair",
          "Quy hoạch do quận lập trong năm 2023, lấy ý kiến toàn bộ các hộ; chính sách tạm cư, thanh toán chênh lệch theo Nghị định số 69/2021/NĐ-CP.",
        ],
        outcome: {
          kind: "explained",
          explanation: "Đã giải trình và gửi tài liệu hỏi đáp tới các hộ.",
          on: "2022-12-09",
          confirmedOn: "2022-12-23",
        },
      },
      {
        topic: "marketsPublicWorks",
        place: "Chợ Nghĩa Tân",
        source: "Nhân dân tổ dân phố số 10",
        text: "Chợ Nghĩa Tân nóng bức, lối đi hẹp, mái tôn dột. Đề nghị sửa mái và hệ thống điện trước mùa hè.",
        onSpot: ["chair", "Sửa mái và hệ thống điện xong trước ngày 30/4/2023."],
        outcome: {
          kind: "resolved",
          explanation: "Đã sửa xong, nghiệm thu ngày 21/4/2023.",
          on: "2023-04-25",
          confirmedOn: "2023-05-09",
        },
      },
    ],
  },
];

/** Quận Cầu Giấy in 2022: the bodies of the district and two conferences of its wards. */
export async function loadCauGiay(administrator: Administrator): Promise<Cast> {
  const district = await openOffice(administrator, {
    unit: { level: "district", name: "Cầu Giấy", on: "2021-07-01" },
    organisations: organisationsOfDistrict("Quận ủy", "quận", "Cầu Giấy"),
    people,
    heldFrom: "2021-07-01",
    heldTo: lastDay,
  });
  for (const { name, sign, day, hall, opinions } of wards) {
    const office = oldWard({ name, above: "Cầu Giấy", sign, from: "2021-07-01", withFront: true });
    const ward = await openOffice(administrator, office);
    const conference = await schedule(ward, {
      day,
      legalBasis: pilotDecree,
      sites: [{ name: hall, address: null, mode: "inPerson" }],
      chairs: ["secretary", "chair"],
    });
    await advance(conference, "inProgress");
    const logged = await logAt(conference, opinions);
    await advance(conference, "held", "inProgress");
    await follow(logged);
    await advance(conference, "closed", "held");
  }
  return district;
}
