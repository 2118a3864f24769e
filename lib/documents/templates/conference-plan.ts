import { addDays, dayOf } from "@/lib/platform/dates";
import type { Annex, Block, OfficialDocument } from "../official-document";
import { shortDay } from "../official-wording";
import {
  basesOf,
  chairsSection,
  type ConferenceFacts,
  type Letterhead,
  list,
  placeSection,
  type ProgrammeEntry,
  subjectOf,
  whenOf,
} from "./conference-facts";
import { programmeTable } from "./programme";

type PlanInput = {
  programme: ProgrammeEntry[] | null;
  /** The last day on which opinions are collected. */
  opinionsUntil: Date | null;
};

/** The law wants a conference announced so many days before it. */
const announcedDaysBefore = 7;

/** Kế hoạch: what the conference is for, when, where, with whom, and who prepares what until when. */
export function conferencePlan(
  letterhead: Letterhead,
  conference: ConferenceFacts,
  { programme, opinionsUntil }: PlanInput,
): OfficialDocument {
  const { title } = conference;
  const annexes: Annex[] = programme?.length
    ? [{ title: "Chương trình Hội nghị (dự kiến)", blocks: [programmeTable(programme)] }]
    : [];
  const orders = tasks(letterhead, conference, opinionsUntil);
  return {
    ...letterhead,
    type: { name: "KẾ HOẠCH", symbol: "KH" },
    abstract: `tổ chức ${title}`,
    blocks: [
      ...basesOf(conference),
      {
        kind: "paragraph",
        text: `${letterhead.issuer.actingBody} xây dựng Kế hoạch tổ chức ${title} (sau đây gọi là Hội nghị) như sau:`,
      },
      ...purposes,
      { kind: "part", title: "NỘI DUNG, THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN" },
      { kind: "section", title: "Nội dung", text: `${subjectOf(conference)}.` },
      { kind: "section", title: "Thời gian", text: `${whenOf(conference)}.` },
      ...placeSection(conference),
      ...chairsSection(conference),
      ...participants(conference),
      ...(annexes.length > 0
        ? [
            { kind: "part", title: "CHƯƠNG TRÌNH HỘI NGHỊ" } as const,
            { kind: "paragraph", text: "Có Phụ lục kèm theo." } as const,
          ]
        : []),
      { kind: "part", title: "TỔ CHỨC THỰC HIỆN" },
      ...orders,
      {
        kind: "paragraph",
        text: `Trên đây là Kế hoạch tổ chức Hội nghị; ${letterhead.issuer.actingBody} yêu cầu các cơ quan, đơn vị, cá nhân liên quan nghiêm túc triển khai thực hiện.`,
      },
    ],
    annexes,
  };
}

const purposes: Block[] = [
  { kind: "part", title: "MỤC ĐÍCH, YÊU CẦU" },
  { kind: "section", title: "Mục đích" },
  {
    kind: "item",
    text: "Lắng nghe tâm tư, nguyện vọng, phản ánh, kiến nghị và sáng kiến của các tổ chức và Nhân dân; trao đổi, giải đáp, kịp thời tháo gỡ khó khăn, vướng mắc từ cơ sở, không để hình thành điểm nóng.",
  },
  {
    kind: "item",
    text: "Phát huy quyền làm chủ của Nhân dân theo phương châm “Dân biết, dân bàn, dân làm, dân kiểm tra, dân giám sát, dân thụ hưởng”; nâng cao trách nhiệm của người đứng đầu cấp ủy, chính quyền; góp phần xây dựng Đảng, xây dựng chính quyền trong sạch, vững mạnh.",
  },
  { kind: "section", title: "Yêu cầu" },
  {
    kind: "item",
    text: "Chuẩn bị chu đáo, mời đúng thành phần; nội dung đối thoại thiết thực, đúng thẩm quyền; trao đổi dân chủ, thẳng thắn, xây dựng; bảo đảm an ninh, trật tự.",
  },
  {
    kind: "item",
    text: "Ý kiến, kiến nghị được ghi nhận đầy đủ, trả lời rõ ràng; việc chưa trả lời được tại Hội nghị phải xác định rõ cơ quan chủ trì, thời hạn và được thông báo kết quả.",
  },
];

function participants({ unit: { word, groups } }: ConferenceFacts): Block[] {
  return [
    { kind: "section", title: "Thành phần" },
    ...list([
      `Ban Thường vụ Đảng ủy, Thường trực Hội đồng nhân dân, lãnh đạo Ủy ban nhân dân, Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam ${word}`,
      `Lãnh đạo các cơ quan chuyên môn, đơn vị thuộc ${word}; Công an, Ban Chỉ huy quân sự ${word}`,
      `Đại diện các tổ chức chính trị - xã hội; bí thư chi bộ, trưởng Ban công tác Mặt trận và người đứng đầu ${groups}`,
      "Đại diện Nhân dân do Mặt trận Tổ quốc giới thiệu và người dân đăng ký tham dự",
    ]),
  ];
}

function tasks(
  { issuer: { office } }: Letterhead,
  { unit: { word, groups }, startsAt }: ConferenceFacts,
  opinionsUntil: Date | null,
): Block[] {
  const announcedBy = shortDay(addDays(dayOf(startsAt), -announcedDaysBefore));
  const until = opinionsUntil ? `trước ngày ${shortDay(opinionsUntil)}` : "trước Hội nghị";
  return [
    {
      kind: "section",
      title: office,
      text: "chuẩn bị nội dung, chương trình, giấy mời, tài liệu và cơ sở vật chất; phân công ghi biên bản; tham mưu thông báo kết luận sau Hội nghị.",
    },
    {
      kind: "section",
      title: `Ủy ban nhân dân ${word}`,
      text: `chỉ đạo các cơ quan chuyên môn chuẩn bị nội dung trả lời ý kiến, kiến nghị; thông báo công khai thời gian, địa điểm, nội dung và cách thức tham dự chậm nhất ngày ${announcedBy}.`,
    },
    {
      kind: "section",
      title: `Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam ${word}`,
      text: `chủ trì, phối hợp với các tổ chức chính trị - xã hội tập hợp ý kiến, kiến nghị của Nhân dân, gửi bảng tổng hợp về ${office} ${until}; giới thiệu đại biểu tham dự; giám sát việc thực hiện kết luận.`,
    },
    {
      kind: "section",
      title: `Các chi bộ, ${groups}`,
      text: "thông báo, vận động Nhân dân tham dự và gửi ý kiến; bảo đảm số lượng, thành phần đại biểu.",
    },
  ];
}
